import type { TemplateFacts } from '../../../schema/template.ts';
import type { CheckContext } from '../context.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';

/** Templates: every blank used is declared, every blank declared is used, and the signatures stand where there are signatories. */
export function templatesRule({ corpus }: CheckContext): Finding[] {
  return corpus.entries
    .filter(({ kind }) => kind === 'template')
    .flatMap(({ file: facts, yaml, prose }) => {
      const { fields = [], signatories = [] } = (yaml?.data ?? {}) as Partial<TemplateFacts>;
      const declared = Array.isArray(fields) ? fields.map(({ id }) => id) : [];
      return Object.values(prose).flatMap(({ file, outline }): Finding[] => {
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
        return [...undeclared, ...unused, ...signatures];
      });
    });
}
