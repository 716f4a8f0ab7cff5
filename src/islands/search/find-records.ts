import { foldForSearch } from '../../domain/search/fold.ts';
import type { Chosen } from './filters.ts';
import { type FilterCounts, loadPagefind, type Pagefind, type ResultData } from './pagefind.ts';

/** What a query gives. */
export interface Found {
  total: number;
  first: ResultData[];
  /** For each filter, how many results each value would give, the other filters as chosen. */
  counts: FilterCounts;
  /** More results, from a position on. */
  load: (from: number, size: number) => Promise<ResultData[]>;
}

/** Looks for a query in the index of the page's language. Values of one filter widen each other, filters narrow each other. */
export async function findRecords(query: string, chosen: Chosen, size: number): Promise<Found> {
  const pagefind = await loadPagefind();
  const folded = foldForSearch(query);
  const { results, filters } = await pagefind.search(folded, { filters: anyOf(chosen) });
  const load: Found['load'] = (from, count) => Promise.all(results.slice(from, from + count).map((result) => result.data()));
  const counts = { ...filters };
  for (const name of Object.keys(chosen)) counts[name] = await countsWithout(pagefind, folded, chosen, name);
  return { total: results.length, first: await load(0, size), counts, load };
}

async function countsWithout(pagefind: Pagefind, query: string, chosen: Chosen, name: string): Promise<Record<string, number>> {
  const others = Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== name));
  return (await pagefind.search(query, { filters: anyOf(others) })).filters[name] ?? {};
}

function anyOf(chosen: Chosen): Record<string, { any: string[] }> {
  return Object.fromEntries(Object.entries(chosen).map(([name, values]) => [name, { any: values }]));
}
