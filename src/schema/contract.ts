import { z } from 'astro/zod';
import type { Kind, Ledger } from '../domain/kind.ts';
import { claimFileSchema } from './claim.ts';
import { clauseSchema } from './clause.ts';
import { clusterSchema } from './cluster.ts';
import { disagreementSchema } from './disagreement.ts';
import { equivalenceSchema } from './equivalence.ts';
import { eventFileSchema } from './event.ts';
import { exampleSchema } from './example.ts';
import { figureFileSchema } from './figure.ts';
import { guideSchema } from './guide.ts';
import { mentionFileSchema } from './mention.ts';
import { modelSchema } from './model.ts';
import { pageSchema } from './page.ts';
import { sourceSchema } from './source.ts';
import { synonymFileSchema } from './synonym.ts';
import { templateSchema } from './template.ts';
import { termSchema } from './term.ts';

/** The schema of each kind of record. */
export const RECORD_SCHEMAS = {
  model: modelSchema,
  example: exampleSchema,
  cluster: clusterSchema,
  template: templateSchema,
  clause: clauseSchema,
  guide: guideSchema,
  equivalence: equivalenceSchema,
  disagreement: disagreementSchema,
  term: termSchema,
  source: sourceSchema,
  page: pageSchema,
} satisfies Record<Kind, z.ZodType>;

/** The schema of a file of each ledger. */
export const LEDGER_SCHEMAS = {
  claims: claimFileSchema,
  events: eventFileSchema,
  figures: figureFileSchema,
  mentions: mentionFileSchema,
  synonyms: synonymFileSchema,
} satisfies Record<Ledger, z.ZodType>;

/** A schema that also takes a draft, whatever its shape: the library leaves drafts out. */
export function orDraft(schema: z.ZodType): z.ZodType {
  return z.union([z.looseObject({ draft: z.literal(true) }), schema]);
}

/** The facts of each kind of record, after the schema. */
export type FactsOf<K extends Kind> = z.infer<(typeof RECORD_SCHEMAS)[K]>;
