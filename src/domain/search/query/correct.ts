import { distance } from 'fastest-levenshtein';
import type { KnownWord } from '../index/vocabulary.ts';

/** True for a word that may be put right when it is unknown. */
export function isCorrectable(word: string): boolean {
  return word.length >= SHORTEST && !/\d/.test(word);
}

/** Words shorter than this are not corrected, up to this many letters by one edit, longer ones by two. */
const SHORTEST = 4;
const ONE_EDIT = 6;
/** Words this far away are near enough to be proposed, not to be taken for the one that was meant. */
const NEAR_EDITS = 2;

/**
 * The known word that was most likely meant: one edit away (letter more, less, other, or two swapped; Damerau 1964), two in a long
 * word; among those as near, the more common, then the one with the same beginning. Null when none is near.
 */
export function correct(word: string, known: readonly KnownWord[]): KnownWord | null {
  if (!isCorrectable(word)) return null;
  const most = word.length <= ONE_EDIT ? 1 : 2;
  let best: { known: KnownWord; cost: number } | null = null;
  for (const candidate of known) {
    if (Math.abs(candidate.word.length - word.length) > most) continue;
    const edits = editsBetween(word, candidate.word);
    if (edits === 0 || edits > most) continue;
    const cost =
      edits - candidate.weight * 0.06 + (candidate.word[0] === word[0] ? 0 : 0.3) + (candidate.word.at(-1) === word.at(-1) ? 0 : 0.1);
    if (!best || cost < best.cost) best = { known: candidate, cost };
  }
  return best?.known ?? null;
}

/** Known words that look like one, the nearest first, at most three. */
export function nearWords(word: string, known: readonly KnownWord[]): string[] {
  if (!isCorrectable(word)) return [];
  return known
    .filter((candidate) => candidate.word !== word && Math.abs(candidate.word.length - word.length) <= NEAR_EDITS)
    .map((candidate) => ({ ...candidate, edits: distance(word, candidate.word) }))
    .filter(({ edits, word: like }) => edits <= Math.min(NEAR_EDITS, like.length / 3) && like[0] === word[0])
    .sort((a, b) => a.edits - b.edits || b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, 3)
    .map((candidate) => candidate.spelling);
}

/** Levenshtein distance, with two neighbours swapped counted as one edit when that is all there is. */
function editsBetween(a: string, b: string): number {
  const edits = distance(a, b);
  return edits === 2 && a.length === b.length && isOneSwap(a, b) ? 1 : edits;
}

function isOneSwap(a: string, b: string): boolean {
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
