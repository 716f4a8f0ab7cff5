import { LONGEST_QUERY } from '../../domain/search/query/read-query.ts';
import { type Chosen, SEARCH_FACET_NAMES } from '../../domain/search/query/facets.ts';

const QUERY = 'q';
const LITERAL = 'literal';

/** What an address asks of the search. */
export interface Asked {
  query: string;
  /** True when mistyped words are to be left as they are. */
  isLiteral: boolean;
  /** The chosen values of each facet. */
  chosen: Chosen;
}

/** What the address asks: `?q=pôle&kind=model&place=FR`, with `literal=1` when the words are to be taken as typed. Other names are passed over. */
export function readAddress(search: string): Asked {
  const asked: Asked = { query: '', isLiteral: false, chosen: {} };
  for (const [name, value] of new URLSearchParams(search))
    if (name === QUERY) asked.query = value;
    else if (name === LITERAL) asked.isLiteral = true;
    else if ((SEARCH_FACET_NAMES as readonly string[]).includes(name)) (asked.chosen[name] ??= []).push(value);
  return asked;
}

/** The address of what is asked, from `?`; empty when there is nothing to ask. */
export function addressOf({ query, isLiteral, chosen }: Asked): string {
  if (!query) return '';
  const pairs = Object.entries(chosen).flatMap(([name, values]) => values.map((value): [string, string] => [name, value]));
  return `?${new URLSearchParams([[QUERY, query.slice(0, LONGEST_QUERY)], ...(isLiteral ? [[LITERAL, '1']] : []), ...pairs]).toString()}`;
}
