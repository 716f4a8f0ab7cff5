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
  const shares = new Map(
    matches.slice(0, NEAR_PAGES.first).map(({ page, score }) => [page, Math.min(1, score / best) ** NEAR_PAGES.power]),
  );
  return matches.map((match) => {
    const sum = (near[match.page] ?? []).reduce((all, [other, nearness]) => all + nearness * (shares.get(other) ?? 0), 0);
    const pull = (NEAR_PAGES.pull * sum) / (1 + NEAR_PAGES.pull * sum);
    return { ...match, score: match.score + Math.max(0, best - match.score) * pull };
  });
}
