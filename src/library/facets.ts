import type { Kind } from '../domain/kind.ts';
import type { Library, LibraryRecord } from '../domain/library/library.ts';
import type { Link } from '../domain/library/page-model.ts';
import type { Language } from '../domain/locale/language.ts';
import { pick } from '../domain/locale/typography.ts';
import { type SectionKind, sectionPath, SECTION_SLUGS } from '../domain/route/paths.ts';
import { type Facet, FACETS } from '../schema/facets.ts';

/** One value of a facet that has records: its page, its label and how many. */
export interface FacetValue {
  value: string;
  link: Link;
  records: LibraryRecord[];
}

/** The facets of a section with the values that occur, in the order of their vocabulary. */
export function facetValues(library: Library, kind: SectionKind, lang: Language): { facet: Facet; values: FacetValue[] }[] {
  const records = library.all(kind);
  return FACETS[kind].map((facet) => ({
    facet,
    values: Object.keys(facet.vocabulary).flatMap((value) => {
      const having = records.filter((record) => facet.valuesOf(record).includes(value));
      return having.length > 0
        ? [{ value, link: { href: facetPath(kind, facet, value, lang), text: labelOf(facet, value, lang) }, records: having }]
        : [];
    }),
  }));
}

/** Address of the page of one facet value. */
export function facetPath(kind: SectionKind, facet: Facet, value: string, lang: Language): string {
  return `${sectionPath(kind, lang)}${facet.slug[lang]}/${value.toLowerCase()}/`;
}

/** Label of a facet's value. */
export function labelOf(facet: Facet, value: string, lang: Language): string {
  const label = facet.vocabulary[value];
  return label ? pick(label, lang) : value;
}

/** Address of a facet's value when the kind's section has that facet; null otherwise. */
export function facetLink(kind: Kind, id: Facet['id'], value: string, lang: Language): string | null {
  if (!(kind in SECTION_SLUGS)) return null;
  const facet = FACETS[kind as SectionKind].find((candidate) => candidate.id === id);
  return facet ? facetPath(kind as SectionKind, facet, value, lang) : null;
}
