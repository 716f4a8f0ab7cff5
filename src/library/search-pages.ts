import { formatAuthors } from '../domain/citation/format-source.ts';
import type { Library, LibraryRecord } from '../domain/library/library.ts';
import type { Language } from '../domain/locale/language.ts';
import { KINDS } from '../domain/kind.ts';
import { pick } from '../domain/locale/typography.ts';
import { recordPath } from '../domain/route/paths.ts';
import type { IndexedPage, Passage } from '../domain/search/index/page.ts';
import { SEARCH_FACETS } from '../schema/facets.ts';
import { INSTRUMENTS } from '../schema/vocabulary.ts';
import { labelOf } from './facets.ts';
import { languageName } from './source-page.ts';

/** What was read on a page. */
export interface ReadText {
  title: string;
  titleLang: string | null;
  lead: string;
  passages: Passage[];
}

/** The pages of one language as the search takes them in, in the order of their numbers: by kind, then by slug. */
export function searchPages(library: Library, lang: Language, readText: (path: string) => ReadText | null): IndexedPage[] {
  return KINDS.flatMap((kind) =>
    [...library.all(kind)]
      .sort((a, b) => (a.slug < b.slug ? -1 : 1))
      .map((record): IndexedPage => {
        const path = recordPath(kind, record.slug, lang);
        const read = readText(path);
        if (!read) throw new Error(`${path} is not the page of a record: the search index is made from the pages.`);
        return {
          record: record.ref,
          kind: record.kind,
          lang,
          path,
          ...read,
          lead: record.kind === 'term' ? pick(record.facts.definition, lang) : read.lead,
          titleLang: read.titleLang === lang ? null : read.titleLang,
          names: namesOf(record, lang),
          about: aboutOf(library, record, lang),
          line: lineOf(record, lang),
          facets: facetsOf(record, lang),
        };
      }),
  );
}

/** Label of a facet's value, as the reader sees it. */
export function searchFacetLabel(lang: Language): (facet: string, value: string) => string {
  return (id, value) => {
    const facet = SEARCH_FACETS.find((one) => one.id === id);
    return facet ? labelOf(facet, value, lang) : languageName(value, lang);
  };
}

function namesOf(record: LibraryRecord, lang: Language): string[] {
  switch (record.kind) {
    case 'term':
      return [...record.facts.forms[lang], ...(record.facts.acronym[lang] ? [record.facts.acronym[lang]] : [])];
    case 'equivalence':
      return record.facts.jurisdictions.flatMap(({ name }) => (name ? [pick(name, lang)] : []));
    case 'source': {
      const { author, issued, publisher, language } = record.facts;
      return [formatAuthors(author, lang, language), publisher ?? '', issued?.slice(0, 4) ?? ''].filter(Boolean);
    }
    case 'template':
      return [pick(INSTRUMENTS[record.facts.instrument], lang)];
    default:
      return [];
  }
}

/** Why other records lead to this one, and the labels of its themes and places. */
function aboutOf(library: Library, record: LibraryRecord, lang: Language): string[] {
  const labels = SEARCH_FACETS.filter(({ id }) => id === 'theme' || id === 'place').flatMap((facet) =>
    facet.valuesOf(record).map((value) => labelOf(facet, value, lang)),
  );
  return [...labels, ...library.pointingTo(record.ref).map(({ why }) => pick(why, lang))];
}

function lineOf(record: LibraryRecord, lang: Language): string {
  if (record.kind === 'source') {
    const { author, issued, language } = record.facts;
    const who = formatAuthors(author.slice(0, 2), lang, language);
    return [who, issued?.slice(0, 4), language === lang ? '' : languageName(language, lang)].filter(Boolean).join(' · ');
  }
  return SEARCH_FACETS.filter(({ id }) => id === 'place' || id === 'evidence')
    .map((facet) => {
      const labels = facet.valuesOf(record).map((value) => labelOf(facet, value, lang));
      return facet.id === 'evidence' && labels.length > 0
        ? `${pick({ fr: 'preuve :', en: 'evidence:' }, lang)} ${labels.join(', ').toLocaleLowerCase(lang)}`
        : labels.join(', ');
    })
    .filter(Boolean)
    .join(' · ');
}

function facetsOf(record: LibraryRecord, lang: Language): Record<string, string[]> {
  const values = SEARCH_FACETS.map((facet): [string, string[]] => [facet.id, [...facet.valuesOf(record)]]);
  return Object.fromEntries(
    [...values, ['language', [record.kind === 'source' ? record.facts.language : lang]]].filter(([, of]) => (of as string[]).length > 0),
  );
}
