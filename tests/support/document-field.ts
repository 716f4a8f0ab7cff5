import type { Field } from '../../src/domain/document/tree.ts';

/** A blank for a test, whose label is its id; `more` says what else it has. */
export function field(id: string, more: Partial<Field> = {}): Field {
  return { id, label: id, kind: 'text', required: true, help: null, options: [], columns: [], rows: 0, ...more };
}
