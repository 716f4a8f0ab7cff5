import type { Head } from '../index/head.ts';
import { type Chosen, narrow } from './facets.ts';
import type { Match } from './rank.ts';
import type { Answer } from './search.ts';

/** A page in the list of results, in the site's language or, for the few that words of the other language led to, in that one. */
export interface Listed {
  match: Match;
  isForeign: boolean;
}

/** What a reader is shown. */
export interface List {
  /** Good matches that have what was chosen, best first; empty when there is no good one. */
  strong: Listed[];
  /** Partial matches, shown apart: beside few good ones, or alone. */
  partial: Listed[];
  /** The matches that facets are counted over: the good ones, or the partial ones when there is no other. */
  counted: Match[];
}

/** Partial matches beside good ones: so many, and only when the good ones are fewer than that. */
const FEW = 10;
/** The page of the other language stands at this place, after what this language has. */
const FOREIGN_AT = 2;

/** The list of results of an answer, narrowed to what was chosen. */
export function listMatches({ matches, foreign: named }: Answer, head: Head, chosen: Chosen): List {
  const good = matches.filter(({ isStrong }) => isStrong);
  const others = matches.filter(({ isStrong }) => !isStrong);
  const strong = narrow(good, chosen, head).map((match): Listed => ({ match, isForeign: false }));
  const foreign =
    good.find(({ page }) => page === named) ??
    (named === null ? good.slice(0, 5).find(({ isForeign, kind }) => isForeign && kind !== 'source') : undefined);
  if (foreign && Object.keys(chosen).length === 0) strong.splice(FOREIGN_AT, 0, { match: foreign, isForeign: true });
  const partial = narrow(others, chosen, head).map((match): Listed => ({ match, isForeign: false }));
  return {
    strong,
    partial: good.length === 0 ? partial : good.length < FEW ? partial.slice(0, FEW) : [],
    counted: good.length > 0 ? good : others,
  };
}
