import { numberCitations } from '../domain/citation/number-citations.ts';
import type { Library } from '../domain/library/library.ts';
import type { FiguresPage } from '../domain/library/page-model.ts';
import { formatEdtf } from '../domain/locale/edtf.ts';
import type { Language } from '../domain/locale/language.ts';
import { pick } from '../domain/locale/typography.ts';
import { FIGURE_GROUPS, valuesOf } from '../schema/vocabulary.ts';
import { citing } from './references.ts';

/** The figures of the QVT programme in one language, one table a group, in the order in which the files give them. */
export function figuresPage(library: Library, lang: Language): FiguresPage {
  const groups = valuesOf(FIGURE_GROUPS).map((group) => ({
    group,
    figures: library.ledgers.figures.filter((figure) => figure.group === group),
  }));
  const cite = citing(
    library,
    numberCitations(groups.flatMap(({ figures }) => figures.map(({ id, claims }) => ({ anchor: `cite-${id}`, claims })))),
    lang,
  );
  return {
    groups: groups
      .filter(({ figures }) => figures.length > 0)
      .map(({ group, figures }) => ({
        id: group,
        label: pick(FIGURE_GROUPS[group], lang),
        rows: figures.map(({ id, what, value, year, saidBy, note, claims }) => ({
          id,
          what: pick(what, lang),
          value: pick(value, lang),
          year: year ? formatEdtf(year, lang) : null,
          saidBy: pick(saidBy, lang),
          note: note ? pick(note, lang) : null,
          cite: cite.marks(`cite-${id}`, claims),
        })),
      })),
    references: cite.references,
  };
}
