import { type Language, otherLanguage } from '../../domain/locale/language.ts';
import type { Head } from '../../domain/search/index/head.ts';
import { fold } from '../../domain/search/text/fold.ts';
import type { IndexFiles } from '../../domain/search/query/index-files.ts';
import { type List, type Listed, listMatches } from '../../domain/search/query/list-matches.ts';
import { type Sought, soughtIn } from '../../domain/search/query/mark.ts';
import type { QueryWord } from '../../domain/search/query/read-query.ts';
import { type Answer, search } from '../../domain/search/query/search.ts';
import type { Asked } from './address.ts';
import type { Result } from './result-item.ts';
import type { Words } from './sentences.ts';

/** How many results are shown at once. */
export const PAGE_SIZE = 20;

/** Everything one query gave, ready to be shown. */
export interface Found {
  answer: Answer;
  head: Head;
  list: List;
  /** The first good matches, and the first partial ones. */
  results: Result[];
  partial: Result[];
}

/** Looks up what is asked, with what the first results need to be shown. */
export async function lookUp({ query, isLiteral, chosen }: Asked, files: IndexFiles, words: Words): Promise<Found> {
  const answer = await search(query, files, { isLiteral });
  const head = await files.head();
  const list = listMatches(answer, head, chosen);
  const first = (listed: readonly Listed[]): Promise<Result[]> => resultsOf(answer, listed.slice(0, PAGE_SIZE), files, words);
  const [results, partial] = await Promise.all([first(list.strong), first(list.partial)]);
  return { answer, head, list, results, partial };
}

/** What is shown of some matches. */
export async function resultsOf({ query }: Answer, listed: readonly Listed[], files: IndexFiles, words: Words): Promise<Result[]> {
  const sought = new Map<string, Sought>();
  const soughtOnce = (names: readonly string[], lang: Language): Sought => {
    const key = [lang, ...names].join('\n');
    const made = sought.get(key) ?? soughtIn(names, lang);
    sought.set(key, made);
    return made;
  };
  const results = await Promise.all(
    listed.map(async ({ match: { page, kind, passages, through }, isForeign }): Promise<Result | null> => {
      const lang = isForeign ? otherLanguage(files.lang) : files.lang;
      // The page of the other language is left out when its card is not to be had (offline, it is not kept).
      const card = isForeign ? await files.card(page, lang).catch(() => null) : await files.card(page, lang);
      if (!card) return null;
      const instead = isForeign ? [] : through;
      const label = words.kinds[kind] ?? kind;
      const names = [...new Set([...query.words.map(({ text }) => text), ...instead.map(({ name }) => name)])];
      return {
        record: `${kind}/${card[0].split('/').at(-2) ?? ''}`,
        card,
        lang,
        isForeign,
        kind: isForeign ? `${label} · ${words.foreign}` : label,
        why: instead
          .map(({ from, to, name }): [string, string] => [textOf(query.words.slice(from, to + 1)), name])
          .filter(([asked, name]) => fold(asked) !== fold(name))
          .map(([asked, name]) => `${asked} → ${name}`),
        names,
        sought: soughtOnce(names, lang),
        passages,
        answers: words.answers,
      };
    }),
  );
  return results.filter((result) => result !== null);
}

/** Words of a query as one text. */
export function textOf(words: readonly QueryWord[]): string {
  return words.map(({ text }) => text).join(' ');
}
