import { z } from 'astro/zod';
import { EVIDENCE, THEMES, valuesOf } from '../vocabulary.ts';
import { asked } from './asked.ts';
import { fullDate } from './edtf-date.ts';
import { localized, localizedUpTo } from './localized.ts';
import { claimIds, recordRef } from './reference.ts';

/** A record that is not finished: checked for its form alone, and not built. */
export const draft = z
  .literal(true)
  .optional()
  .describe(
    '`true` while the record is being written: it is then checked for its form alone, and not built. Remove the line when it is done.',
  );

/** What every entry opens with: the identity block. */
export const entryFields = {
  draft,
  title: localizedUpTo(110).describe('Title of the page, in both languages, at most 110 characters.'),
  lead: localizedUpTo(360).describe('What it is, in two sentences at most, in both languages; at most 360 characters.'),
  asked,
  keyPoints: z
    .array(
      z.strictObject({
        text: localizedUpTo(220).describe('One full sentence that stands alone, at most 220 characters.'),
        claims: claimIds.min(1).describe('Ids of the claims it rests on; at least one.'),
      }),
    )
    .min(3)
    .max(5)
    .describe('Three to five key points; at least one on limits or evidence.'),
  evidence: z
    .strictObject({
      level: z.enum(valuesOf(EVIDENCE)).describe('Level of evidence for effects, from the closed list.'),
      reason: localized.describe('Why this level, in one or two sentences.'),
      claims: claimIds.describe('Ids of the claims the level rests on; empty when nothing could be read.'),
    })
    .describe('How well statements of effect are supported.'),
  themes: z
    .array(z.enum(valuesOf(THEMES)))
    .min(1)
    .describe('What it is about, from the closed list; at least one.'),
  related: z
    .array(
      z.strictObject({
        to: recordRef.describe('The related record, as kind/slug.'),
        why: localizedUpTo(160).describe('Why a reader would go there, at most 160 characters.'),
      }),
    )
    .describe('Related records, each with its reason.'),
  reviewed: fullDate.describe('Day of the last review, YYYY-MM-DD.'),
  nextReview: fullDate.describe('Day by which it must be reviewed again, YYYY-MM-DD.'),
};
