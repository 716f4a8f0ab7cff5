import { z } from 'astro/zod';
import { FIGURE_GROUPS, valuesOf } from './vocabulary.ts';
import { edtfDate } from './fields/edtf-date.ts';
import { localized, localizedUpTo } from './fields/localized.ts';
import { claimIds, slug } from './fields/reference.ts';

/** One figure of the national QVT programme or of a scheme beside it. */
export const figureSchema = z.strictObject({
  id: slug.describe('Name of the figure, unique over all files.'),
  group: z.enum(valuesOf(FIGURE_GROUPS)).describe('What kind of thing it counts: the table it stands in.'),
  what: localizedUpTo(160).describe('What is counted, with its unit and scope.'),
  value: localizedUpTo(60).describe('The value as a reader reads it.'),
  year: edtfDate.nullable().describe('The year it speaks of (EDTF), or null.'),
  saidBy: localizedUpTo(160).describe('Who says it.'),
  claims: claimIds.min(1).describe('Ids of the claims it rests on.'),
  note: localized.nullable().describe('What a careful reader should know of it, or null.'),
});
/** A figure as `content/` gives it. */
export type FigureFacts = z.infer<typeof figureSchema>;

/** A file of figures: `content/figures/<topic>.yaml`. */
export const figureFileSchema = z.strictObject({
  figures: z.array(figureSchema).min(1).describe('The figures of one topic.'),
});
