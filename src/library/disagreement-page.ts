import { numberCitations } from '../domain/citation/number-citations.ts';
import type { Library, LibraryRecord } from '../domain/library/library.ts';
import type { DisagreementPage } from '../domain/library/page-model.ts';
import { formatEdtf } from '../domain/locale/edtf.ts';
import type { Language } from '../domain/locale/language.ts';
import { pick } from '../domain/locale/typography.ts';
import { linkTo } from './links.ts';
import { citing } from './references.ts';

/** The page of a disagreement in one language: the positions side by side, and which one pages use. */
export function disagreementPage(library: Library, { facts }: LibraryRecord<'disagreement'>, lang: Language): DisagreementPage {
  const cite = citing(
    library,
    numberCitations(facts.positions.map(({ claims }, index) => ({ anchor: `cite-${index + 1}`, claims }))),
    lang,
  );
  return {
    title: pick(facts.title, lang),
    lead: pick(facts.lead, lang),
    rows: facts.positions.map(({ value, scope, year, saidBy, claims }, index) => ({
      value: pick(value, lang),
      scope: scope ? pick(scope, lang) : null,
      year: year ? formatEdtf(year, lang) : null,
      saidBy: pick(saidBy, lang),
      used: facts.used.position === index + 1,
      cite: cite.marks(`cite-${index + 1}`, claims),
    })),
    used: pick(facts.used.why, lang),
    chosen: facts.used.position !== null,
    unsettled: facts.unsettled ? pick(facts.unsettled, lang) : null,
    about: facts.about.map((to) => linkTo(library.byRef(to), lang)),
    references: cite.references,
  };
}
