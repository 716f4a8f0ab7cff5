import { z } from 'astro/zod';
import { PLACES, valuesOf } from './vocabulary.ts';
import { edtfDate } from './fields/edtf-date.ts';
import { localizedUpTo } from './fields/localized.ts';
import { claimIds, recordRef, slug } from './fields/reference.ts';

/** One event of the timeline. */
export const eventSchema = z.strictObject({
  id: slug.describe('Name of the event, unique over all files.'),
  date: edtfDate.describe('When (EDTF: 1908, 197X, 2003-03-27).'),
  places: z.array(z.enum(valuesOf(PLACES))).describe('Where, from the closed list; empty when in several countries at once.'),
  event: localizedUpTo(280).describe('What happened, in one sentence, at most 280 characters.'),
  claims: claimIds.min(1).describe('Ids of the claims it rests on.'),
  seeAlso: z.array(recordRef).describe('Records that tell more.'),
});
/** An event as `content/` gives it. */
export type EventFacts = z.infer<typeof eventSchema>;

/** A file of events: `content/events/<topic>.yaml`. */
export const eventFileSchema = z.strictObject({
  events: z.array(eventSchema).min(1).describe('The events of one topic, in the order of their dates.'),
});
