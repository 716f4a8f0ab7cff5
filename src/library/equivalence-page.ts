import { numberCitations } from '../domain/citation/number-citations.ts';
import type { Library, LibraryRecord } from '../domain/library/library.ts';
import type { EquivalencePage } from '../domain/library/page-model.ts';
import type { Language } from '../domain/locale/language.ts';
import { pick } from '../domain/locale/typography.ts';
import { recordPath } from '../domain/route/paths.ts';
import { DEGREES, JURISDICTIONS, NATURES } from '../schema/vocabulary.ts';
import { linkTo } from './links.ts';
import { citing } from './references.ts';

/** The page of an equivalence in one language: one row a jurisdiction. */
export function equivalencePage(library: Library, { facts }: LibraryRecord<'equivalence'>, lang: Language): EquivalencePage {
  const cite = citing(
    library,
    numberCitations(facts.jurisdictions.map(({ claims }, index) => ({ anchor: `cite-${index + 1}`, claims }))),
    lang,
  );
  return {
    title: pick(facts.title, lang),
    lead: pick(facts.lead, lang),
    nature: pick(NATURES[facts.nature], lang),
    rows: facts.jurisdictions.map(({ jurisdiction, name, degree, note, claims, term }, index) => ({
      place: pick(JURISDICTIONS[jurisdiction], lang),
      name: name ? pick(name, lang) : null,
      href: term ? recordPath('term', term, lang) : null,
      degree: pick(DEGREES[degree], lang),
      degreeKey: degree,
      note: note ? pick(note, lang) : null,
      cite: cite.marks(`cite-${index + 1}`, claims),
    })),
    reading: facts.reading ? pick(facts.reading, lang) : null,
    seeAlso: facts.seeAlso.map((to) => linkTo(library.byRef(to), lang)),
    references: cite.references,
  };
}
