import type { Prose } from '../../content/corpus.ts';
import { DocumentError } from '../../document/document-error.ts';
import { readArticles } from '../../document/read-articles.ts';
import type { Article } from '../../document/model.ts';
import type { Field } from '../../document/tree.ts';
import type { Finding } from '../finding.ts';

/** Ids of the blanks that a text uses, in order. */
export function usedFields({ outline }: Prose): string[] {
  return outline.components.flatMap(({ name, attributes }) => (name === 'Field' && attributes['id'] ? [attributes['id']] : []));
}

/** What a document cannot hold: its text is written for paper and for other programs as well. Blanks and clauses have findings of their own. */
export function misplaced(prose: Prose): Finding[] {
  const { file, tree, lang, outline } = prose;
  const fields = usedFields(prose).map((id): Field => ({
    id,
    label: '',
    kind: 'text',
    required: true,
    help: null,
    options: [],
    columns: [],
    rows: 0,
  }));
  const clauses = new Map(
    outline.components.flatMap(({ name, attributes }): [string, Article][] => {
      const key = attributes['id'] ?? '';
      return name === 'Clause' ? [[key, { key, title: '', shared: null, use: 'required', variants: [], usual: null, children: [] }]] : [];
    }),
  );
  try {
    readArticles(tree, { lang, fields, signatures: { type: 'signatures', children: [] }, clauses, keys: [] });
    return [];
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const { line, found, expected } = error;
    return expected === 'knownField'
      ? []
      : [{ rule: 'template-text', file, line, where: '', found, expected: { key: expected }, nearest: null }];
  }
}
