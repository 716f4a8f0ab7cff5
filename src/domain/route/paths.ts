import { type Kind, parseRecordRef, type RecordRef } from '../kind.ts';
import type { Language, Localized } from '../locale/language.ts';

/** The section of the site a kind lives in, in each language. Pages about the site live at the language's root. */
export const SECTION_SLUGS: Record<Exclude<Kind, 'page'>, Localized> = {
  model: { fr: 'modeles', en: 'models' },
  example: { fr: 'exemples', en: 'examples' },
  cluster: { fr: 'clusters', en: 'clusters' },
  template: { fr: 'gabarits', en: 'templates' },
  clause: { fr: 'clauses', en: 'clauses' },
  guide: { fr: 'guides', en: 'guides' },
  equivalence: { fr: 'equivalences', en: 'equivalences' },
  disagreement: { fr: 'desaccords', en: 'disagreements' },
  term: { fr: 'glossaire', en: 'glossary' },
  source: { fr: 'sources', en: 'sources' },
};

/** A kind that has a section of its own. */
export type SectionKind = keyof typeof SECTION_SLUGS;

/** The kinds that have a section, in the order of the navigation. */
export const SECTION_KINDS = Object.keys(SECTION_SLUGS) as SectionKind[];

/** Pages that exist once a language and are not a record's: their name in an address. */
export const FIXED_SLUGS = {
  search: { fr: 'recherche', en: 'search' },
  everything: { fr: 'repertoire', en: 'directory' },
  proof: { fr: 'methode/recherche', en: 'methode/search' },
  timeline: { fr: 'chronologie', en: 'timeline' },
  figures: { fr: 'chiffres-qvt', en: 'qvt-figures' },
  stopped: { fr: 'pourquoi-cela-s-est-arrete', en: 'why-it-stopped' },
  data: { fr: 'donnees', en: 'data' },
  care: { fr: 'entretien', en: 'maintenance' },
} satisfies Record<string, Localized>;
/** A page that exists once a language. */
export type FixedPage = keyof typeof FIXED_SLUGS;

/** Address of a language's home page. */
export function homePath(lang: Language): string {
  return `/${lang}/`;
}

/** Address of a page that exists once a language. */
export function fixedPath(page: FixedPage, lang: Language): string {
  return `/${lang}/${FIXED_SLUGS[page][lang]}/`;
}

/** Address of the search page. */
export function searchPath(lang: Language): string {
  return fixedPath('search', lang);
}

/** Address of a section's index page. */
export function sectionPath(kind: SectionKind, lang: Language): string {
  return `/${lang}/${SECTION_SLUGS[kind][lang]}/`;
}

/** Address of a record's page. */
export function recordPath(kind: Kind, slug: string, lang: Language): string {
  return kind === 'page' ? `/${lang}/${slug}/` : `${sectionPath(kind, lang)}${slug}/`;
}

/** Address of the record that `kind/slug` names; the reference has been checked. */
export function refPath(ref: RecordRef | string, lang: Language): string {
  const record = parseRecordRef(ref);
  if (!record) throw new Error(`"${ref}" is not a record reference (kind/slug).`);
  return recordPath(record.kind, record.slug, lang);
}

/** Address of a claim: an anchor on its first source's page. */
export function claimPath(claim: { id: string; sources: readonly { source: string }[] }, lang: Language): string {
  return `${recordPath('source', claim.sources[0]?.source ?? '', lang)}#claim-${claim.id}`;
}

/** Name of a template's composer, in each language. */
export const COMPOSE_SLUG: Localized = { fr: 'composer', en: 'compose' };

/** Address of the composer of a template. */
export function composePath(template: string, lang: Language): string {
  return `${recordPath('template', template, lang)}${COMPOSE_SLUG[lang]}/`;
}
