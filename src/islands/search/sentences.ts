import type { Language } from '../../domain/locale/language.ts';
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

/** Costly to make, and asked for at each key. */
const PLURALS = { fr: new Intl.PluralRules('fr'), en: new Intl.PluralRules('en') };

/** How many results there are, in a sentence. */
export function countSentence(total: number, query: string, { results }: Words, lang: Language): string {
  const form = PLURALS[lang].select(total) === 'one' ? results.one : results.other;
  return fill(form.replace('{count}', String(total)), query);
}
