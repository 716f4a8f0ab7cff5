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
  /** Words and names near to what was asked, when nothing answers it well. */
  near: string[];
}

/** How many near terms are proposed. */
const NEAR = 6;

/** Looks a query up. `isLiteral` leaves mistyped words as they are. */
export async function search(text: string, files: IndexFiles, { isLiteral = false } = {}): Promise<Answer> {
  const query = readQuery(text, files.lang);
  if (query.words.length === 0) return { query, isCorrected: false, matches: [], near: [] };
  const head = await files.head();
  const found = await findAlternatives(query.words, files);
  const words = isLiteral ? query.words : await correctWords(query.words, found, files);
  const isCorrected = words.some((word, at) => word !== query.words[at]);
  const asked = { ...query, words };
  const answering = isCorrected ? await findAlternatives(words, files) : found;
  const kin = isLiteral ? [] : await findKin(words, answering, files);
  const matches = rank(asked, [...answering, ...kin], head);
  return {
    query: asked,
    isCorrected,
    matches,
    near: matches.some(({ isStrong }) => isStrong) ? [] : await nearTerms(asked.words, [...answering, ...kin], head, files),
  };
}

function isAnswered(at: number, alternatives: readonly Alternative[]): boolean {
  return alternatives.some(({ from, to }) => from <= at && at <= to);
}

/** The words, with those that nothing answers put right when a known word is near. */
async function correctWords(words: readonly QueryWord[], alternatives: readonly Alternative[], files: IndexFiles): Promise<QueryWord[]> {
  return Promise.all(
    words.map(async (word, at) => {
      if (isAnswered(at, alternatives) || !isCorrectable(word.word)) return word;
      const own = correct(word.word, await files.vocabulary());
      return own ? { ...word, text: own.spelling, word: own.word, stem: stemOf(own.word, files.lang), isOpen: false } : word;
    }),
  );
}

/** Names of the site that share a word with the query, then known words that look like one that nothing answers. */
async function nearTerms(words: readonly QueryWord[], answering: readonly Alternative[], head: Head, files: IndexFiles): Promise<string[]> {
  const near = new Set<string>();
  const stems = new Set(words.map(({ stem }) => stem));
  for (const [key, concepts] of phrasesOf(head))
    if (key.split(' ').some((stem) => stems.has(stem)))
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
