import { z } from 'astro/zod';
import { asked } from './fields/asked.ts';
import { edtfDate, fullDate } from './fields/edtf-date.ts';
import { draft } from './fields/entry.ts';
import { localized, localizedUpTo } from './fields/localized.ts';
import { claimIds, recordRef, slug } from './fields/reference.ts';

/** A question on which sources differ: `content/disagreements/<slug>.yaml`. */
export const disagreementSchema = z.strictObject({
  draft,
  title: localizedUpTo(160).describe('The question, as a reader would ask it, at most 160 characters.'),
  lead: localizedUpTo(360).describe('What differs and why it matters to a reader; at most 360 characters.'),
  asked,
  positions: z
    .array(
      z.strictObject({
        value: localized.describe('What is said: a value with its unit, or a short sentence.'),
        scope: localized.nullable().describe('What it holds for: years, wave, sector, place; null when the source does not say.'),
        year: edtfDate.nullable().describe('Year of the statement or of the thing counted (EDTF), or null.'),
        saidBy: localized.describe('Who says it, and whether they are party to it.'),
        claims: claimIds.min(1).describe('Ids of the claims it rests on.'),
      }),
    )
    .min(2)
    .describe('The positions, each with who says it; at least two.'),
  used: z
    .strictObject({
      position: z.int().min(1).nullable().describe('Number of the position that pages use, from 1; null when none is chosen.'),
      why: localized.describe('Why that one, or why none.'),
    })
    .describe('Which value pages use.'),
  unsettled: localized.nullable().describe('What would settle it, or null.'),
  quantities: z
    .array(z.strictObject({ subject: slug.describe('As in the claims.'), measure: slug.describe('As in the claims.') }))
    .describe('Subjects and measures of the claims whose different values it accounts for; empty when nothing is counted.'),
  about: z.array(recordRef).min(1).describe('Records where the question arises.'),
  reviewed: fullDate.describe('Day of the last review, YYYY-MM-DD.'),
  nextReview: fullDate.describe('Day by which it must be reviewed again, YYYY-MM-DD.'),
});
/** A disagreement as `content/` gives it. */
export type DisagreementFacts = z.infer<typeof disagreementSchema>;
