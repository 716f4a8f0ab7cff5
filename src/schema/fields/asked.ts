import { z } from 'astro/zod';

/** Two words at least, as typed in a search box: “who stands in for the chief”. */
const wording = z
  .string()
  .trim()
  .min(4)
  .max(90)
  .regex(/\S\s+\S/, { error: 'words' });
const wordings = z.array(wording).max(10);

/**
 * What readers type or ask when this record is what they need, in words of their own (document expansion; Nogueira, Yang, Lin & Cho 2019,
 * arXiv:1904.08375). Found by the search, shown as the reason of a result, not on the page.
 */
export const asked = z
  .strictObject({ fr: wordings, en: wordings })
  .default({ fr: [], en: [] })
  .describe(
    'What readers type or ask when this page is what they need, in words that the page does not use; at most 10 a language, of 4 to 90 characters. Only the search reads them.',
  );
