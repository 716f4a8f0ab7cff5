import type { z } from 'astro/zod';
import type { YamlDocument } from '../../content/yaml-document.ts';
import type { CheckContext } from '../context.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { printPath } from '../walk.ts';

type Issue = z.core.$ZodIssue;

/** Facts that do not have the shape their schema asks for: unknown and missing keys, values outside a list or a length. */
export function shapeRule({ corpus, contract }: CheckContext): Finding[] {
  return [
    ...corpus.entries.flatMap(({ kind, file, yaml }) => (yaml ? shapeOf(file, yaml, contract.records[kind]) : [])),
    ...corpus.ledgerFiles.flatMap(({ ledger, file, yaml }) => shapeOf(file, yaml, contract.ledgers[ledger])),
  ];
}

function shapeOf(file: string, yaml: YamlDocument, schema: z.ZodType): Finding[] {
  if (yaml.errors.length > 0) return [];
  const result = schema.safeParse(yaml.data, { reportInput: true });
  return result.success ? [] : result.error.issues.flatMap((issue) => toFindings(issue, file, yaml, schema));
}

function toFindings(issue: Issue, file: string, yaml: YamlDocument, schema: z.ZodType): Finding[] {
  const path = issue.path;
  const at = { file, line: yaml.lineOf(path), where: printPath(path) };
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => ({
        ...at,
        rule: 'unknown-key' as const,
        line: yaml.lineOf([...path, key]),
        found: key,
        expected: { key: 'oneOf', values: { list: known.join(', ') } },
        nearest: nearest(key, known),
      }));
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (issue.input === undefined) return [missing(at, values.join(', '))];
      const found = String(issue.input);
      return [
        {
          ...at,
          rule: 'invalid-value',
          found,
          expected: { key: 'oneOf', values: { list: values.join(', ') } },
          nearest: nearest(found, values),
        },
      ];
    }
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null) {
        const half = path.at(-1);
        if (half === 'fr' || half === 'en')
          return [
            {
              ...at,
              rule: 'missing-language',
              found: '',
              expected: { key: 'bothLanguages', values: { lang: String(half) } },
              nearest: null,
            },
          ];
        if (issue.input === undefined) return [missing(at, issue.expected)];
      }
      return [invalid(at, issue.input, { key: 'type', values: { type: issue.expected } })];
    case 'too_big':
      return [invalid(at, lengthOf(issue.input), { key: 'atMost', values: { max: String(issue.maximum) } })];
    case 'too_small':
      if ((path.at(-1) === 'fr' || path.at(-1) === 'en') && issue.origin === 'string')
        return [
          {
            ...at,
            rule: 'missing-language',
            found: '',
            expected: { key: 'bothLanguages', values: { lang: String(path.at(-1)) } },
            nearest: null,
          },
        ];
      return [invalid(at, lengthOf(issue.input), { key: 'atLeast', values: { min: String(issue.minimum) } })];
    case 'invalid_union': {
      const best = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
      return best.flatMap((inner) => toFindings({ ...inner, path: [...path, ...inner.path] } as Issue, file, yaml, schema));
    }
    case 'invalid_format':
      return [
        invalid(at, issue.input, {
          key: issue.message in FORMATS ? issue.message : 'pattern',
          values: { pattern: String((issue as { pattern?: string }).pattern ?? issue.format) },
        }),
      ];
    default:
      return [
        invalid(
          at,
          issue.input,
          issue.message in FORMATS ? { key: issue.message } : { key: 'pattern', values: { pattern: issue.message } },
        ),
      ];
  }
}

const FORMATS = { edtf: 1, day: 1, slug: 1, recordRef: 1, identifier: 1, doi: 1, words: 1 };

type At = Pick<Finding, 'file' | 'line' | 'where'>;

function missing(at: At, type: string): Finding {
  return { ...at, rule: 'missing-key', found: '', expected: { key: 'present', values: { type } }, nearest: null };
}

function invalid(at: At, input: unknown, expected: Finding['expected']): Finding {
  const found = typeof input === 'object' && input !== null ? JSON.stringify(input).slice(0, 80) : String(input);
  return { ...at, rule: 'invalid-value', found, expected, nearest: null };
}

function lengthOf(input: unknown): string {
  if (typeof input === 'string') return `${input.length}: ${input.slice(0, 60)}…`;
  return Array.isArray(input) ? String(input.length) : String(input);
}

/** The keys an object schema knows at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let node: unknown = schema;
  for (const step of path) {
    node = unwrap(node);
    const shape = (node as { shape?: Record<string, unknown> }).shape;
    node = typeof step === 'number' ? (node as { element?: unknown }).element : shape?.[String(step)];
    if (!node) return [];
  }
  return Object.keys((unwrap(node) as { shape?: object }).shape ?? {});
}

function unwrap(node: unknown): unknown {
  let current = node as { unwrap?: () => unknown; element?: unknown };
  while (typeof current?.unwrap === 'function' && !current.element) current = current.unwrap() as typeof current;
  return current;
}
