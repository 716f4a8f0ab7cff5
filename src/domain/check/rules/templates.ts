import type { ClauseFacts } from '../../../schema/clause.ts';
import type { TemplateFacts } from '../../../schema/template.ts';
import type { Entry, Prose } from '../../content/corpus.ts';
import type { CheckContext } from '../context.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { misplaced, usedFields } from './document-text.ts';

type Blank = TemplateFacts['fields'][number];

/**
 * Templates: every blank used is declared, by the template or by a clause it takes up, every blank declared is used, the signatures stand where
 * there are signatories, and the shared clauses stand in the order of the facts, with an option that they have.
 */
export function templatesRule(context: CheckContext): Finding[] {
  return context.corpus.entries
    .filter(({ kind }) => kind === 'template')
    .flatMap((entry) => {
      const facts = (entry.yaml?.data ?? {}) as Partial<TemplateFacts>;
      const clauses = listOf(facts.clauses).flatMap(({ clause }) => context.records.get(`clause/${clause}`) ?? []);
      return [
        ...optionsOf(context, entry, facts),
        ...redeclared(entry, facts, clauses),
        ...signatoryNames(entry, facts, clauses),
        ...Object.values(entry.prose).flatMap((prose) => textFindings(entry, facts, clauses, prose)),
      ];
    });
}

function textFindings(entry: Entry, facts: Partial<TemplateFacts>, clauses: readonly Entry[], prose: Prose): Finding[] {
  const { file, outline } = prose;
  const own = listOf(facts.fields).map(({ id }) => id);
  const lent = clauses.flatMap((clause) => blanksOf(clause).map(({ id }) => id));
  const declared = [...own, ...lent];
  const uses = outline.components.filter(({ name }) => name === 'Field');
  const used = new Set([...usedFields(prose), ...clauses.flatMap((clause) => Object.values(clause.prose).flatMap(usedFields))]);
  const isSigned = outline.components.some(({ name }) => name === 'Signatures');
  return [
    ...uses
      .filter(({ attributes }) => attributes['id'] && !declared.includes(attributes['id']))
      .map(({ attributes, line }): Finding => ({
        rule: 'template-fields',
        file,
        line,
        where: '<Field>',
        found: attributes['id'] ?? '',
        expected: { key: 'declaredField', values: { file: entry.file } },
        nearest: nearest(attributes['id'] ?? '', declared),
      })),
    ...own.flatMap((id, index): Finding[] =>
      used.has(id)
        ? []
        : [
            {
              rule: 'template-fields',
              file: entry.file,
              line: entry.yaml?.lineOf(['fields', index, 'id']) ?? 1,
              where: `fields[${index}]`,
              found: id,
              expected: { key: 'usedField', values: { file } },
              nearest: nearest(id, used),
            },
          ],
    ),
    ...(isSigned === listOf(facts.signatories).length > 0
      ? []
      : [
          {
            rule: 'template-fields' as const,
            file,
            line: 1,
            where: '<Signatures />',
            found: String(listOf(facts.signatories).length),
            expected: { key: 'signatures' },
            nearest: null,
          },
        ]),
    ...clauseOrder(entry, facts, prose),
    ...misplaced(prose),
  ];
}

