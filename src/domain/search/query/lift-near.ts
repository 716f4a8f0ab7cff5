import type { NearPages } from '../index/near-pages.ts';
import { NEAR_PAGES } from '../weights.ts';
import type { Match } from './rank.ts';

/**
 * Lifts matches that are near to the best ones towards the score of the best, which none overtakes for that: pages that belong
 * together answer the same question (cluster hypothesis, van Rijsbergen 1979; scores smoothed over near documents, Diaz, CIKM 2005).
 * @param matches All matches, best first.
 * @param near Of all pages of the index; when it has none, all stays as it is.
 */
export function liftNear(matches: readonly Match[], near: NearPages): Match[] {
  const best = matches[0]?.score ?? 0;
  const sums = new Map<number, number>();
  for (const { page, score } of matches.slice(0, NEAR_PAGES.first)) {
    const share = Math.min(1, score / best) ** NEAR_PAGES.power;
    for (const [other, nearness] of near[page] ?? []) sums.set(other, (sums.get(other) ?? 0) + nearness * share);
  }
  return matches.map((match) => {
    const sum = sums.get(match.page) ?? 0;
    if (sum === 0 || match.score >= best) return match;
    const pull = (NEAR_PAGES.pull * sum) / (1 + NEAR_PAGES.pull * sum);
    return { ...match, score: match.score + (best - match.score) * pull };
  });
}
