import type { Chosen } from './filters.ts';

const QUERY = 'q';

/** What the address asks: the query, and the chosen values of each filter (`?q=pôle&kind=model&place=France`). */
export function readAddress(search: string): { query: string; chosen: Chosen } {
  const chosen: Chosen = {};
  let query = '';
  for (const [name, value] of new URLSearchParams(search))
    if (name === QUERY) query = value;
    else (chosen[name] ??= []).push(value);
  return { query, chosen };
}

/** The address of a query with its filters, from `?`; empty when there is nothing to ask. */
export function addressOf(query: string, chosen: Chosen): string {
  if (!query) return '';
  const pairs = Object.entries(chosen).flatMap(([name, values]) => values.map((value): [string, string] => [name, value]));
  return `?${new URLSearchParams([[QUERY, query], ...pairs]).toString()}`;
}
