import { isLanguage, type Language } from '../../domain/locale/language.ts';
import { findAlternatives, prefetchNamed } from '../../domain/search/query/alternatives.ts';
import { countFacets } from '../../domain/search/query/facets.ts';
import { IndexFiles } from '../../domain/search/query/index-files.ts';
import type { Listed } from '../../domain/search/query/list-matches.ts';
import { readQuery } from '../../domain/search/query/read-query.ts';
import type { Answer } from '../../domain/search/query/search.ts';
import { AddressBar } from './address-bar.ts';
import { addressOf, type Asked, readAddress } from './address.ts';
import { showCorrected, showNone } from './answer-lines.ts';
import { isAsked, loadFile } from './load-file.ts';
import { type Found, lookUp, PAGE_SIZE, resultsOf } from './look-up.ts';
import { keepForOffline } from './offline.ts';
import { Patience } from './patience.ts';
import { keepSearch } from './recent-searches.ts';
import { ResultList } from './result-list.ts';
import { countSentence, type Words } from './sentences.ts';
import { FilterBoxes, readFilters } from './filter-boxes.ts';
import { offerKeeping, offerShortcut, showRecent } from './wishes.ts';

/** From so many letters on, results come while typing. */
const SHORTEST = 2;
/** From so many letters on, a word that is being typed tells where in the index it will stand. */
const TELLING = 4;
/** A list that goes on changing while one types fetches no excerpts before it has rested this long, in milliseconds. */
const EXCERPTS = 200;
/** Results are said aloud once the typing has rested this long, in milliseconds: one announcement a query. */
const ANNOUNCE = 600;

/** The query changed before what it needed was fetched. */
class Superseded extends Error {}

