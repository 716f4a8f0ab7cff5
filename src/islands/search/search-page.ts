import { foldForSearch } from '../../domain/search/fold.ts';
import type { Strings } from '../../strings/fr.ts';
import { isShortcutOn, SHORTCUT_KEY } from '../shortcut/search-shortcut.ts';
import { readFilters, showFilters } from './filters.ts';
import { loadPagefind, type SearchResponse } from './pagefind.ts';
import { resultItem } from './result-item.ts';

const PAGE_SIZE = 20;
type Words = Strings['search'] & { kinds: Record<string, string> };

/** The search page: answers `?q=`, then each change of the field or of the filters. The address follows. */
class SearchPage extends HTMLElement {
  private query = '';
  private turn = 0;

  connectedCallback(): void {
    const words = JSON.parse(this.dataset['strings'] ?? '{}') as Words;
    const form = this.find<HTMLFormElement>('form[role="search"]');
    const field = this.find<HTMLInputElement>('input[type="search"]');
    const filters = this.find<HTMLElement>('[data-filters]');
    this.find<HTMLDetailsElement>('[data-filters-box]').open = matchMedia('(min-width: 48rem)').matches;
    this.shortcut();
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    const typed = (): void => void this.run(field.value, {}, words);
    let waiting: ReturnType<typeof setTimeout> | undefined;
    field.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(typed, 150);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(waiting);
      typed();
    });
    filters.addEventListener('change', () => void this.run(field.value, readFilters(filters), words));
    if (field.value) typed();
  }

  private async run(text: string, chosen: Record<string, string[]>, words: Words): Promise<void> {
    const turn = ++this.turn;
    const isCurrent = (): boolean => turn === this.turn;
    this.query = text.trim();
    const address = new URL(location.href);
    if (this.query) address.searchParams.set('q', this.query);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    if (!this.query) return this.clear();
    const list = this.find<HTMLOListElement>('[data-results]');
    list.setAttribute('aria-busy', 'true');
    this.status(words.searching);
    try {
      const pagefind = await loadPagefind();
      const response = await pagefind.search(foldForSearch(this.query), { filters: chosen });
      if (isCurrent()) await this.show(response, chosen, words, isCurrent);
    } catch {
      if (isCurrent()) this.fail(words);
    }
  }

  private async show(response: SearchResponse, chosen: Record<string, string[]>, words: Words, isCurrent: () => boolean): Promise<void> {
    const list = this.find<HTMLOListElement>('[data-results]');
    const lang = this.dataset['lang'] ?? 'fr';
    const first = await Promise.all(response.results.slice(0, PAGE_SIZE).map((result) => result.data()));
    if (!isCurrent()) return;
    const found = response.results.length;
    list.replaceChildren(...first.map((data) => resultItem(data, lang, words.kinds)));
    showFilters(
      this.find<HTMLElement>('[data-filters]'),
      [
        { name: 'kind', label: words.kind, labelOf: (value) => words.kinds[value] ?? value },
        { name: 'place', label: words.country, labelOf: (value) => value },
      ],
      response.filters,
      chosen,
    );
    const hasFilters = Object.keys(chosen).length > 0;
    this.find<HTMLElement>('[data-body]').hidden = found === 0 && !hasFilters;
    const none = this.find<HTMLElement>('[data-no-results]');
    none.hidden = found > 0;
    none.textContent = found > 0 ? '' : words.noResults.replace('{query}', this.query);
    this.more(response, lang, words, list);
    const form = new Intl.PluralRules(lang).select(found) === 'one' ? words.results.one : words.results.other;
    this.status(found > 0 ? form.replace('{count}', String(found)).replace('{query}', this.query) : '');
    list.setAttribute('aria-busy', 'false');
  }

  private more(response: SearchResponse, lang: string, words: Words, list: HTMLOListElement): void {
    const button = this.find<HTMLButtonElement>('[data-more]');
    button.hidden = response.results.length <= PAGE_SIZE;
    button.onclick = async () => {
      const shown = list.children.length;
      const next = await Promise.all(response.results.slice(shown, shown + PAGE_SIZE).map((result) => result.data()));
      const items = next.map((data) => resultItem(data, lang, words.kinds));
      list.append(...items);
      button.hidden = list.children.length >= response.results.length;
      items[0]?.querySelector('a')?.focus();
    };
  }

  private clear(): void {
    this.find<HTMLElement>('[data-body]').hidden = true;
    this.find<HTMLElement>('[data-no-results]').hidden = true;
    this.find<HTMLElement>('[data-results]').replaceChildren();
    this.find<HTMLElement>('[data-results]').setAttribute('aria-busy', 'false');
    this.status('');
  }

  private fail(words: Words): void {
    this.clear();
    this.status(import.meta.env.DEV ? words.noIndex : words.failed);
  }

  private status(text: string): void {
    this.find<HTMLElement>('[data-status]').textContent = text;
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

  private find<E extends Element>(selector: string): E {
    const element = this.querySelector<E>(selector);
    if (!element) throw new Error(`The search page has no ${selector}.`);
    return element;
  }
}

customElements.define('tandem-search', SearchPage);
