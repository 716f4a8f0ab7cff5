import type { ClauseFacts } from '../../../schema/clause.ts';
import type { Entry, Prose } from '../../content/corpus.ts';
import { sameHeading } from '../../content/heading-ids.ts';
import type { CheckContext } from '../context.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { misplaced, usedFields } from './document-text.ts';

/** Shared clauses: one section for each option, blanks declared and used, and a blank means the same in every clause. */
export function clausesRule({ corpus }: CheckContext): Finding[] {
  const clauses = corpus.entries.filter(({ kind }) => kind === 'clause');
  return [
    ...clauses.flatMap((entry) => [
      ...Object.values(entry.prose).flatMap((prose) => [...headings(entry, prose), ...undeclared(entry, prose), ...misplaced(prose)]),
      ...unused(entry),
    ]),
    ...sameBlanks(clauses),
  ];
}

/** The sections of the text are the options of the facts, in their order. */
function headings(entry: Entry, { file, lang, outline }: Prose): Finding[] {
  const names = optionsOf(entry).map(({ name }) => name?.[lang] ?? '');
  const found = outline.headings.filter(({ depth }) => depth === 2);
  return Array.from({ length: Math.max(names.length, found.length) }).flatMap((_, index): Finding[] => {
    const name = names[index];
    const heading = found[index];
    if (name !== undefined && heading && sameHeading(name, heading.text)) return [];
    return [
      {
        rule: 'clause-options',
        file,
        line: heading?.line ?? 1,
        where: `## [${index}]`,
        found: heading?.text ?? '∅',
        expected: { key: 'optionName', values: { name: name ?? '∅', file: entry.file } },
        nearest: name ?? null,
      },
    ];
  });
}

function undeclared(entry: Entry, { file, outline }: Prose): Finding[] {
  const ids = blanksOf(entry).map(({ id }) => id);
  return outline.components.flatMap(({ name, attributes, line }): Finding[] => {
    const id = attributes['id'] ?? '';
    if (name !== 'Field' || !id || ids.includes(id)) return [];
    const expected = { key: 'declaredField', values: { file: entry.file } };
    return [{ rule: 'template-fields', file, line, where: '<Field>', found: id, expected, nearest: nearest(id, ids) }];
  });
}

function unused(entry: Entry): Finding[] {
  return Object.values(entry.prose).flatMap((prose) => {
    const used = usedFields(prose);
    return blanksOf(entry).flatMap(({ id }, index): Finding[] => {
      if (used.includes(id)) return [];
      const line = entry.yaml?.lineOf(['fields', index, 'id']) ?? 1;
      const expected = { key: 'usedField', values: { file: prose.file } };
      return [
        { rule: 'template-fields', file: entry.file, line, where: `fields[${index}]`, found: id, expected, nearest: nearest(id, used) },
      ];
    });
  });
}

/** Whoever fills in a document is asked once for a blank that two clauses name: it must be the same question. */
function sameBlanks(clauses: readonly Entry[]): Finding[] {
  const first = new Map<string, { blank: ClauseFacts['fields'][number]; file: string; line: number }>();
  return clauses.flatMap((entry) =>
    blanksOf(entry).flatMap((blank, index): Finding[] => {
      const line = entry.yaml?.lineOf(['fields', index, 'id']) ?? 1;
      const known = first.get(blank.id);
      if (!known) first.set(blank.id, { blank, file: entry.file, line });
      if (!known || JSON.stringify(known.blank) === JSON.stringify(blank)) return [];
      const expected = { key: 'sameBlank', values: { other: `${known.file}:${known.line}` } };
      return [{ rule: 'template-fields', file: entry.file, line, where: `fields[${index}]`, found: blank.id, expected, nearest: null }];
    }),
  );
}

function blanksOf({ yaml }: Entry): ClauseFacts['fields'] {
  const { fields } = (yaml?.data ?? {}) as Partial<ClauseFacts>;
  return Array.isArray(fields) ? fields : [];
}

function optionsOf({ yaml }: Entry): ClauseFacts['options'] {
  const { options } = (yaml?.data ?? {}) as Partial<ClauseFacts>;
  return Array.isArray(options) ? options : [];
}
