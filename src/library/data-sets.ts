import { z } from 'astro/zod';
import { sourceItem } from '../domain/citation/csl-item.ts';
import { FOLDER_OF, KINDS, LEDGERS } from '../domain/kind.ts';
import type { Library } from '../domain/library/library.ts';
import { LANGUAGES } from '../domain/locale/language.ts';
import { claimPath, recordPath } from '../domain/route/paths.ts';
import { fieldsOf, type FieldRow } from '../domain/scaffold/field-table.ts';
import type { JsonSchema } from '../domain/scaffold/facts-skeleton.ts';
import { LEDGER_SCHEMAS, RECORD_SCHEMAS } from '../schema/contract.ts';

/** One collection as data. */
export interface CollectionData {
  name: string;
  records: Record<string, unknown>[];
  schema: object;
  fields: FieldRow[];
}

/** What a published record has beside its facts. */
const ADDED: Record<string, JsonSchema> = {
  id: { type: 'string', description: 'Identifier of the record: kind/slug.' },
  url: {
    type: 'object',
    description: 'Address of the record in each language.',
    properties: { fr: { type: 'string', description: 'In French.' }, en: { type: 'string', description: 'In English.' } },
  },
};

/** The collections by the names of their folders, each record with its id (`kind/slug`, or the claim's own) and its address in both languages. */
export function dataSets(library: Library, site: string): CollectionData[] {
  const urls = (path: (lang: 'fr' | 'en') => string) => Object.fromEntries(LANGUAGES.map((lang) => [lang, `${site}${path(lang)}`]));
  const described = (name: string, schema: z.ZodType, records: Record<string, unknown>[]): CollectionData => {
    const json = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as JsonSchema;
    const added = Object.fromEntries(Object.entries(ADDED).filter(([key]) => records.some((record) => key in record)));
    const published = { ...json, properties: { ...added, ...json.properties } };
    return { name, records, schema: published, fields: fieldsOf(published) };
  };
  return [
    ...KINDS.map((kind) =>
      described(
        FOLDER_OF[kind],
        RECORD_SCHEMAS[kind],
        library.all(kind).map(({ slug, ref, facts }) => ({ id: ref, url: urls((lang) => recordPath(kind, slug, lang)), ...facts })),
      ),
    ),
    ...LEDGERS.map((ledger) => {
      const file = LEDGER_SCHEMAS[ledger].shape as Record<string, z.ZodType>;
      const item = (file[ledger] as unknown as { element: z.ZodType }).element;
      const records =
        ledger === 'claims'
          ? library.ledgers.claims.map((claim) => ({ ...claim, url: urls((lang) => claimPath(claim, lang)) }))
          : library.ledgers[ledger];
      return described(ledger, item, records as unknown as Record<string, unknown>[]);
    }),
  ];
}

/** Every claim with its sources in full (CSL-JSON), the pages that cite it and the disagreements in which it holds a position. */
export function claimsWithSources(library: Library): object[] {
  return library.ledgers.claims.map((claim) => ({
    ...claim,
    sources: claim.sources.map(({ source, locator }) => ({
      locator,
      read: library.get('source', source).facts.read,
      item: sourceItem(source, library.get('source', source).facts, library.consulted(source)),
    })),
    citedBy: library.citing(claim.id).map(({ ref }) => ref),
    disagreements: library.disagreementsOf(claim.id).map(({ ref, facts }) => ({ id: ref, question: facts.title })),
  }));
}
