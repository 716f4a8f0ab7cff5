import type { LibraryRecord } from '../domain/library/library.ts';
import type { Link } from '../domain/library/page-model.ts';
import type { Language } from '../domain/locale/language.ts';
import { pick, typeset } from '../domain/locale/typography.ts';
import { refPath } from '../domain/route/paths.ts';

/** The title of any record, as lists and links show it. */
export function titleOf(record: LibraryRecord, lang: Language): string {
  if (record.kind === 'term') return pick(record.facts.term, lang);
  if (record.kind === 'source') {
    const { title, language } = record.facts;
    return language === 'fr' || language === 'en' ? typeset(title, language) : title;
  }
  return pick(record.facts.title, lang);
}

/** A link to a record. */
export function linkTo(record: LibraryRecord, lang: Language): Link {
  return { href: refPath(record.ref, lang), text: titleOf(record, lang) };
}

const RULES = { numeric: true, ignorePunctuation: true };
const COLLATORS: Record<Language, Intl.Collator> = { fr: new Intl.Collator('fr', RULES), en: new Intl.Collator('en', RULES) };

/** Records in the alphabetical order of their titles, by the rules of the language. */
export function sortByTitle<R extends LibraryRecord>(records: readonly R[], lang: Language): R[] {
  const collator = COLLATORS[lang];
  return [...records].sort((a, b) => collator.compare(titleOf(a, lang), titleOf(b, lang)));
}
