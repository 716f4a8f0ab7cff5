import { z } from 'astro/zod';
import { LEVELS, PLACES, valuesOf } from './vocabulary.ts';
import { measures, period, shares } from './fields/arrangement.ts';
import { entryFields } from './fields/entry.ts';
import { localized } from './fields/localized.ts';
import { slug } from './fields/reference.ts';

/** An example: `content/examples/<slug>/example.yaml`. */
export const exampleSchema = z.strictObject({
  ...entryFields,
  place: z.enum(valuesOf(PLACES)).describe('Where, from the closed list.'),
  locality: localized.nullable().describe('Town or region in words, or null.'),
  organisation: localized.nullable().describe('The organisation, or null.'),
  level: z.enum(valuesOf(LEVELS)).describe('Level of the health system.'),
  period,
  models: z.array(slug).describe('Slugs of the models it puts to work.'),
  shares,
  measures,
});
/** An example as `content/` gives it. */
export type ExampleFacts = z.infer<typeof exampleSchema>;
