import type { Strings } from '../../strings/fr.ts';
import { isShortcutOn, SHORTCUT_KEY } from '../shortcut/search-shortcut.ts';
import { addressOf, readAddress } from './address.ts';
import { type Chosen, readFilters, showFilters } from './filters.ts';
import { findRecords, type Found } from './find-records.ts';
import { resultItem } from './result-item.ts';

const PAGE_SIZE = 20;
const TYPING_PAUSE = 150;
type Words = Strings['search'] & { kinds: Record<string, string> };

/** The search page: answers the address (`?q=…&kind=…`), then each change of the field or of the filters; the address follows. */
class SearchPage extends HTMLElement {
  private turn = 0;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const words = JSON.parse(this.dataset['strings'] ?? '{}') as Words;
    const field = this.find<HTMLInputElement>('input[type="search"]');
    const filters = this.find('[data-filters]');
    const run = (chosen: Chosen): void => {
      clearTimeout(this.waiting);
      void this.run(field.value.trim(), chosen, words);
    };
    this.shortcut();
    this.find<HTMLDetailsElement>('[data-filters-box]').open = matchMedia('(min-width: 48rem)').matches;
    field.addEventListener('input', () => {
      clearTimeout(this.waiting);
      this.busy(true);
      this.waiting = setTimeout(() => run(readFilters(filters)), TYPING_PAUSE);
    });
    this.find('form[role="search"]').addEventListener('submit', (event) => {
      event.preventDefault();
      run(readFilters(filters));
    });
    filters.addEventListener('change', () => run(readFilters(filters)));
    this.find('[data-clear]').addEventListener('click', () => {
      run({});
      field.focus();
    });
    const asked = readAddress(location.search);
    // What was typed before the script arrived stays.
    if (!field.value) field.value = asked.query;
    if (field.value) run(asked.chosen);
    else this.busy(false);
  }

  private async run(query: string, chosen: Chosen, words: Words): Promise<void> {
    const turn = ++this.turn;
    const isCurrent = (): boolean => turn === this.turn;
    const address = addressOf(query, chosen);
    history.replaceState(null, '', `${location.pathname}${address}`);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language')) link.search = addressOf(query, {});
    if (!query) {
      this.clear('');
      return;
    }
    this.busy(true);
    this.find('[data-status]').textContent = words.searching;
    try {
      const found = await findRecords(query, chosen, PAGE_SIZE);
      if (isCurrent()) this.show(query, found, chosen, words, isCurrent);
    } catch {
      if (isCurrent()) this.clear(import.meta.env.DEV ? words.noIndex : words.failed);
    }
  }

  private show(query: string, found: Found, chosen: Chosen, words: Words, isCurrent: () => boolean): void {
    const lang = this.dataset['lang'] ?? 'fr';
    const list = this.find('[data-results]');
    const hasFilters = Object.keys(chosen).length > 0;
    list.replaceChildren(...found.first.map((data) => resultItem(data, lang, words.kinds)));
    showFilters(
      this.find('[data-filters]'),
      [
        { name: 'kind', label: words.kind, labelOf: (value) => words.kinds[value] ?? value },
        { name: 'place', label: words.country, labelOf: (value) => value },
      ],
      found.counts,
      chosen,
      lang,
    );
    this.find('[data-clear]').hidden = !hasFilters;
    this.find('[data-body]').hidden = found.total === 0 && !hasFilters;
    const none = this.find('[data-no-results]');
    none.hidden = found.total > 0;
    none.textContent = found.total > 0 ? '' : words.noResults.replace('{query}', () => query);
    const form = new Intl.PluralRules(lang).select(found.total) === 'one' ? words.results.one : words.results.other;
    this.find('[data-status]').textContent =
      found.total > 0 ? form.replace('{count}', String(found.total)).replace('{query}', () => query) : '';
    this.more(found, lang, words, isCurrent);
    this.busy(false);
  }

  private more(found: Found, lang: string, words: Words, isCurrent: () => boolean): void {
    const list = this.find('[data-results]');
    const button = this.find<HTMLButtonElement>('[data-more]');
    button.hidden = found.total <= PAGE_SIZE;
    button.disabled = false;
    button.onclick = async () => {
      button.disabled = true;
      const next = await found.load(list.children.length, PAGE_SIZE).catch(() => []);
      if (!isCurrent()) return;
      const items = next.map((data) => resultItem(data, lang, words.kinds));
      list.append(...items);
      button.disabled = false;
      button.hidden = list.children.length >= found.total;
      items[0]?.querySelector('a')?.focus();
    };
  }

  private clear(status: string): void {
    for (const name of ['[data-body]', '[data-no-results]']) this.find(name).hidden = true;
    this.find('[data-results]').replaceChildren();
    this.find('[data-status]').textContent = status;
    this.busy(false);
  }

  /** `aria-busy="false"` says that the list is final. */
  private busy(isBusy: boolean): void {
    this.find('[data-results]').setAttribute('aria-busy', String(isBusy));
  }

  private shortcut(): void {
    const box = this.find<HTMLInputElement>('[data-shortcut] input');
    box.checked = isShortcutOn();
    box.addEventListener('change', () => {
      try {
        if (box.checked) localStorage.removeItem(SHORTCUT_KEY);
        else localStorage.setItem(SHORTCUT_KEY, 'off');
      } catch {
        // Storage refused: the shortcut stays as it was.
        box.checked = true;
      }
    });
  }

  private find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const element = this.querySelector<E>(selector);
    if (!element) throw new Error(`The search page has no ${selector}.`);
    return element;
  }
}

customElements.define('tandem-search', SearchPage);
