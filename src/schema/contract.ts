import type { z } from 'astro/zod';
import type { Kind } from '../domain/kind.ts';
import { claimFileSchema } from './claim.ts';
import { clusterSchema } from './cluster.ts';
import { exampleSchema } from './example.ts';
import { guideSchema } from './guide.ts';
import { modelSchema } from './model.ts';
import { pageSchema } from './page.ts';
import { sourceSchema } from './source.ts';
import { templateSchema } from './template.ts';
import { termSchema } from './term.ts';

/** The schema of each kind of record. */
export const RECORD_SCHEMAS = {
  model: modelSchema,
  example: exampleSchema,
  cluster: clusterSchema,
  template: templateSchema,
  guide: guideSchema,
  term: termSchema,
  source: sourceSchema,
  page: pageSchema,
} satisfies Record<Kind, z.ZodType>;

/** The schema of a file of the ledger of claims. */
export const CLAIM_FILE_SCHEMA = claimFileSchema;

/** The facts of each kind of record, after the schema. */
export type FactsOf<K extends Kind> = z.infer<(typeof RECORD_SCHEMAS)[K]>;
