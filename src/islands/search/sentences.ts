import type { Strings } from '../../strings/fr.ts';

/** What the search page says, and how it calls the kinds of records. */
export type Words = Strings['search'] & { kinds: Record<string, string> };

/** Longest part of a query that a sentence repeats, in characters. */
const LONGEST = 80;

/** A sentence with the query in the place of `{query}`, cut when it is very long. */
export function fill(sentence: string, query: string): string {
  const shown = query.length > LONGEST ? `${query.slice(0, LONGEST)}…` : query;
  return sentence.replace('{query}', () => shown);
}

/** How many results there are, in a sentence. */
export function countSentence(total: number, query: string, { results }: Words, lang: string): string {
  const form = new Intl.PluralRules(lang).select(total) === 'one' ? results.one : results.other;
  return fill(form.replace('{count}', String(total)), query);
}
