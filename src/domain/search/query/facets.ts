import { fromDistances, type Head } from '../index/head.ts';
import { type Kind, KINDS } from '../../kind.ts';
import type { Match } from './rank.ts';

/** The chosen values of each facet. Values of one facet widen each other, facets narrow each other. */
export type Chosen = Record<string, string[]>;

/** One value of a facet, with how many of the matches have it, the other facets as chosen. */
export interface FacetCount {
  value: string;
  label: string;
  count: number;
}

/** The facets by which results are narrowed, by their names in an address. */
export const SEARCH_FACET_NAMES = ['kind', 'place', 'level', 'evidence', 'theme', 'language'] as const;

/** Facet of the kind of a record: it is not in the index but in the numbers of the pages. */
export const KIND_FACET = 'kind';

/** The matches that have what was chosen. */
export function narrow(matches: readonly Match[], chosen: Chosen, head: Head, except?: string): Match[] {
  const wanted = Object.entries(chosen).filter(([facet, values]) => facet !== except && values.length > 0);
  return matches.filter(({ page, kind }) =>
    wanted.every(([facet, values]) =>
      values.some((value) => (facet === KIND_FACET ? kind === value : pagesWith(head, facet, value).has(page))),
    ),
  );
}

/** For each facet, its values that some match has or that are chosen, with honest counts. `kinds` gives the label of a kind. */
export function countFacets(
  matches: readonly Match[],
  chosen: Chosen,
  head: Head,
  kinds: (kind: Kind) => string,
): { facet: string; values: FacetCount[] }[] {
  const all: [string, { value: string; label: string; has: (match: Match) => boolean }[]][] = [
    [KIND_FACET, KINDS.map((value) => ({ value, label: kinds(value), has: ({ kind }) => kind === value }))],
    ...Object.entries(head.facets).map(([facet, values]): (typeof all)[number] => [
      facet,
      values.map(([value, label]) => {
        const pages = pagesWith(head, facet, value);
        return { value, label, has: ({ page }) => pages.has(page) };
      }),
    ]),
  ];
  return all.flatMap(([facet, values]) => {
    const others = narrow(matches, chosen, head, facet);
    const counted = values
      .map(({ value, label, has }) => ({ value, label, count: others.filter(has).length }))
      .filter(({ value, count }) => count > 0 || chosen[facet]?.includes(value));
    return counted.length > 0 ? [{ facet, values: counted }] : [];
  });
}

const sets = new WeakMap<Head, Map<string, ReadonlySet<number>>>();

function pagesWith(head: Head, facet: string, value: string): ReadonlySet<number> {
  const held = sets.get(head) ?? new Map<string, ReadonlySet<number>>();
  sets.set(head, held);
  const key = `${facet}=${value}`;
  const known = held.get(key);
  if (known) return known;
  const distances = head.facets[facet]?.find(([one]) => one === value)?.[2] ?? [];
  const pages = new Set(fromDistances(distances));
  held.set(key, pages);
  return pages;
}
