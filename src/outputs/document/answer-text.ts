import type { Answer, Field } from '../../domain/document/tree.ts';

/** The answer to a blank as words: of a choice, the label of its option; of a table, its cells. */
export function lineAnswer(field: Field, answer: Answer): string {
  if (typeof answer !== 'string')
    return answer
      .map((row) => row.filter(Boolean).join(', '))
      .filter(Boolean)
      .join('; ');
  return field.options.find(({ id }) => id === answer)?.label ?? answer;
}

/** An answer to a choice that none of its options gives, as a former edition may have left it; null otherwise. */
export function unlistedAnswer({ kind, options }: Field, answer: Answer | undefined): string | null {
  return kind === 'choice' && typeof answer === 'string' && !options.some(({ id }) => id === answer) ? answer : null;
}

/** The rows of a table as they are written down: those filled in, and empty ones up to the number the field has. Each has a cell for each column. */
export function tableRows({ columns, rows }: Field, answer: Answer | undefined): string[][] {
  const given = Array.isArray(answer) ? answer : typeof answer === 'string' ? [[answer]] : [];
  const count = Math.max(rows, given.length);
  return Array.from({ length: count }, (_, row) => columns.map((_, column) => given[row]?.[column] ?? ''));
}
