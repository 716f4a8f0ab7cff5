import { KINDS } from '../domain/kind.ts';
import type { Library } from '../domain/library/library.ts';
import { LANGUAGES, type Language } from '../domain/locale/language.ts';
import { composePath, fixedPath, homePath, recordPath, searchPath, SECTION_KINDS, sectionPath } from '../domain/route/paths.ts';
import { facetPath, facetValues } from './facets.ts';

/** One page of the site: its address in each language, and the day of its last review when it has one. */
export interface Address {
  paths: Record<Language, string>;
  reviewed: string | null;
}

/** The fixed pages that readers may find: not the one for maintainers. */
const TABLES = ['everything', 'proof', 'timeline', 'figures', 'stopped', 'data'] as const;

/** Every page that exists in both languages: homes, sections, facets, records, search. */
export function addresses(library: Library): Address[] {
  const both = (path: (lang: Language) => string, reviewed: string | null = null): Address => ({
    paths: Object.fromEntries(LANGUAGES.map((lang) => [lang, path(lang)])) as Record<Language, string>,
    reviewed,
  });
  return [
    both(homePath),
    both(searchPath),
    ...TABLES.map((page) => both((lang) => fixedPath(page, lang))),
    ...SECTION_KINDS.map((kind) => both((lang) => sectionPath(kind, lang))),
    ...SECTION_KINDS.flatMap((kind) =>
      facetValues(library, kind, 'fr').flatMap(({ facet, values }) =>
        values.map(({ value }) => both((lang) => facetPath(kind, facet, value, lang))),
      ),
    ),
    ...library.all('template').map(({ slug, facts }) => both((lang) => composePath(slug, lang), facts.reviewed)),
    ...KINDS.flatMap((kind) =>
      library.all(kind).map(({ slug, facts }) => both((lang) => recordPath(kind, slug, lang), 'reviewed' in facts ? facts.reviewed : null)),
    ),
  ];
}
