import { z } from 'astro/zod';
import { LEVELS, PLACES, valuesOf } from './vocabulary.ts';
import { measures, period, shares } from './fields/arrangement.ts';
import { entryFields } from './fields/entry.ts';
import { localized, localizedUpTo } from './fields/localized.ts';
import { claimIds, slug } from './fields/reference.ts';

/** An example: `content/examples/<slug>/example.yaml`. */
export const exampleSchema = z.strictObject({
  ...entryFields,
  places: z
    .array(z.enum(valuesOf(PLACES)))
    .min(1)
    .describe('Where, from the closed list; several for a comparison between countries.'),
  locality: localized.nullable().describe('Town or region in words, or null.'),
  organisation: localized.nullable().describe('The organisation, or null.'),
  level: z.enum(valuesOf(LEVELS)).describe('Level of the health system.'),
  period,
  models: z.array(slug).describe('Slugs of the models it puts to work.'),
  stopped: z
    .strictObject({
      what: localizedUpTo(200).describe(
        'What was stopped, reversed, put in question or left without sequel, in one sentence of at most 200 characters.',
      ),
      why: localizedUpTo(320).describe('Why, as the sources tell it, or that they do not; at most 320 characters.'),
      claims: claimIds.min(1).describe('Ids of the claims it rests on.'),
    })
    .nullable()
    .describe(
      'For an arrangement that was stopped, reversed, put in question or left without sequel, in whole or in part; otherwise null. It puts the example in the list of why it stopped.',
    ),
  shares,
  measures,
});
/** An example as `content/` gives it. */
export type ExampleFacts = z.infer<typeof exampleSchema>;
