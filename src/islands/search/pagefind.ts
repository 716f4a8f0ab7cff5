/** The part of Pagefind's browser API that the site uses (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options: (options: { baseUrl?: string; excerptLength?: number; ranking?: { pageLength?: number } }) => Promise<void>;
  filters: () => Promise<FilterCounts>;
  search: (query: string, options?: { filters?: Record<string, { any: string[] }> }) => Promise<SearchResponse>;
}

/** How many records each value of each filter has. */
export type FilterCounts = Record<string, Record<string, number>>;

/** What one query gives: results are loaded one by one. */
export interface SearchResponse {
  results: { id: string; score: number; data: () => Promise<ResultData> }[];
  filters: FilterCounts;
}

/** One result. `excerpt` is escaped HTML with `<mark>`. */
export interface ResultData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

let loading: Promise<Pagefind> | null = null;

/** Loads Pagefind from the site's own index, once. */
export function loadPagefind(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  loading ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>).then(async (pagefind) => {
    // A long record is not behind a short source because it is long (https://pagefind.app/docs/ranking/).
    await pagefind.options({ baseUrl: '/', excerptLength: 26, ranking: { pageLength: 0.1 } });
    // Counts come with each search only once the filters have been asked for.
    await pagefind.filters();
    return pagefind;
  });
  loading.catch(() => {
    loading = null;
  });
  return loading;
}
