import type { IndexFiles } from '../../domain/search/query/index-files.ts';
import { addExcerpt, type Result, resultItem } from './result-item.ts';

/** A list of results; an excerpt is fetched when its result comes into view. */
export class ResultList {
  private readonly list: HTMLElement;
  private readonly files: IndexFiles;
  private readonly results = new Map<Element, Result>();
  private readonly seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) void this.addExcerpt(target as HTMLElement);
  });

  constructor(list: HTMLElement, files: IndexFiles) {
    this.list = list;
    this.files = files;
  }

  /** Shows these results in the place of those before; their excerpts are fetched once the list has rested for some milliseconds. */
  show(results: readonly Result[], rest = 0): void {
    this.seen.disconnect();
    this.results.clear();
    this.list.replaceChildren();
    this.append(results, rest);
  }

  /** Adds results at the end, and gives the first of them. */
  append(results: readonly Result[], rest = 0): HTMLElement | undefined {
    const items = results.map((result) => {
      const item = resultItem(result);
      this.results.set(item, result);
      return item;
    });
    this.list.append(...items);
    setTimeout(() => {
      for (const item of items) if (this.results.has(item)) this.seen.observe(item);
    }, rest);
    return items[0];
  }

  private async addExcerpt(item: HTMLElement): Promise<void> {
    this.seen.unobserve(item);
    const result = this.results.get(item);
    if (!result) return;
    // Without its text, a result still has its title and its facts.
    const text = await this.files.text(result.record, result.lang).catch(() => null);
    if (text && this.results.has(item)) addExcerpt(item, result, text);
  }
}
