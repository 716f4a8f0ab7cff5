import type { Root } from 'mdast';
import type { TemplateFacts } from '../../../schema/template.ts';
import type { CheckContext } from '../context.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { DocumentError, readDocument } from '../../document/read-document.ts';
import type { Field } from '../../document/tree.ts';

/** What a document cannot hold: the text of a template is written for paper and for other programs as well. */
function misplaced(file: string, tree: Root, ids: readonly string[]): Finding[] {
  const fields = ids.map((id): Field => ({ id, label: '', kind: 'text', required: true, help: null, options: [], columns: [], rows: 0 }));
  const frame = { template: '', lang: 'en' as const, title: '', caveat: { title: '', text: '' }, statement: '', fields };
  try {
    readDocument(tree, { ...frame, signatures: { type: 'signatures', children: [] } });
    return [];
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const { line, found, expected } = error;
    return expected === 'knownField'
      ? []
      : [{ rule: 'template-text', file, line, where: '', found, expected: { key: expected }, nearest: null }];
  }
}

/** Templates: every blank used is declared, every blank declared is used, and the signatures stand where there are signatories. */
export function templatesRule({ corpus }: CheckContext): Finding[] {
  return corpus.entries
    .filter(({ kind }) => kind === 'template')
    .flatMap(({ file: facts, yaml, prose }) => {
      const { fields = [], signatories = [] } = (yaml?.data ?? {}) as Partial<TemplateFacts>;
      const declared = Array.isArray(fields) ? fields.map(({ id }) => id) : [];
      return Object.values(prose).flatMap(({ file, outline, tree }): Finding[] => {
        const uses = outline.components.filter(({ name }) => name === 'Field');
        const used = new Set(uses.map(({ attributes }) => attributes['id']));
        const signed = outline.components.some(({ name }) => name === 'Signatures');
        const undeclared = uses
          .filter(({ attributes }) => attributes['id'] && !declared.includes(attributes['id']))
          .map(({ attributes, line }): Finding => ({
            rule: 'template-fields',
            file,
            line,
            where: '<Field>',
            found: attributes['id'] ?? '',
            expected: { key: 'declaredField', values: { file: facts } },
            nearest: nearest(attributes['id'] ?? '', declared),
          }));
        const unused = declared
          .map((id, index) => ({ id, index }))
          .filter(({ id }) => !used.has(id))
          .map(({ id, index }): Finding => ({
            rule: 'template-fields',
            file: facts,
            line: yaml?.lineOf(['fields', index, 'id']) ?? 1,
            where: `fields[${index}]`,
            found: id,
            expected: { key: 'usedField', values: { file } },
            nearest: nearest(
              id,
              [...used].filter((name): name is string => Boolean(name)),
            ),
          }));
        const signatures: Finding[] =
          signed === signatories.length > 0
            ? []
            : [
                {
                  rule: 'template-fields',
                  file,
                  line: 1,
                  where: '<Signatures />',
                  found: String(signatories.length),
                  expected: { key: 'signatures' },
                  nearest: null,
                },
              ];
        return [
          ...undeclared,
          ...unused,
          ...signatures,
          ...misplaced(
            file,
            tree,
            [...used].filter((id) => id !== undefined),
          ),
        ];
      });
    });
}
