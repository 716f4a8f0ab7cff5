import type { Language } from '../locale/language.ts';
import type { Jurisdiction } from './model.ts';

/** The language of a document as its jurisdiction writes it (BCP 47); where it is not its own, as the site writes it. */
export const LOCALES: Record<Jurisdiction, Record<Language, string>> = {
  generic: { fr: 'fr-CA', en: 'en-GB' },
  QC: { fr: 'fr-CA', en: 'en-CA' },
  FR: { fr: 'fr-FR', en: 'en-GB' },
  BE: { fr: 'fr-BE', en: 'en-GB' },
  UK: { fr: 'fr-FR', en: 'en-GB' },
  US: { fr: 'fr-CA', en: 'en-US' },
};

/** The jurisdictions, in the order in which they are offered. */
export const JURISDICTION_KEYS = Object.keys(LOCALES) as Jurisdiction[];
