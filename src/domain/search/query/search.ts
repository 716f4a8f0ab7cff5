import type { Head } from '../index/head.ts';
import { stemOf } from '../text/stem.ts';
import { type Alternative, findAlternatives, findKin, phrasesOf } from './alternatives.ts';
import { correct, isCorrectable, nearWords } from './correct.ts';
import type { IndexFiles } from './index-files.ts';
import { type Match, rank } from './rank.ts';
import { type Query, type QueryWord, readQuery } from './read-query.ts';

/** What a query gives. */
export interface Answer {
  query: Query;
  /** True when mistyped words were put right: `query` has the right ones. */
  isCorrected: boolean;
  /** All matches, strong ones first, best first. */
  matches: Match[];
  /** The page that the words name in the site's other language; null when they are of this one. */
  foreign: number | null;
  /** Words and names near to what was asked, when nothing answers it well. */
  near: string[];
}

/** How many near terms are proposed. */
const NEAR = 6;

/** Looks a query up. `isLiteral` leaves mistyped words as they are. */
export async function search(text: string, files: IndexFiles, { isLiteral = false } = {}): Promise<Answer> {
  const query = readQuery(text, files.lang);
  if (query.words.length === 0) return { query, isCorrected: false, matches: [], foreign: null, near: [] };
  const found = (await findAlternatives(query.words, files)).filter(
    ({ from, to, through }) => !query.isCommon || (through !== null && from === 0 && to === query.words.length - 1),
  );
  const words = isLiteral || query.isCommon ? query.words : await correctWords(query.words, found, files);
  const literal = async (): Promise<Answer> => ({ query, isCorrected: false, ...(await answer(query, found, isLiteral, files)) });
  if (words.every((word, at) => word === query.words[at])) return literal();
  const corrected = { ...query, words };
  const given: Answer = {
    query: corrected,
    isCorrected: true,
    ...(await answer(corrected, await findAlternatives(words, files), false, files)),
  };
  // What was put right and still finds nothing good was not what was meant.
  return given.matches.some(({ isStrong }) => isStrong) ? given : literal();
}

/** What the alternatives of a query's words give. */
async function answer(
  query: Query,
  found: readonly Alternative[],
  isLiteral: boolean,
  files: IndexFiles,
): Promise<Pick<Answer, 'matches' | 'foreign' | 'near'>> {
  const head = await files.head();
  const kin = isLiteral || query.isCommon ? [] : await findKin(query.words, found, files);
  const answering = [...found, ...kin];
  // Without the list of near pages, each stands where its own words put it.
  const nearPages = await files.near().catch(() => []);
  const matches = rank(query, answering, head, nearPages);
  const isGood = matches.some(({ isStrong }) => isStrong);
  return { matches, foreign: foreignPage(found), near: isGood ? [] : await nearTerms(query.words, answering, head, files) };
}

/** The page about the longest name of the other language in a query, unless this language names something there as well. */
function foreignPage(alternatives: readonly Alternative[]): number | null {
  const named = alternatives.filter(({ about }) => about >= 0).sort((a, b) => b.to - b.from - (a.to - a.from));
  const [first] = named;
  if (!first?.isForeign) return null;
  return named.some(({ isForeign, from, to }) => !isForeign && from === first.from && to === first.to) ? null : first.about;
}

function isAnswered(at: number, alternatives: readonly Alternative[]): boolean {
  return alternatives.some(({ from, to }) => from <= at && at <= to);
}

/** The words, with those that nothing answers put right when a known word is near; one that names something is known, though no page has it. */
async function correctWords(words: readonly QueryWord[], alternatives: readonly Alternative[], files: IndexFiles): Promise<QueryWord[]> {
  const phrases = phrasesOf(await files.head());
  return Promise.all(
    words.map(async (word, at) => {
      if (isAnswered(at, alternatives) || !isCorrectable(word.word) || phrases.has(word.stem)) return word;
      const own = correct(word.word, await files.vocabulary());
      return own ? { ...word, text: own.spelling, word: own.word, stem: stemOf(own.word, files.lang), isOpen: false } : word;
    }),
  );
}

/** Names of the site that share a word with the query, then known words that look like one that nothing answers. */
async function nearTerms(words: readonly QueryWord[], answering: readonly Alternative[], head: Head, files: IndexFiles): Promise<string[]> {
  const near = new Set<string>();
  const asked = words.map(({ stem }) => stem);
  for (const [key, concepts] of phrasesOf(head))
    // Most have no such letters at all: few are taken apart.
    if (asked.some((stem) => key.includes(stem)) && key.split(' ').some((stem) => asked.includes(stem)))
      for (const concept of concepts) {
        const [label, page] = head.concepts[concept] ?? [];
        if (concept >= 0 && label && page !== undefined && page >= 0) near.add(label);
      }
  const unknown = words.filter(({ word }, at) => isCorrectable(word) && !isAnswered(at, answering));
  if (near.size < NEAR && unknown.length > 0) {
    const known = await files.vocabulary().catch(() => []);
    for (const { word } of unknown) for (const like of nearWords(word, known)) near.add(like);
  }
  return [...near].slice(0, NEAR);
}
