import { distance } from 'fastest-levenshtein';
import type { KnownWord } from '../index/vocabulary.ts';

/** True for a word that may be put right when it is unknown. */
export function isCorrectable(word: string): boolean {
  return word.length >= SHORTEST && !/\d/.test(word);
}

/** Words shorter than this are not corrected, up to this many letters by one edit, longer ones by two. */
const SHORTEST = 4;
const ONE_EDIT = 6;
/** A word of up to so many letters is put right only to one that some pages have (weights of the vocabulary): it has many neighbours. */
const SHORT = 5;
const USUAL = 2;
/** Words this far away are near enough to be proposed, not to be taken for the one that was meant. */
const NEAR_EDITS = 2;

/**
 * The known word that was most likely meant: one edit away (letter more, less, other, or two neighbours swapped; Damerau 1964), two in
 * a long word that begins alike; among those as near, the more common, then the one with the same beginning. Null when none is near.
 */
export function correct(word: string, known: readonly KnownWord[]): KnownWord | null {
  if (!isCorrectable(word)) return null;
  const most = word.length <= ONE_EDIT ? 1 : 2;
  let best: { known: KnownWord; cost: number } | null = null;
  for (const candidate of known) {
    if (Math.abs(candidate.word.length - word.length) > most) continue;
    if (word.length <= SHORT && candidate.weight < USUAL) continue;
    const edits = editsBetween(word, candidate.word, most);
    if (edits === 0 || edits > most || (edits > 1 && !beginsAlike(word, candidate.word))) continue;
    const cost =
      edits - candidate.weight * 0.06 + (candidate.word[0] === word[0] ? 0 : 0.3) + (candidate.word.at(-1) === word.at(-1) ? 0 : 0.1);
    if (!best || cost < best.cost) best = { known: candidate, cost };
  }
  return best?.known ?? null;
}

/** True when two words share their first letter, one edit aside. */
function beginsAlike(a: string, b: string): boolean {
  return a[0] === b[0] || a[1] === b[0] || a[0] === b[1];
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

/**
 * Edits between two words, a swap of neighbours being one (optimal string alignment, after Damerau 1964); more than `most` when it is
 * known to be more.
 */
function editsBetween(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let edits = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      next.push(edits);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
