import { numberCitations } from '../domain/citation/number-citations.ts';
import type { Library } from '../domain/library/library.ts';
import type { StoppedPage } from '../domain/library/page-model.ts';
import type { Language } from '../domain/locale/language.ts';
import { pick } from '../domain/locale/typography.ts';
import { linkTo, sortByTitle } from './links.ts';
import { periodText, placesOf } from './identity.ts';
import { citing } from './references.ts';

/** The arrangements that were stopped or reversed, in one language: what, why, and who says so. */
export function stoppedPage(library: Library, lang: Language): StoppedPage {
  const cases = sortByTitle(library.all('example'), lang).flatMap((record) =>
    record.facts.stopped ? [{ record, stopped: record.facts.stopped }] : [],
  );
  const cite = citing(
    library,
    numberCitations(cases.map(({ record, stopped }) => ({ anchor: `cite-${record.slug}`, claims: stopped.claims }))),
    lang,
  );
  return {
    cases: cases.map(({ record, stopped }) => ({
      slug: record.slug,
      link: linkTo(record, lang),
      places: placesOf(record, lang),
      period: periodText(record.facts.period, lang),
      what: pick(stopped.what, lang),
      why: pick(stopped.why, lang),
      cite: cite.marks(`cite-${record.slug}`, stopped.claims),
    })),
    references: cite.references,
  };
}
