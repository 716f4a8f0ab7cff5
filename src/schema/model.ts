import { z } from 'astro/zod';
import { LEVELS, PLACES, valuesOf } from './vocabulary.ts';
import { shares } from './fields/arrangement.ts';
import { entryFields } from './fields/entry.ts';

/** A co-management model: `content/models/<slug>/model.yaml`. */
export const modelSchema = z.strictObject({
  ...entryFields,
  levels: z
    .array(z.enum(valuesOf(LEVELS)))
    .min(1)
    .describe('Levels of the health system where it is found.'),
  places: z.array(z.enum(valuesOf(PLACES))).describe('Places where a text read finds it.'),
  shares,
});
/** A model as `content/` gives it. */
export type ModelFacts = z.infer<typeof modelSchema>;
