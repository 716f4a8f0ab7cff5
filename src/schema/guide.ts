import { z } from 'astro/zod';
import { entryFields } from './fields/entry.ts';
import { localized } from './fields/localized.ts';
import { slug } from './fields/reference.ts';

/** A guide for one need: `content/guides/<slug>/guide.yaml`; each `##` of its MDX files is a step. */
export const guideSchema = z.strictObject({
  ...entryFields,
  need: localized.describe('The reader’s need in their own words, first person.'),
  minutes: z.number().int().min(1).describe('Reading time, in minutes.'),
  print: z.array(slug).describe('Slugs of the templates to print.'),
});
/** A guide as `content/` gives it. */
export type GuideFacts = z.infer<typeof guideSchema>;
