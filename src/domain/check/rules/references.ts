import type { Entry } from '../../content/corpus.ts';
import { claimsOf } from '../../content/outline.ts';
import { parseRecordLink } from '../../content/record-link.ts';
import type { YamlDocument } from '../../content/yaml-document.ts';
import { type Kind, parseRecordRef } from '../../kind.ts';
import { type CheckContext, slugsOf } from '../context.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { printPath, textsOf } from '../walk.ts';

/** References that lead nowhere, in facts, in the ledgers and in prose, and records that nothing leads to. */
export function referencesRule(context: CheckContext): Finding[] {
  const { entries, ledgerFiles } = context.corpus;
  const files = [...entries.flatMap(({ file, yaml }) => (yaml ? [{ file, yaml }] : [])), ...ledgerFiles];
  return [
    ...files.flatMap(({ file, yaml }) => factReferences(context, file, yaml)),
    ...entries.flatMap((entry) => proseCitations(context, entry)),
    ...orphans(context),
  ];
}

const RECORD_KEYS = new Set(['to', 'seeAlso', 'about', 'cases']);
const CLAIM_KEYS = new Set(['claims']);
const SLUG_KEYS: Record<string, 'model' | 'template' | 'clause' | 'equivalence' | 'term' | 'source'> = {
  models: 'model',
  print: 'template',
  clause: 'clause',
  local: 'equivalence',
  with: 'term',
  term: 'term',
  citedBy: 'source',
  by: 'source',
  source: 'source',
};

function factReferences(context: CheckContext, file: string, yaml: YamlDocument): Finding[] {
  return [...textsOf(yaml.data)].flatMap(({ path, text }): Finding[] => {
    const key = [...path].reverse().find((step) => typeof step === 'string') as string | undefined;
    if (key === undefined) return [];
    const at = { file, line: yaml.lineOf(path), where: printPath(path), found: text };
    if (CLAIM_KEYS.has(key))
      return context.claims.has(text)
        ? []
        : [{ ...at, rule: 'unknown-citation', expected: { key: 'claim' }, nearest: nearest(text, context.claims.keys()) }];
    if (RECORD_KEYS.has(key)) return recordReference(context, text, at);
    const kind = SLUG_KEYS[key];
    if (kind && !context.records.has(`${kind}/${text}`))
      return [
        {
          ...at,
          rule: 'dangling-reference',
          expected: { key: 'record', values: { kind } },
          nearest: nearest(text, slugsOf(context, kind)),
        },
      ];
    return [];
  });
}

function recordReference(context: CheckContext, text: string, at: Pick<Finding, 'file' | 'line' | 'where' | 'found'>): Finding[] {
  if (context.records.has(text)) return [];
  const kind = parseRecordRef(text)?.kind;
  return [
    {
      ...at,
      rule: 'dangling-reference',
      expected: { key: 'record', values: { kind: kind ?? 'kind/slug' } },
      nearest: nearest(text, context.records.keys()),
    },
  ];
}

function proseCitations(context: CheckContext, entry: Entry): Finding[] {
  return Object.values(entry.prose).flatMap(({ file, outline }) =>
    outline.components
      .filter(({ name }) => name === 'Cite')
      .flatMap(({ attributes, line }) =>
        claimsOf(attributes['claim']).flatMap((id): Finding[] => {
          if (context.claims.has(id)) return [];
          return [
            {
              rule: 'unknown-citation',
              file,
              line,
              where: 'Cite',
              found: id,
              expected: { key: 'claim' },
              nearest: nearest(id, context.claims.keys()),
            },
          ];
        }),
      ),
  );
}

/** Kinds that a reader finds by being led to them. */
const LED_TO = new Set<Kind>(['model', 'example', 'cluster', 'template', 'clause', 'guide', 'equivalence', 'disagreement']);

/** Sources that no claim rests on, and records that no other record names. */
function orphans(context: CheckContext): Finding[] {
  // What cannot be read may lead anywhere: those findings come first.
  if (context.corpus.entries.some(({ yaml }) => yaml && yaml.errors.length > 0)) return [];
  const named = new Set<string>();
  for (const { claim } of context.allClaims) for (const { source } of claim.sources ?? []) named.add(`source/${source}`);
  const disputes = new Map<string, string[]>();
  for (const entry of context.corpus.entries.filter(({ kind }) => kind === 'disagreement'))
    for (const claim of citedBy(entry)) disputes.set(claim, [...(disputes.get(claim) ?? []), `disagreement/${entry.slug}`]);
  for (const entry of context.corpus.entries) {
    // A page that cites a claim in dispute carries a mark that leads to the disagreement.
    const marked = entry.kind === 'disagreement' ? [] : [...citedBy(entry)].flatMap((claim) => disputes.get(claim) ?? []);
    for (const ref of [...namedBy(entry), ...marked]) if (ref !== `${entry.kind}/${entry.slug}`) named.add(ref);
  }
  return context.corpus.entries
    .filter(({ kind, slug, yaml }) => yaml && (kind === 'source' || LED_TO.has(kind)) && !named.has(`${kind}/${slug}`))
    .map(({ kind, file, slug }): Finding => ({
      rule: 'orphan-record',
      file,
      line: 1,
      where: '',
      found: slug,
      expected: { key: kind === 'source' ? 'restsOn' : 'ledTo' },
      nearest: null,
    }));
}

/** Every record an entry names, in its facts or in a link of its prose. */
function* namedBy({ yaml, prose }: Entry): Generator<string> {
  for (const { path, text } of textsOf(yaml?.data)) {
    const key = [...path].reverse().find((step) => typeof step === 'string') as string | undefined;
    if (key !== undefined && RECORD_KEYS.has(key)) yield text;
    else if (key !== undefined && SLUG_KEYS[key]) yield `${SLUG_KEYS[key]}/${text}`;
  }
  for (const half of Object.values(prose)) for (const { url } of half.outline.links) yield recordOf(url);
}

/** Every claim an entry cites, in its facts or in its prose. */
function* citedBy({ yaml, prose }: Entry): Generator<string> {
  for (const { path, text } of textsOf(yaml?.data)) if (path.at(-2) === 'claims') yield text;
  for (const half of Object.values(prose))
    for (const { name, attributes } of half.outline.components) if (name === 'Cite') yield* claimsOf(attributes['claim']);
}

function recordOf(url: string): string {
  const link = parseRecordLink(url);
  return link ? `${link.kind}/${link.slug}` : url;
}
