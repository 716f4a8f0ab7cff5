import { z } from 'astro/zod';
import { asked } from './fields/asked.ts';
import { PLACES, valuesOf } from './vocabulary.ts';
import { fullDate } from './fields/edtf-date.ts';
import { draft } from './fields/entry.ts';
import { localized, localizedUpTo } from './fields/localized.ts';
import { claimIds, recordRef, slug } from './fields/reference.ts';

/** A term of the glossary: `content/glossary/<slug>.yaml`. */
export const termSchema = z.strictObject({
  draft,
  term: localized.describe('The term in each language; where a language has none, the other’s, and the definition says so.'),
  acronym: z.strictObject({ fr: z.string().nullable(), en: z.string().nullable() }).describe('Acronym in each language, or null.'),
  definition: localizedUpTo(420).describe('One to three sentences, at most 420 characters.'),
  forms: z
    .strictObject({ fr: z.array(z.string()), en: z.array(z.string()) })
    .describe('Other written forms: plurals, variants, long forms.'),
  asked,
  places: z.array(z.enum(valuesOf(PLACES))).describe('Where the term is used; empty when it is used everywhere.'),
  claims: claimIds.describe('Claims the definition rests on; empty when it is a usage of this site.'),
  notToBeConfused: z
    .array(z.strictObject({ with: slug.describe('Slug of the other term.'), why: localized.describe('What sets them apart.') }))
    .describe('Terms it is mistaken for.'),
  seeAlso: z.array(recordRef).describe('Records that go further.'),
  reviewed: fullDate.describe('Day of the last review, YYYY-MM-DD.'),
});
/** A glossary term as `content/` gives it. */
export type TermFacts = z.infer<typeof termSchema>;
