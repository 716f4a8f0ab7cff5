import { formatAuthors, formatSource, shortSource } from '../domain/citation/format-source.ts';
import type { Library, LibraryRecord } from '../domain/library/library.ts';
import type { SourcePage } from '../domain/library/page-model.ts';
import { formatEdtf } from '../domain/locale/edtf.ts';
import type { Language } from '../domain/locale/language.ts';
import { pick, typeset } from '../domain/locale/typography.ts';
import { recordPath } from '../domain/route/paths.ts';
import { CONFIDENCE, CSL_TYPES, READ } from '../schema/vocabulary.ts';
import { stringsFor } from '../strings/strings.ts';
import { linkTo } from './links.ts';

const LANGUAGE_NAMES: Record<Language, Intl.DisplayNames> = {
  fr: new Intl.DisplayNames('fr', { type: 'language' }),
  en: new Intl.DisplayNames('en', { type: 'language' }),
};

/** The page of a source in one language: the record, and the claims that rest on it. */
export function sourcePage(library: Library, { slug, facts }: LibraryRecord<'source'>, lang: Language): SourcePage {
  const t = stringsFor(lang).source;
  const own = facts.language === 'fr' || facts.language === 'en' ? facts.language : null;
  const inOwn = (text: string): string => (own ? typeset(text, own) : text);
  const lines: SourcePage['facts'] = [{ label: t.type, text: pick(CSL_TYPES[facts.type], lang) }];
  lines.push({ label: t.authors, text: formatAuthors(facts.author, lang, facts.language) || t.noAuthor });
  if (facts['container-title']) lines.push({ label: t.container, text: inOwn(facts['container-title']), lang: facts.language });
  if (facts.publisher) lines.push({ label: t.publisher, text: inOwn(facts.publisher) });
  const dated = facts.issued ? formatEdtf(facts.issued, lang) : t.noDate;
  lines.push({ label: t.issued, text: facts.issuedNote ? `${dated} (${pick(facts.issuedNote, lang)})` : dated });
  lines.push({ label: t.language, text: languageName(facts.language, lang) });
  lines.push({ label: t.read, text: pick(READ[facts.read], lang) });
  if (facts.citedBy)
    lines.push({
      label: t.citedBy,
      text: shortSource(library.get('source', facts.citedBy).facts, lang),
      href: recordPath('source', facts.citedBy, lang),
    });
  if (facts.DOI) lines.push({ label: t.doi, text: facts.DOI, href: `https://doi.org/${facts.DOI}` });
  if (facts.URL) lines.push({ label: t.address, text: facts.URL, href: facts.URL });
  if (facts.note) lines.push({ label: t.note, text: pick(facts.note, lang) });
  return {
    slug,
    title: inOwn(facts.title),
    titleLang: facts.language,
    reference: formatSource(facts, lang),
    facts: lines,
    claims: library.claimsOfSource(slug).map((claim) => {
      const place = claim.sources.find(({ source }) => source === slug);
      return {
        id: claim.id,
        statement: pick(claim.statement, lang),
        locator: place?.locator ? pick(place.locator, lang) : null,
        confidence: pick(CONFIDENCE[claim.confidence], lang),
        note: claim.note ? pick(claim.note, lang) : null,
        checked: claim.checked ? formatEdtf(claim.checked, lang) : null,
        usedBy: library.citing(claim.id).map((record) => linkTo(record, lang)),
      };
    }),
  };
}

/** Name of a language (ISO 639-1) in another. */
export function languageName(code: string, lang: Language): string {
  return LANGUAGE_NAMES[lang].of(code) ?? code;
}
