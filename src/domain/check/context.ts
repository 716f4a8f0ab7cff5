import type { z } from 'astro/zod';
import type { ClaimFacts } from '../../schema/claim.ts';
import type { Corpus, Entry } from '../content/corpus.ts';
import type { SectionsByKind } from '../content/heading-ids.ts';
import type { Kind, Ledger } from '../kind.ts';

/** The contract that content is held to, passed in so that the rules stay pure. */
export interface Contract {
  records: Record<Kind, z.ZodType>;
  ledgers: Record<Ledger, z.ZodType>;
  sections: SectionsByKind;
  /** Root-relative addresses of the files of `public/`. */
  assets: ReadonlySet<string>;
}

/** A claim with its place in the ledger. */
export interface PlacedClaim {
  claim: ClaimFacts;
  file: string;
  /** Path of the claim in its file, as in `['claims', 3]`. */
  path: PropertyKey[];
  line: number;
}

/** What every rule sees. */
export interface CheckContext {
  corpus: Corpus;
  contract: Contract;
  /** The day of the check, `YYYY-MM-DD`: the commit's, never the clock's; null where there is no history. */
  today: string | null;
  /** Records by `kind/slug`. */
  records: Map<string, Entry>;
  /** Claims by id, the first of each id. */
  claims: Map<string, PlacedClaim>;
  /** Every claim in every file, in order. */
  allClaims: PlacedClaim[];
}

/** Joins what the rules need. */
export function checkContext(corpus: Corpus, contract: Contract, today: string | null): CheckContext {
  const allClaims: PlacedClaim[] = corpus.ledgerFiles.flatMap(({ ledger, file, yaml }) => {
    if (ledger !== 'claims') return [];
    const list = (yaml.data as { claims?: unknown } | undefined)?.claims;
    if (!Array.isArray(list)) return [];
    return (list as ClaimFacts[]).flatMap((claim, index) =>
      claim && typeof claim.id === 'string' ? [{ claim, file, path: ['claims', index], line: yaml.lineOf(['claims', index, 'id']) }] : [],
    );
  });
  const claims = new Map<string, PlacedClaim>();
  for (const placed of allClaims) if (!claims.has(placed.claim.id)) claims.set(placed.claim.id, placed);
  const records = new Map(corpus.entries.map((entry) => [`${entry.kind}/${entry.slug}`, entry]));
  return { corpus, contract, today, records, claims, allClaims };
}

/** Slugs of one kind. */
export function slugsOf(context: CheckContext, kind: Kind): string[] {
  return context.corpus.entries.filter((entry) => entry.kind === kind).map((entry) => entry.slug);
}
