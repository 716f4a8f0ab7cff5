import { z } from 'astro/zod';

const half = z.string().trim().min(1);

/** A text in both languages; neither half may be empty. */
export const localized = z.strictObject({ fr: half, en: half });

/** A text in both languages of at most `max` characters a half. */
export function localizedUpTo(max: number) {
  return z.strictObject({ fr: half.max(max), en: half.max(max) });
}
