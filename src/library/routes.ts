import type { Kind } from '../domain/kind.ts';
import type { LibraryRecord } from '../domain/library/library.ts';
import { LANGUAGES, type Language } from '../domain/locale/language.ts';
import { COMPOSE_SLUG, FIXED_SLUGS, type FixedPage, SECTION_KINDS, SECTION_SLUGS, type SectionKind } from '../domain/route/paths.ts';
import type { Facet } from '../schema/facets.ts';
import { facetValues } from './facets.ts';
import { loadLibrary } from './load.ts';

/** What the page of a record is given. */
export interface RecordRoute<K extends Kind> {
  lang: Language;
  record: LibraryRecord<K>;
}

/** The addresses of some kinds' records in both languages, as `getStaticPaths` wants them. `param` is the route's name for the section. */
export async function recordRoutes<K extends Kind>(kinds: readonly K[], param: string) {
  const library = await loadLibrary();
  return LANGUAGES.flatMap((lang) =>
    kinds.flatMap((kind) =>
      library.all(kind).map((record) => ({
        params: { lang, slug: record.slug, ...(kind === 'page' ? {} : { [param]: SECTION_SLUGS[kind as SectionKind][lang] }) },
        props: { lang, record } satisfies RecordRoute<K>,
      })),
    ),
  );
}

/** The addresses of the composers of templates. */
export async function composeRoutes() {
  const routes = await recordRoutes(['template'], 'templates');
  return routes.map(({ params, props }) => ({ params: { ...params, compose: COMPOSE_SLUG[props.lang] }, props }));
}

/** What the page of a section is given. */
export interface SectionRoute {
  lang: Language;
  kind: SectionKind;
}

/** The addresses of the sections' index pages. */
export function sectionRoutes() {
  return LANGUAGES.flatMap((lang) =>
    SECTION_KINDS.map((kind) => ({ params: { lang, section: SECTION_SLUGS[kind][lang] }, props: { lang, kind } satisfies SectionRoute })),
  );
}

/** What the page of one value of a facet is given. */
export interface FacetRoute extends SectionRoute {
  facet: Facet;
  value: string;
}

/** The addresses of the facet values that have records. */
export async function facetRoutes() {
  const library = await loadLibrary();
  return LANGUAGES.flatMap((lang) =>
    SECTION_KINDS.flatMap((kind) =>
      facetValues(library, kind, lang).flatMap(({ facet, values }) =>
        values.map(({ value }) => ({
          params: { lang, section: SECTION_SLUGS[kind][lang], facet: facet.slug[lang], value: value.toLowerCase() },
          props: { lang, kind, facet, value } satisfies FacetRoute,
        })),
      ),
    ),
  );
}

/** The addresses of a fixed page, whose route has a parameter of the same name. */
export function fixedRoutes(page: FixedPage) {
  return languageRoutes((lang) => ({ [page]: FIXED_SLUGS[page][lang] }));
}

/** The addresses of the pages that exist once a language. */
export function languageRoutes(params: (lang: Language) => Record<string, string> = () => ({})) {
  return LANGUAGES.map((lang) => ({ params: { lang, ...params(lang) }, props: { lang } }));
}
