import { z } from 'astro/zod';
import { asked } from './fields/asked.ts';
import { STRENGTHS, valuesOf } from './vocabulary.ts';
import { fullDate } from './fields/edtf-date.ts';
import { draft } from './fields/entry.ts';
import { blankSchema, identifier } from './fields/blank.ts';
import { localized, localizedUpTo } from './fields/localized.ts';
import { claimIds, recordRef } from './fields/reference.ts';

/** A clause that several templates share: `content/clauses/<slug>/clause.yaml`; each of its options is a `##` section of its MDX files. */
export const clauseSchema = z.strictObject({
  draft,
  title: localizedUpTo(110).describe('Its heading in every document that takes it up, at most 110 characters.'),
  settles: localizedUpTo(360).describe('What it settles, in one sentence, at most 360 characters.'),
  asked,
  options: z
    .array(
      z.strictObject({
        id: identifier.describe('Name of the option, used by the `clauses` of a template.'),
        name: localized.describe('What it is called: the heading of its text in the MDX files.'),
        when: localized.describe('When to choose it.'),
        strength: z.enum(valuesOf(STRENGTHS)).nullable().describe('Flexible or firm where the word fits, or null.'),
      }),
    )
    .min(1)
    .describe('Its options, each drafted in full; the first is the usual one.'),
  fields: z
    .array(blankSchema)
    .describe('The blanks of its options, in the order of the text. The same id means the same thing in every clause.'),
  pitfalls: z
    .array(
      z.strictObject({
        text: localized.describe('The pitfall and how to avoid it.'),
        claims: claimIds.describe('Claims behind it; empty for drafting practice.'),
      }),
    )
    .min(1)
    .describe('Pitfalls, each with the claims behind it.'),
  claims: claimIds.describe('Claims behind the clause; empty for drafting practice.'),
  cases: z.array(recordRef).describe('Records that show the matter at work.'),
  reviewed: fullDate.describe('Day of the last review, YYYY-MM-DD.'),
  nextReview: fullDate.describe('Day by which it must be reviewed again, YYYY-MM-DD.'),
});
/** A clause as `content/` gives it. */
export type ClauseFacts = z.infer<typeof clauseSchema>;