/** The search page: answers the address (`?q=…&kind=…`), then each change of the field or of the filters; the address follows. */
class SearchPage extends HTMLElement {
  private readonly language: Language = isLanguage(this.dataset['lang'] ?? '') ? (this.dataset['lang'] as Language) : 'fr';
  private readonly words = JSON.parse(this.dataset['strings'] ?? '{}') as Words;
  private readonly field = this.find<HTMLInputElement>('input[type="search"]');
  private readonly filters = this.find('[data-filters]');
  private readonly boxes = new FilterBoxes(this.filters, this.words.facets);
  private readonly patience = new Patience();
  private readonly address = new AddressBar();
  /** Waits for a pause in the typing before it fetches anything, and fetches nothing for a query that has changed meanwhile. */
  private readonly files = new IndexFiles(this.language, async (file) => {
    if (isAsked(file)) return loadFile(file);
    const { turn } = this;
    await this.patience.rested();
    if (turn !== this.turn) throw new Superseded();
    return loadFile(file);
  });
  /** Fetches at once. */
  private readonly eager = new IndexFiles(this.language, loadFile);
  private readonly strong = new ResultList(this.find('[data-results]'), this.files);
  private readonly partial = new ResultList(this.find('[data-weak-results] ol'), this.files);
  private turn = 0;
  /** True once the reader has sent the query: it stays in the history. */
  private isSent = false;
  private asked: Asked = { query: '', isLiteral: false, chosen: {} };
  private saying: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.listen();
    offerShortcut(this.find('[data-shortcut] input'));
    offerKeeping(this.find('[data-keep] input'), () => showRecent(this.find('[data-recent]'), this.asked.query === ''));
    this.find<HTMLDetailsElement>('[data-filters-box]').open = matchMedia('(min-width: 48rem)').matches;
    // What the first query needs is fetched before it is typed.
    this.eager.rest().catch(() => undefined);
    const asked = readAddress(location.search);
    // What was typed before the script arrived stays.
    if (!this.field.value) this.field.value = asked.query;
    void this.run({ ...asked, query: this.field.value.trim() }, 'replace');
    keepForOffline();
  }

  private listen(): void {
    const ask = (how: 'push' | 'replace', isLiteral: boolean, chosen = readFilters(this.filters)): void => {
      void this.run({ query: this.field.value.trim(), isLiteral, chosen }, how);
    };
    this.field.addEventListener('input', () => {
      this.patience.typed();
      // After a search that was sent, or whose results were looked at, the next one is a step of its own.
      const how = this.isSent ? 'push' : 'replace';
      this.isSent = false;
      ask(how, false);
    });
    this.find('form[role="search"]').addEventListener('submit', (event) => {
      event.preventDefault();
      this.patience.done();
      keepSearch(this.field.value.trim());
      ask('replace', this.asked.isLiteral && this.field.value.trim() === this.asked.query);
      this.address.settle();
      this.isSent = true;
    });
    this.filters.addEventListener('change', () => {
      this.patience.done();
      ask('push', this.asked.isLiteral);
    });
    this.find('[data-clear]').addEventListener('click', () => {
      ask('push', this.asked.isLiteral, {});
      this.field.focus();
    });
    window.addEventListener('popstate', () => {
      this.address.forget();
      this.ask(readAddress(location.search), null);
    });
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-ask], [data-result] a');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!('ask' in link.dataset)) {
        this.address.settle();
        keepSearch(this.asked.query);
        return;
      }
      event.preventDefault();
      this.field.focus();
      this.ask(readAddress(link.search), 'push');
    });
    this.addEventListener('keydown', (event) => this.move(event));
  }

  /** Puts a query in the field and answers it. */
  private ask(asked: Asked, how: 'push' | null): void {
    this.patience.done();
    this.field.value = asked.query;
    void this.run(asked, how);
  }

  /** Arrows go from the field through the results and back; Escape comes back to the field. */
  private move(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const links = [...this.querySelectorAll<HTMLAnchorElement>('[data-result] > a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const isInField = document.activeElement === this.field;
    if (event.key === 'Escape' && !isInField) this.field.focus();
    else if (event.key === 'ArrowDown' && (isInField || at >= 0)) links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? this.field).focus();
    else return;
    event.preventDefault();
  }

  private async run(asked: Asked, how: 'push' | 'replace' | null): Promise<void> {
    const turn = ++this.turn;
    const isCurrent = (): boolean => turn === this.turn;
    this.asked = asked;
    if (how) this.address.show(`${location.pathname}${addressOf(asked)}`, how);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language')) link.search = addressOf({ ...asked, chosen: {} });
    showRecent(this.find('[data-recent]'), asked.query === '');
    if (asked.query.length < SHORTEST) {
      this.clear();
      return;
    }
    this.busy(true);
    this.prefetch(asked.query);
    try {
      const found = await lookUp(asked, this.files, this.words);
      if (isCurrent()) this.show(found, asked);
    } catch (error) {
      if (!isCurrent()) return;
      // A file that an earlier query had asked for as well: this one asks for it anew.
      if (error instanceof Superseded) await this.run(asked, null);
      else this.clear(import.meta.env.DEV ? this.words.noIndex : this.words.failed);
    }
  }

  /** What is needed for sure is fetched while one types: all that ended words ask for, and where a word of some letters will stand. */
  private prefetch(query: string): void {
    const { words } = readQuery(query, this.language);
    const ended = words.filter(({ isOpen }) => !isOpen);
    if (ended.length > 0) findAlternatives(ended, this.eager).catch(() => undefined);
    for (const { word, isOpen } of words)
      if (isOpen && word.length >= TELLING) this.eager.entry(word, this.language).catch(() => undefined);
    prefetchNamed(words, this.eager).catch(() => undefined);
  }

  private show({ answer, head, list, results, partial }: Found, asked: Asked): void {
    const isNone = !answer.matches.some(({ isStrong }) => isStrong);
    const rest = this.patience.isTyping ? EXCERPTS : 0;
    this.strong.show(results, rest);
    this.partial.show(partial, rest);
    this.find('[data-weak-results]').hidden = partial.length === 0;
    const counts = countFacets(list.counted, asked.chosen, head, (kind) => this.words.kinds[kind] ?? kind);
    this.boxes.show(counts, asked.chosen);
    this.find('[data-clear]').hidden = Object.keys(asked.chosen).length === 0;
    this.find('[data-body]').hidden = answer.matches.length === 0;
    const corrected = this.find('[data-corrected]');
    showCorrected(corrected, answer, asked, this.words);
    const none = this.find('[data-no-results]');
    showNone(none, isNone ? answer : null, asked.query, this.words);
    const status = isNone ? '' : countSentence(list.strong.length, asked.query, this.words, this.language);
    this.find('[data-status]').textContent = status;
    this.say(`${status}${none.firstElementChild?.textContent ?? ''} ${corrected.textContent}`);
    if (isNone) this.more(list.partial, answer, this.partial);
    else this.more(list.strong, answer, this.strong);
    this.busy(false);
  }

  private more(listed: readonly Listed[], answer: Answer, list: ResultList): void {
    const { asked } = this;
    const button = this.find<HTMLButtonElement>('[data-more]');
    let shown = Math.min(listed.length, PAGE_SIZE);
    button.hidden = shown >= listed.length;
    button.disabled = false;
    button.onclick = async () => {
      button.disabled = true;
      const next = await resultsOf(answer, listed.slice(shown, shown + PAGE_SIZE), this.files, this.words).catch(() => []);
      if (asked !== this.asked) return;
      shown += next.length;
      const first = list.append(next);
      button.disabled = false;
      button.hidden = shown >= listed.length;
      first?.querySelector('a')?.focus();
    };
  }

  /** Shows nothing but, if given, a sentence. */
  private clear(sentence = ''): void {
    for (const name of ['[data-body]', '[data-no-results]', '[data-weak-results]', '[data-corrected]']) this.find(name).hidden = true;
    this.strong.show([]);
    this.partial.show([]);
    this.find('[data-status]').textContent = sentence;
    this.say(sentence);
    this.busy(false);
  }

  /** `aria-busy="false"` says that the list is final. */
  private busy(isBusy: boolean): void {
    this.find('[data-results]').setAttribute('aria-busy', String(isBusy));
  }

  private say(sentence: string): void {
    clearTimeout(this.saying);
    this.saying = setTimeout(() => {
      this.find('[role="status"]').textContent = sentence.trim();
    }, ANNOUNCE);
  }

  private find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const element = this.querySelector<E>(selector);
    if (!element) throw new Error(`The search page has no ${selector}.`);
    return element;
  }
}

customElements.define('tandem-search', SearchPage);
