import type { Kind } from '../../kind.ts';
import { type Head, kindOf } from '../index/head.ts';
import type { NearPages } from '../index/near-pages.ts';
import { MOST } from '../index/shard.ts';
import type { Alternative } from './alternatives.ts';
import { liftNear } from './lift-near.ts';
import type { Query } from './read-query.ts';
import { KIND_WEIGHT, SCORE, SHOWN, WANTED } from '../weights.ts';

/** One page that answers a query. */
export interface Match {
  /** Number of the page. */
  page: number;
  kind: Kind;
  score: number;
  /** True when one passage (with title and names) holds most of what was asked. */
  isStrong: boolean;
  /** Positions of the passages that hold most of it, the best first. */
  passages: number[];
  /** True when words of the site's other language led to it. */
  isForeign: boolean;
  /** What stands for a word of the query that the page does not have: positions of the words, and what was found instead. */
  through: { from: number; to: number; name: string }[];
}

interface Hit {
  /** Nearness times impact. */
  value: number;
  nearness: number;
  inTitle: boolean;
  inNames: boolean;
  passages: number;
  alternative: Alternative;
  /** True when the page has the word itself too. */
  hasOwn: boolean;
}

/** Words of the other language led to a page when they hold more than this share of what it has of the query. */
const FOREIGN = 0.6;
/** So much of a query, by weight of words, is all of it: another spelling counts a little less than the word itself. */
const ALL = 0.98;
/** Passages named in a result at most. */
const PASSAGES = 3;

/** Pages that answer a query, best first: the good ones, then the others. */
export function rank(query: Query, alternatives: readonly Alternative[], head: Head, near: NearPages): Match[] {
  const weights = wordWeights(query, alternatives, head.pages);
  const mass = weights.reduce((sum, weight) => sum + weight, 0);
  if (mass === 0) return [];
  const matches: Match[] = [];
  for (const [page, hits] of hitsByPage(alternatives, query.words.length)) {
    const match = judge(page, hits, weights, mass, query, head);
    if (match) matches.push(match);
  }
  const best = matches.reduce((most, { isStrong, score }) => (isStrong ? Math.max(most, score) : most), 0);
  const judged = matches.map((match) => ({ ...match, isStrong: match.isStrong || (best > 0 && match.score >= SHOWN.beside * best) }));
  return liftNear(judged.sort(byFit), near).sort(byFit);
}

function byFit(a: Match, b: Match): number {
  return Number(b.isStrong) - Number(a.isStrong) || b.score - a.score || a.page - b.page;
}

/** How much each word counts: rare ones more (inverse document frequency); a word that is nowhere as much as the rarest. */
function wordWeights(query: Query, alternatives: readonly Alternative[], pages: number): number[] {
  return query.words.map(({ share }, at) => {
    const answering = alternatives.filter(({ from, to }) => from <= at && at <= to);
    const own = answering.filter(({ through }) => through === null).reduce((most, { entry }) => Math.max(most, entry.postings.length), 0);
    const any = own || answering.reduce((most, { entry }) => Math.max(most, entry.postings.length), 0) || 1;
    return share * Math.log(1 + (pages - any + 0.5) / (any + 0.5));
  });
}

function hitsByPage(alternatives: readonly Alternative[], count: number): Map<number, (Hit | null)[]> {
  const byPage = new Map<number, (Hit | null)[]>();
  for (const alternative of alternatives)
    for (const posting of alternative.entry.postings) {
      let hits = byPage.get(posting.page);
      if (!hits) byPage.set(posting.page, (hits = new Array<Hit | null>(count).fill(null)));
      const value = (alternative.weight * posting.impact) / MOST;
      for (let at = alternative.from; at <= alternative.to; at += 1) {
        const held = hits[at];
        const hasOwn = alternative.through === null || (held?.hasOwn ?? false);
        if (held && held.value >= value) {
          held.passages = (held.passages | posting.passages) >>> 0;
          held.hasOwn = hasOwn;
          continue;
        }
        hits[at] = {
          value,
          nearness: alternative.weight,
          inTitle: posting.inTitle,
          inNames: posting.inNames,
          passages: held ? (held.passages | posting.passages) >>> 0 : posting.passages,
          alternative,
          hasOwn,
        };
      }
    }
  return byPage;
}

function judge(
  page: number,
  hits: readonly (Hit | null)[],
  weights: readonly number[],
  mass: number,
  query: Query,
  head: Head,
): Match | null {
  let value = 0;
  let held = 0;
  let title = 0;
  let titleWords = 0;
  let names = 0;
  let everywhere = 0;
  let foreign = 0;
  const inPassage = new Map<number, number>();
  hits.forEach((hit, at) => {
    if (!hit) return;
    const weight = weights[at] ?? 0;
    value += weight * hit.value;
    held += weight * soften(hit.nearness);
    if (hit.alternative.isForeign && !hit.hasOwn) foreign += weight * soften(hit.nearness);
    if (hit.inTitle) {
      title += weight * hit.nearness;
      titleWords += hit.nearness;
    }
    if (hit.inNames) names += weight * hit.nearness;
    if (hit.inTitle || hit.inNames || hit.passages === 0) everywhere += weight * soften(hit.nearness);
    else for (const passage of bitsOf(hit.passages)) inPassage.set(passage, (inPassage.get(passage) ?? 0) + weight * soften(hit.nearness));
  });
  const best = [...inPassage].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const together = (everywhere + (best[0]?.[1] ?? 0)) / mass;
  if (held / mass < SHOWN.weak) return null;
  const kind = kindOf(page, head);
  const titleLength = parseInt(head.titleLengths[page] ?? '1', 36) || 1;
  const ofTitle = Math.min(1, titleWords / titleLength);
  const isNamed = kind !== 'source' && hits.length > 1 && title / mass >= ALL;
  const score =
    ((value / mass) * (1 - SCORE.together + SCORE.together * together) +
      ((title / mass) * SCORE.title + (title / mass) ** SCORE.titlePower * SCORE.wholeTitle * ofTitle) +
      (isNamed ? SCORE.allInTitle : 0) +
      (names / mass) * SCORE.names) *
    (held / mass) ** SCORE.coverage *
    kindWeight(kind, query);
  return {
    page,
    kind,
    score,
    isStrong: together >= SHOWN.strong || (together >= SHOWN.gathered && held / mass >= SHOWN.spread),
    passages: best.slice(0, PASSAGES).map(([passage]) => passage),
    isForeign: foreign > FOREIGN * held,
    through: throughs(hits),
  };
}

/** A near answer holds what was asked almost as well as the word itself. */
function soften(nearness: number): number {
  return Math.sqrt(nearness);
}

function kindWeight(kind: Kind, query: Query): number {
  if (kind === 'term' && query.wants === 'definition') return WANTED.term;
  if (kind === 'template' && query.wants === 'document') return WANTED.template;
  if (kind === 'source' && query.wants === 'source') return WANTED.source;
  return KIND_WEIGHT[kind];
}

function throughs(hits: readonly (Hit | null)[]): Match['through'] {
  const seen = new Map<Alternative, string>();
  for (const hit of hits) if (hit?.alternative.through && !hit.hasOwn) seen.set(hit.alternative, hit.alternative.through);
  return [...seen].map(([{ from, to }, name]) => ({ from, to, name }));
}

function bitsOf(bits: number): number[] {
  const positions: number[] = [];
  for (let at = 0; at < 31; at += 1) if (bits & (1 << at)) positions.push(at);
  return positions;
}
