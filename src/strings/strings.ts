import type { Language } from '../domain/locale/language.ts';
import { typeset } from '../domain/locale/typography.ts';
import { en } from './en.ts';
import { fr, type Strings } from './fr.ts';

export type { Strings } from './fr.ts';

const STRINGS: Record<Language, Strings> = { fr: typesetAll(fr, 'fr'), en: typesetAll(en, 'en') };

/** The words of the interface in one language, with the spaces that language asks for. */
export function stringsFor(lang: Language): Strings {
  return STRINGS[lang];
}

/** Puts values in the places of a text: `fill('De {start}', { start: '2002' })`. A place without a value stays as it is. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}

/** The form of a counted text, by the plural rules of the language, with its count in. */
export function count(forms: { one: string; other: string }, number: number, lang: Language, values: Record<string, string> = {}): string {
  const form = new Intl.PluralRules(lang).select(number) === 'one' ? forms.one : forms.other;
  return fill(form, { count: new Intl.NumberFormat(lang === 'fr' ? 'fr-CA' : 'en-GB').format(number), ...values });
}

function typesetAll<T>(value: T, lang: Language): T {
  if (typeof value === 'string') return typeset(value, lang) as T;
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typesetAll(item, lang)])) as T;
}
