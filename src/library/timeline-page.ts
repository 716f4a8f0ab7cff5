import { numberCitations } from '../domain/citation/number-citations.ts';
import type { Library } from '../domain/library/library.ts';
import type { TimelinePage } from '../domain/library/page-model.ts';
import { formatEdtf } from '../domain/locale/edtf.ts';
import type { Language } from '../domain/locale/language.ts';
import { pick } from '../domain/locale/typography.ts';
import { PLACES } from '../schema/vocabulary.ts';
import { linkTo } from './links.ts';
import { citing } from './references.ts';

/** The timeline in one language, by decade. A date like `197X` opens its decade. */
export function timelinePage(library: Library, lang: Language): TimelinePage {
  const events = [...library.ledgers.events].sort((a, b) => (sortKey(a.date) < sortKey(b.date) ? -1 : 1));
  const cite = citing(library, numberCitations(events.map(({ id, claims }) => ({ anchor: `cite-${id}`, claims }))), lang);
  const decades: TimelinePage['decades'] = [];
  for (const { id, date, places, event, claims, seeAlso } of events) {
    const decade = `${date.slice(0, 3)}0`;
    if (decades.at(-1)?.decade !== decade) decades.push({ decade, rows: [] });
    decades.at(-1)?.rows.push({
      id,
      date: formatEdtf(date, lang),
      places: places.map((place) => pick(PLACES[place], lang)),
      event: pick(event, lang),
      seeAlso: seeAlso.map((to) => linkTo(library.byRef(to), lang)),
      cite: cite.marks(`cite-${id}`, claims),
    });
  }
  return { decades, references: cite.references };
}

function sortKey(date: string): string {
  return date.replace(/X/g, '0');
}
