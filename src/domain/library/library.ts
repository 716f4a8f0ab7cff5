import type { Root } from 'mdast';
import type { ClaimFacts } from '../../schema/claim.ts';
import type { EventFacts } from '../../schema/event.ts';
import type { FigureFacts } from '../../schema/figure.ts';
import type { MentionFacts } from '../../schema/mention.ts';
import type { SynonymFacts } from '../../schema/synonym.ts';
import type { FactsOf } from '../../schema/contract.ts';
import { type Outline, claimsOf } from '../content/outline.ts';
import { type Kind, KINDS, type RecordRef } from '../kind.ts';
import { LANGUAGES, type Language } from '../locale/language.ts';

/** One record with its facts and, for kinds with prose, the outline of each language; for templates and clauses, their text (mdast). */
export type LibraryRecord<K extends Kind = Kind> = {
  [Each in K]: {
    kind: Each;
    slug: string;
    ref: RecordRef;
    facts: FactsOf<Each>;
    outline: Record<Language, Outline> | null;
  } & (Each extends 'template' | 'clause' ? { text: Record<Language, Root> } : unknown);
}[K];

/** The lists of small records, each joined from all its files. */
export interface Ledgers {
  claims: readonly ClaimFacts[];
  events: readonly EventFacts[];
  figures: readonly FigureFacts[];
  mentions: readonly MentionFacts[];
  synonyms: readonly SynonymFacts[];
}

/** Everything the site holds, joined once. */
export interface Library {
  /** Records of one kind, by slug. */
  all: <K extends Kind>(kind: K) => LibraryRecord<K>[];
  /** One record; an error names what is missing (the check has run, so it is a fault of the code). */
  get: <K extends Kind>(kind: K, slug: string) => LibraryRecord<K>;
  /** The record that `kind/slug` names. */
  byRef: (ref: string) => LibraryRecord;
  /** One claim. */
  claim: (id: string) => ClaimFacts;
  /** The lists as they stand. */
  ledgers: Ledgers;
  /** Claims about a record that its page does not cite. */
  uncitedAbout: (ref: RecordRef) => ClaimFacts[];
  /** Disagreements in which a claim holds a position. */
  disagreementsOf: (claim: string) => LibraryRecord<'disagreement'>[];
  /** Claims that rest on a source, by id. */
  claimsOfSource: (source: string) => ClaimFacts[];
  /** Day a source was last looked up (`YYYY-MM-DD`), by the claims that rest on it; null when none says. */
  consulted: (source: string) => string | null;
  /** Records whose page cites a claim. */
  citing: (claim: string) => LibraryRecord[];
  /** Records whose prose uses a glossary term. */
  usingTerm: (ref: RecordRef) => LibraryRecord[];
  /** Records that name this one as related, with their reason. */
  pointingTo: (ref: RecordRef) => { from: LibraryRecord; why: Record<Language, string> }[];
}

/** Joins records and lists into a library. */
export function buildLibrary(records: readonly LibraryRecord[], ledgers: Ledgers): Library {
  const { claims } = ledgers;
  const byKind = new Map<Kind, LibraryRecord[]>(KINDS.map((kind) => [kind, []]));
  for (const record of [...records].sort((a, b) => (a.slug < b.slug ? -1 : 1))) byKind.get(record.kind)?.push(record);
  const byRef = new Map(records.map((record) => [record.ref as string, record]));
  const byClaim = new Map(claims.map((claim) => [claim.id, claim]));
  const bySource = new Map<string, ClaimFacts[]>();
  for (const claim of claims) for (const { source } of claim.sources) bySource.set(source, [...(bySource.get(source) ?? []), claim]);
  const citing = new Map<string, LibraryRecord[]>();
  const pointing = new Map<string, { from: LibraryRecord; why: Record<Language, string> }[]>();
  const using = new Map<string, LibraryRecord[]>();
  for (const record of byKindOrder(byKind)) {
    for (const claim of citedBy(record)) citing.set(claim, [...(citing.get(claim) ?? []), record]);
    for (const term of termsUsedBy(record)) using.set(term, [...(using.get(term) ?? []), record]);
    for (const { to, why } of relatedOf(record)) pointing.set(to, [...(pointing.get(to) ?? []), { from: record, why }]);
  }
  const disputing = new Map<string, LibraryRecord<'disagreement'>[]>();
  for (const record of (byKind.get('disagreement') ?? []) as LibraryRecord<'disagreement'>[])
    for (const claim of citedBy(record)) disputing.set(claim, [...(disputing.get(claim) ?? []), record]);
  const find = (ref: string): LibraryRecord => {
    const record = byRef.get(ref);
    if (!record) throw new Error(`No record "${ref}" in the library.`);
    return record;
  };
  return {
    all: <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as LibraryRecord<K>[],
    get: <K extends Kind>(kind: K, slug: string) => find(`${kind}/${slug}`) as LibraryRecord<K>,
    byRef: find,
    claim: (id) => {
      const claim = byClaim.get(id);
      if (!claim) throw new Error(`No claim "${id}" in the library.`);
      return claim;
    },
    ledgers,
    uncitedAbout: (ref) => {
      const cited = new Set(citedBy(find(ref)));
      return claims.filter((claim) => claim.about.includes(ref) && !cited.has(claim.id));
    },
    disagreementsOf: (claim) => disputing.get(claim) ?? [],
    claimsOfSource: (source) => bySource.get(source) ?? [],
    consulted: (source) =>
      (bySource.get(source) ?? [])
        .flatMap(({ checked }) => checked ?? [])
        .sort()
        .at(-1) ?? null,
    citing: (claim) => citing.get(claim) ?? [],
    usingTerm: (ref) => using.get(ref) ?? [],
    pointingTo: (ref) => pointing.get(ref) ?? [],
  };
}

/** Every claim a record cites, in facts or in prose, each once. */
export function citedBy(record: LibraryRecord): string[] {
  const cited = new Set<string>(claimIdsIn(record.facts));
  for (const lang of LANGUAGES)
    for (const { name, attributes } of record.outline?.[lang].components ?? [])
      if (name === 'Cite') for (const id of claimsOf(attributes['claim'])) cited.add(id);
  return [...cited];
}

function termsUsedBy(record: LibraryRecord): Set<string> {
  const uses = LANGUAGES.flatMap((lang) => record.outline?.[lang].components ?? []).filter(({ name }) => name === 'Term');
  return new Set(uses.map(({ attributes }) => `term/${attributes['id'] ?? ''}`));
}

function relatedOf(record: LibraryRecord): { to: string; why: Record<Language, string> }[] {
  return 'related' in record.facts ? record.facts.related : [];
}

function* claimIdsIn(value: unknown): Generator<string> {
  if (!value || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) {
    if (key === 'claims' && Array.isArray(item)) yield* item as string[];
    else yield* claimIdsIn(item);
  }
}

function* byKindOrder(byKind: Map<Kind, LibraryRecord[]>): Generator<LibraryRecord> {
  for (const kind of KINDS) yield* byKind.get(kind) ?? [];
}
