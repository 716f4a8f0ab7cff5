/** The two languages of the site, as BCP 47 tags. French first: it is the language of the first readers. */
export const LANGUAGES = ['fr', 'en'] as const;
/** One of the site's languages. */
export type Language = (typeof LANGUAGES)[number];

/** A text in both languages. */
export interface Localized {
  fr: string;
  en: string;
}

/** The other language of the pair. */
export function otherLanguage(lang: Language): Language {
  return lang === 'fr' ? 'en' : 'fr';
}

/** True when the text is one of the site's language tags. */
export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}
