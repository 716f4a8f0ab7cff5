import { numberCitations } from '../domain/citation/number-citations.ts';
import type { Library, LibraryRecord } from '../domain/library/library.ts';
import type { TermPage } from '../domain/library/page-model.ts';
import type { Language } from '../domain/locale/language.ts';
import { otherLanguage } from '../domain/locale/language.ts';
import { pick, typeset } from '../domain/locale/typography.ts';
import { recordPath } from '../domain/route/paths.ts';
import { PLACES } from '../schema/vocabulary.ts';
import { linkTo } from './links.ts';
import { citing } from './references.ts';

/** The page of a term in one language. */
export function termPage(library: Library, { slug, ref, facts }: LibraryRecord<'term'>, lang: Language): TermPage {
  const other = otherLanguage(lang);
  const cite = citing(library, numberCitations([{ anchor: 'cite-1', claims: facts.claims }]), lang);
  return {
    slug,
    title: pick(facts.term, lang),
    acronym: acronymBeside(facts, lang),
    other: { text: pick(facts.term, other), lang: other, acronym: acronymBeside(facts, other) },
    definition: pick(facts.definition, lang),
    cite: cite.marks('cite-1', facts.claims),
    isUsage: facts.claims.length === 0,
    forms: facts.forms[lang].map((form) => typeset(form, lang)),
    places: facts.places.map((place) => pick(PLACES[place], lang)),
    confused: facts.notToBeConfused.map((item) => ({
      link: { href: recordPath('term', item.with, lang), text: pick(library.get('term', item.with).facts.term, lang) },
      why: pick(item.why, lang),
    })),
    seeAlso: facts.seeAlso.map((to) => linkTo(library.byRef(to), lang)),
    usedBy: library.usingTerm(ref).map((record) => linkTo(record, lang)),
    references: cite.references,
  };
}

/** The acronym of a term, unless the term itself already holds it. */
export function acronymBeside({ term, acronym }: LibraryRecord<'term'>['facts'], lang: Language): string | null {
  const short = acronym[lang];
  return short && !term[lang].includes(short) ? short : null;
}
