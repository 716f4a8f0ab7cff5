/** The kinds of records that have a page of their own, in the order in which lists show them. */
export const KINDS = [
  'model',
  'example',
  'cluster',
  'template',
  'clause',
  'guide',
  'equivalence',
  'disagreement',
  'term',
  'source',
  'page',
] as const;
/** One kind of record. `data-record="kind/slug"` on a page names it. */
export type Kind = (typeof KINDS)[number];

/** Kinds whose prose lives beside their facts: one folder, one YAML file, two MDX files. */
export const PROSE_KINDS = ['model', 'example', 'cluster', 'template', 'clause', 'guide', 'page'] as const;
/** A kind with prose in both languages. */
export type ProseKind = (typeof PROSE_KINDS)[number];

/** Kinds that open with an identity block, key points and an evidence level. */
export const ENTRY_KINDS = ['model', 'example', 'cluster', 'template', 'guide'] as const;
/** A kind of entry. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Where a kind lives under `content/`. */
export const FOLDER_OF: Record<Kind, string> = {
  model: 'models',
  example: 'examples',
  cluster: 'clusters',
  template: 'templates',
  clause: 'clauses',
  guide: 'guides',
  equivalence: 'equivalences',
  disagreement: 'disagreements',
  term: 'glossary',
  source: 'sources',
  page: 'pages',
};

/** Lists of small records that have no page of their own: a folder of files under `content/`, each holding a list of that name. */
export const LEDGERS = ['claims', 'events', 'figures', 'mentions', 'synonyms'] as const;
/** One of the ledgers. */
export type Ledger = (typeof LEDGERS)[number];

/** A reference to a record, written `kind/slug`, as in `model/tandem-medico-administratif`. */
export type RecordRef = `${Kind}/${string}`;

/** True when the kind's prose lives in MDX files. */
export function hasProse(kind: Kind): kind is ProseKind {
  return (PROSE_KINDS as readonly string[]).includes(kind);
}

/** Splits `kind/slug`; null when the text does not have that form or names no kind. */
export function parseRecordRef(ref: string): { kind: Kind; slug: string } | null {
  const [kind, slug, ...rest] = ref.split('/');
  if (!kind || !slug || rest.length > 0) return null;
  if (!(KINDS as readonly string[]).includes(kind)) return null;
  return { kind: kind as Kind, slug };
}
