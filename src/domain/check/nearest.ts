import { distance } from 'fastest-levenshtein';

/** The candidate nearest to a word, if it is near enough to be the likely repair (a third of its letters, at most six edits). */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const limit = Math.min(6, Math.max(2, Math.ceil(word.length / 3)));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const edits = Math.abs(candidate.length - word.length) > limit ? Infinity : distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < bestDistance) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}
