import { z } from 'astro/zod';
import { slug } from './fields/reference.ts';

const words = z.array(z.string().trim().min(2).max(60)).min(1).max(12);

/** Words that people use for one another in a search (a synonym set), beside the terms of the glossary. */
export const synonymSchema = z.strictObject({
  id: slug.describe('Name of the set, unique over all files.'),
  fr: words.describe('Words and phrases in French, 1 to 12; the first is the one the pages use most.'),
  en: words.describe('Words and phrases in English, 1 to 12; the first is the one the pages use most.'),
});
/** A synonym set as `content/` gives it. */
export type SynonymFacts = z.infer<typeof synonymSchema>;

/** A file of synonym sets: `content/synonyms/<topic>.yaml`. */
export const synonymFileSchema = z.strictObject({
  synonyms: z.array(synonymSchema).min(1).describe('The synonym sets of one topic.'),
});
