import { z } from 'astro/zod';
import { CONFIDENCE, valuesOf } from './vocabulary.ts';
import { fullDate } from './fields/edtf-date.ts';
import { localized } from './fields/localized.ts';
import { claimId, recordRef, slug } from './fields/reference.ts';

/** One statement with what it rests on. */
export const claimSchema = z.strictObject({
  id: claimId.describe('Name of the claim, unique over all files.'),
  statement: localized.describe('The statement, in our own words, the same in both languages.'),
  sources: z
    .array(
      z.strictObject({
        source: slug.describe('Id of a source in content/sources/.'),
        locator: localized.nullable().describe('Where in the source: page, section, table; null when it has none.'),
      }),
    )
    .min(1)
    .describe('The sources that say it, each with a locator.'),
  confidence: z.enum(valuesOf(CONFIDENCE)).describe('How plainly the text read states it.'),
  note: localized.nullable().describe('What a careful reader should know of it, or null.'),
  about: z.array(recordRef).min(1).describe('Records it is about, as kind/slug.'),
  quantity: z
    .strictObject({
      subject: slug.describe('What is measured, as a slug shared by comparable claims: `qvt-clusters`.'),
      measure: slug.describe('The measure: `establishments`.'),
      scope: slug.describe('Years, wave, sector or place it holds for: `wave-1-2016`.'),
      value: z.string().min(1).describe('The value in digits and words without a language, as in `80` or `1995-11`; `~200` for “nearly”.'),
    })
    .optional()
    .describe(
      'A value that other claims may contradict. Two claims with the same subject, measure and scope and another value need a disagreement.',
    ),
  checked: fullDate.nullable().describe('Day it was last looked up again, or null.'),
});
/** A claim as `content/` gives it. */
export type ClaimFacts = z.infer<typeof claimSchema>;

/** A file of the ledger: `content/claims/<topic>.yaml`. */
export const claimFileSchema = z.strictObject({
  claims: z.array(claimSchema).min(1).describe('The claims of one topic.'),
});