/** The clauses of the text and those of the facts are the same, in the same order. */
function clauseOrder(entry: Entry, facts: Partial<TemplateFacts>, { file, outline }: Prose): Finding[] {
  const listed = listOf(facts.clauses).map(({ clause }) => clause);
  const cited = outline.components
    .filter(({ name }) => name === 'Clause')
    .map(({ attributes, line }) => ({ id: attributes['id'] ?? '', line }));
  const rule = 'template-clauses' as const;
  const strangers = cited
    .filter(({ id }) => !listed.includes(id))
    .map(({ id, line }): Finding => {
      const expected = { key: 'listedClause', values: { file: entry.file } };
      return { rule, file, line, where: '<Clause>', found: id, expected, nearest: nearest(id, listed) };
    });
  const absent = listed.flatMap((id, index): Finding[] => {
    if (cited.some((clause) => clause.id === id)) return [];
    const line = entry.yaml?.lineOf(['clauses', index, 'clause']) ?? 1;
    return [
      {
        rule,
        file: entry.file,
        line,
        where: `clauses[${index}]`,
        found: id,
        expected: { key: 'citedClause', values: { file } },
        nearest: null,
      },
    ];
  });
  if (strangers.length > 0 || absent.length > 0) return [...strangers, ...absent];
  const at = listed.findIndex((id, index) => id !== cited[index]?.id);
  if (at < 0 && cited.length === listed.length) return [];
  const index = at < 0 ? listed.length : at;
  const wrong = cited[index];
  const expected = { key: 'clauseOrder', values: { clause: listed[index] ?? '∅', file: entry.file } };
  return wrong
    ? [{ rule, file, line: wrong.line, where: '<Clause>', found: wrong.id, expected, nearest: listed[index] ?? null }]
    : [
        {
          rule,
          file: entry.file,
          line: entry.yaml?.lineOf(['clauses', index, 'clause']) ?? 1,
          where: `clauses[${index}]`,
          found: listed[index] ?? '',
          expected: { key: 'citedClause', values: { file } },
          nearest: null,
        },
      ];
}

function optionsOf({ records }: CheckContext, { file, yaml }: Entry, facts: Partial<TemplateFacts>): Finding[] {
  return listOf(facts.clauses).flatMap(({ clause, option }, index): Finding[] => {
    const options = listOf((records.get(`clause/${clause}`)?.yaml?.data as Partial<ClauseFacts> | undefined)?.options).map(({ id }) => id);
    if (options.length === 0 || options.includes(option)) return [];
    const line = yaml?.lineOf(['clauses', index, 'option']) ?? 1;
    const expected = { key: 'clauseOption', values: { clause, list: options.join(', ') } };
    return [
      {
        rule: 'template-clauses',
        file,
        line,
        where: `clauses[${index}].option`,
        found: option,
        expected,
        nearest: nearest(option, options),
      },
    ];
  });
}

/** A blank that a clause lends may be worded again; its kind stays. */
function redeclared({ file, yaml }: Entry, facts: Partial<TemplateFacts>, clauses: readonly Entry[]): Finding[] {
  const lent = new Map(clauses.flatMap((clause) => blanksOf(clause).map((blank) => [blank.id, { blank, file: clause.file }] as const)));
  return listOf(facts.fields).flatMap(({ id, type }, index): Finding[] => {
    const other = lent.get(id);
    if (!other || other.blank.type === type) return [];
    const line = yaml?.lineOf(['fields', index, 'type']) ?? 1;
    const expected = { key: 'sameType', values: { type: other.blank.type, file: other.file } };
    return [{ rule: 'template-fields', file, line, where: `fields[${index}].type`, found: type, expected, nearest: other.blank.type }];
  });
}

function signatoryNames({ file, yaml }: Entry, facts: Partial<TemplateFacts>, clauses: readonly Entry[]): Finding[] {
  const ids = [...listOf(facts.fields), ...clauses.flatMap(blanksOf)].map(({ id }) => id);
  return listOf(facts.signatories).flatMap(({ name }, index): Finding[] => {
    if (!name || ids.includes(name)) return [];
    const line = yaml?.lineOf(['signatories', index, 'name']) ?? 1;
    const expected = { key: 'declaredField', values: { file } };
    return [
      { rule: 'template-fields', file, line, where: `signatories[${index}].name`, found: name, expected, nearest: nearest(name, ids) },
    ];
  });
}

function blanksOf({ yaml }: Entry): Blank[] {
  return listOf((yaml?.data as { fields?: Blank[] } | undefined)?.fields);
}

function listOf<T>(value: readonly T[] | undefined): T[] {
  return Array.isArray(value) ? value.filter((item) => item !== null && typeof item === 'object') : [];
}
