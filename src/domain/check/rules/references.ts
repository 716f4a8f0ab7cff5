import type { Entry } from '../../content/corpus.ts';
import { claimsOf } from '../../content/outline.ts';
import { parseRecordRef } from '../../kind.ts';
import { type CheckContext, slugsOf } from '../context.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { printPath, textsOf } from '../walk.ts';

/** References that lead nowhere, in facts and in prose, and claims and sources that nothing uses. */
export function referencesRule(context: CheckContext): Finding[] {
  const cited = new Set<string>();
  const findings = [
    ...context.corpus.entries.flatMap((entry) => [...factReferences(context, entry, cited), ...proseCitations(context, entry, cited)]),
    ...claimReferences(context),
  ];
  return [...findings, ...unused(context, cited)];
}

const RECORD_KEYS = new Set(['to', 'seeAlso']);
const CLAIM_KEYS = new Set(['claims']);
const SLUG_KEYS: Record<string, 'model' | 'template' | 'term' | 'source'> = {
  models: 'model',
  print: 'template',
  with: 'term',
  citedBy: 'source',
};

function factReferences(context: CheckContext, entry: Entry, cited: Set<string>): Finding[] {
  const { yaml, file } = entry;
  if (!yaml) return [];
  return [...textsOf(yaml.data)].flatMap(({ path, text }): Finding[] => {
    const key = [...path].reverse().find((step) => typeof step === 'string') as string | undefined;
    if (key === undefined) return [];
    const at = { file, line: yaml.lineOf(path), where: printPath(path), found: text };
    if (CLAIM_KEYS.has(key)) {
      cited.add(text);
      return context.claims.has(text)
        ? []
        : [{ ...at, rule: 'unknown-citation', expected: { key: 'claim' }, nearest: nearest(text, context.claims.keys()) }];
    }
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

function proseCitations(context: CheckContext, entry: Entry, cited: Set<string>): Finding[] {
  return Object.values(entry.prose).flatMap(({ file, outline }) =>
    outline.components
      .filter(({ name }) => name === 'Cite')
      .flatMap(({ attributes, line }) =>
        claimsOf(attributes['claim']).flatMap((id): Finding[] => {
          cited.add(id);
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

function claimReferences(context: CheckContext): Finding[] {
  return context.corpus.claimFiles.flatMap(({ file, yaml }) =>
    [...textsOf(yaml.data)].flatMap(({ path, text }): Finding[] => {
      const at = { file, line: yaml.lineOf(path), where: printPath(path), found: text };
      if (path.at(-1) === 'source' && !context.records.has(`source/${text}`))
        return [
          {
            ...at,
            rule: 'dangling-reference',
            expected: { key: 'record', values: { kind: 'source' } },
            nearest: nearest(text, slugsOf(context, 'source')),
          },
        ];
      if (path.at(-2) === 'about') return recordReference(context, text, at);
      return [];
    }),
  );
}

function unused(context: CheckContext, cited: Set<string>): Finding[] {
  const usedSources = new Set(context.allClaims.flatMap(({ claim }) => (claim.sources ?? []).map(({ source }) => source)));
  for (const { kind, yaml } of context.corpus.entries) {
    const citedBy = kind === 'source' ? (yaml?.data as { citedBy?: string } | undefined)?.citedBy : null;
    if (citedBy) usedSources.add(citedBy);
  }
  return [
    ...[...context.claims.values()]
      .filter(({ claim }) => !cited.has(claim.id))
      .map(({ claim, file, line }): Finding => ({
        rule: 'unused-claim',
        file,
        line,
        where: claim.id,
        found: claim.id,
        expected: { key: 'used' },
        nearest: null,
      })),
    ...context.corpus.entries
      .filter(({ kind, slug }) => kind === 'source' && !usedSources.has(slug))
      .map(({ file, slug }): Finding => ({
        rule: 'unused-source',
        file,
        line: 1,
        where: '',
        found: slug,
        expected: { key: 'used' },
        nearest: null,
      })),
  ];
}
