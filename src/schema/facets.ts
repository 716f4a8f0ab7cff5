import type { LibraryRecord } from '../domain/library/library.ts';
import type { Localized } from '../domain/locale/language.ts';
import type { SectionKind } from '../domain/route/paths.ts';
import { EVIDENCE, INSTRUMENTS, JURISDICTIONS, LEVELS, NATURES, PLACES, SCOPES, THEMES, type Vocabulary } from './vocabulary.ts';

/** A way to sort the records of a section into pages of their own. */
export interface Facet {
  /** Name of the facet, and key of its label in the strings. */
  id: 'place' | 'level' | 'evidence' | 'theme' | 'scope' | 'instrument' | 'jurisdiction' | 'nature';
  /** Its name in an address. */
  slug: Localized;
  /** Its values with their labels. */
  vocabulary: Vocabulary<string>;
  /** The values a record has. */
  valuesOf: (record: LibraryRecord) => readonly string[];
}

const place: Facet = {
  id: 'place',
  slug: { fr: 'lieu', en: 'place' },
  vocabulary: PLACES,
  valuesOf: ({ facts }) => ('places' in facts ? facts.places : []),
};
const level: Facet = {
  id: 'level',
  slug: { fr: 'niveau', en: 'level' },
  vocabulary: LEVELS,
  valuesOf: ({ facts }) => ('level' in facts ? [facts.level] : 'levels' in facts ? facts.levels : []),
};
const evidence: Facet = {
  id: 'evidence',
  slug: { fr: 'preuve', en: 'evidence' },
  vocabulary: EVIDENCE,
  valuesOf: ({ facts }) => ('evidence' in facts ? [facts.evidence.level] : []),
};
const theme: Facet = {
  id: 'theme',
  slug: { fr: 'theme', en: 'theme' },
  vocabulary: THEMES,
  valuesOf: ({ facts }) => ('themes' in facts ? facts.themes : []),
};
const scope: Facet = {
  id: 'scope',
  slug: { fr: 'cadre', en: 'framework' },
  vocabulary: SCOPES,
  valuesOf: ({ facts }) => ('scope' in facts ? [facts.scope] : []),
};
const instrument: Facet = {
  id: 'instrument',
  slug: { fr: 'type', en: 'kind' },
  vocabulary: INSTRUMENTS,
  valuesOf: ({ facts }) => ('instrument' in facts ? [facts.instrument] : []),
};
const jurisdiction: Facet = {
  id: 'jurisdiction',
  slug: { fr: 'territoire', en: 'jurisdiction' },
  vocabulary: JURISDICTIONS,
  valuesOf: ({ facts }) => ('caveats' in facts ? [...new Set(facts.caveats.map((caveat) => caveat.jurisdiction))] : []),
};

const nature: Facet = {
  id: 'nature',
  slug: { fr: 'nature', en: 'nature' },
  vocabulary: NATURES,
  valuesOf: ({ facts }) => ('nature' in facts ? [facts.nature] : []),
};

/** The facets of each section, in the order in which its index shows them. */
export const FACETS: Record<SectionKind, readonly Facet[]> = {
  model: [level, place, evidence, theme],
  example: [place, level, evidence, theme],
  cluster: [scope, evidence, theme],
  template: [instrument, jurisdiction, theme],
  clause: [],
  guide: [],
  equivalence: [nature],
  disagreement: [],
  term: [],
  source: [],
};

/** The facets by which search results are narrowed, beside their kind and their language. */
export const SEARCH_FACETS: readonly Facet[] = [place, level, evidence, theme];
