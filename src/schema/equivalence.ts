import { z } from 'astro/zod';
import { asked } from './fields/asked.ts';
import { DEGREES, JURISDICTIONS, NATURES, valuesOf } from './vocabulary.ts';
import { fullDate } from './fields/edtf-date.ts';
import { draft } from './fields/entry.ts';
import { localized, localizedUpTo } from './fields/localized.ts';
import { claimIds, recordRef, slug } from './fields/reference.ts';

/** A role, a body or an instrument across jurisdictions: `content/equivalences/<slug>.yaml`. */
export const equivalenceSchema = z.strictObject({
  draft,
  title: localizedUpTo(110).describe('What is compared, in words no jurisdiction owns, at most 110 characters.'),
  lead: localizedUpTo(360).describe('What the entries have in common and where they part; at most 360 characters.'),
  asked,
  nature: z.enum(valuesOf(NATURES)).describe('Role, body, instrument or arrangement.'),
  jurisdictions: z
    .array(
      z.strictObject({
        jurisdiction: z
          .enum(valuesOf(JURISDICTIONS))
          .exclude(['generic'])
          .describe('Québec, France, Belgium, United Kingdom or United States.'),
        name: localized
          .nullable()
          .describe(
            'Its name there: the local word in its own language; in the other, the same word with a gloss in brackets. Null when there is none or none was read.',
          ),
        degree: z.enum(valuesOf(DEGREES)).describe('How close it is to what the title describes.'),
        note: localized.nullable().describe('What it does there, or what sets it apart, in a sentence; null for `unknown`.'),
        claims: claimIds.describe('Ids of the claims it rests on; empty only for `unknown`.'),
        term: slug.nullable().describe('Slug of the glossary term, or null.'),
      }),
    )
    .length(5)
    .describe('The five jurisdictions, each once, in the order QC, FR, BE, UK, US.'),
  reading: localized.nullable().describe('What Tandem infers from laying them side by side, or null. Shown as its reading.'),
  seeAlso: z.array(recordRef).describe('Records that go further.'),
  reviewed: fullDate.describe('Day of the last review, YYYY-MM-DD.'),
  nextReview: fullDate.describe('Day by which it must be reviewed again, YYYY-MM-DD.'),
});
/** An equivalence as `content/` gives it. */
export type EquivalenceFacts = z.infer<typeof equivalenceSchema>;
