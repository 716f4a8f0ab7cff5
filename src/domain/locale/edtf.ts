import type { Language } from './language.ts';

/**
 * A date with its precision, in the Extended Date/Time Format (ISO 8601-2): `2019`, `2019-12`, `2019-12-18`, and `197X` for
 * a decade. No more is shown than is known.
 */
export type Edtf = string;

/** What an `Edtf` text must look like. */
export const EDTF_PATTERN = /^(?:\d{3}X|\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)$/;

/** True for a date that exists in the calendar: 2026-02-31 has the form, and is none. */
export function isEdtf(text: string): boolean {
  if (!EDTF_PATTERN.test(text)) return false;
  return text.length < 10 || new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
/** Made once: making one takes longer than using it a hundred times. */
const FORMATS: Record<Language, Record<'day' | 'month', Intl.DateTimeFormat>> = {
  fr: { day: new Intl.DateTimeFormat('fr-CA', { day: 'numeric', ...MONTH }), month: new Intl.DateTimeFormat('fr-CA', MONTH) },
  en: { day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', ...MONTH }), month: new Intl.DateTimeFormat('en-GB', MONTH) },
};

/** Prints a date in words, with the precision it has: « novembre 2002 », "21 November 2002", « années 1970 ». */
export function formatEdtf(date: Edtf, lang: Language): string {
  const decade = /^(\d{3})X$/.exec(date);
  if (decade) return lang === 'fr' ? `années ${decade[1]}0` : `${decade[1]}0s`;
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return date;
  const text = FORMATS[lang][day ? 'day' : 'month'].format(Date.UTC(year, month - 1, day ?? 1));
  return lang === 'fr' ? text.replace(/^1 /, '1er ').replaceAll(' ', '\u00a0') : text.replaceAll(' ', '\u00a0');
}

/** The year a date falls in, for sorting; the first of its decade for `197X`. */
export function yearOf(date: Edtf): number {
  return Number(date.slice(0, 4).replace('X', '0'));
}

/** The date as it follows « depuis » / "since", with the article its precision asks for: « le 2 mai 2005 », "the 1970s". */
export function formatEdtfSince(date: Edtf, lang: Language): string {
  const text = formatEdtf(date, lang);
  if (date.endsWith('X')) return lang === 'fr' ? `les ${text}` : `the ${text}`;
  return lang === 'fr' && date.length === 10 ? `le ${text}` : text;
}
