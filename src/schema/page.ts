import { z } from 'astro/zod';
import { asked } from './fields/asked.ts';
import { fullDate } from './fields/edtf-date.ts';
import { localizedUpTo } from './fields/localized.ts';

/** A page about the site itself: `content/pages/<slug>/page.yaml`. */
export const pageSchema = z.strictObject({
  title: localizedUpTo(110).describe('Title of the page.'),
  lead: localizedUpTo(360).describe('What the page says, in two sentences at most.'),
  asked,
  reviewed: fullDate.describe('Day of the last review, YYYY-MM-DD.'),
});
/** A page as `content/` gives it. */
export type PageFacts = z.infer<typeof pageSchema>;
