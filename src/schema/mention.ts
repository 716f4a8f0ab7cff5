import { z } from 'astro/zod';
import { localizedUpTo } from './fields/localized.ts';
import { claimIds, slug } from './fields/reference.ts';

/** An experience known by its title or by a sentence alone: enough for a line, not for a page. */
export const mentionSchema = z.strictObject({
  id: slug.describe('Name of the mention, unique over all files.'),
  title: localizedUpTo(160).describe('What it is called or where it took place.'),
  known: localizedUpTo(320).describe('All that the text read says of it, and where that text stands.'),
  claims: claimIds.min(1).describe('Ids of the claims it rests on.'),
});
/** A mention as `content/` gives it. */
export type MentionFacts = z.infer<typeof mentionSchema>;

/** A file of mentions: `content/mentions/<topic>.yaml`. */
export const mentionFileSchema = z.strictObject({
  mentions: z.array(mentionSchema).min(1).describe('The mentions of one topic.'),
});
