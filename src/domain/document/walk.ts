import type { Clause, Field, Flow, Paragraph, Phrasing } from './tree.ts';

/** The phrases of a node, in order, nested ones too. */
function* phrasesOf(node: Flow): Generator<Phrasing> {
  const inside = function* (nodes: readonly Phrasing[]): Generator<Phrasing> {
    for (const child of nodes) {
      yield child;
      if ('children' in child) yield* inside(child.children);
    }
  };
  const lines: readonly Paragraph[] =
    node.type === 'paragraph'
      ? [node]
      : node.type === 'list'
        ? node.children
        : node.type === 'table'
          ? [...node.head, ...node.rows.flat()]
          : [];
  for (const { children } of lines) yield* inside(children);
}

/** Slugs of the equivalences that a node names, in order. */
export function localsOf(node: Flow): string[] {
  if (node.type === 'signatures') return node.children.flatMap(({ of }) => of ?? []);
  return [...phrasesOf(node)].flatMap((phrase) => (phrase.type === 'local' ? [phrase.of] : []));
}

/** The blanks of a node, in order. */
export function fieldsIn(node: Flow): Field[] {
  if (node.type === 'blank') return [node.field];
  return [...phrasesOf(node)].flatMap((phrase) => (phrase.type === 'gap' ? [phrase.field] : []));
}

/** What one is asked to fill in a node: its blanks, and who signs. */
export function questionsIn(node: Flow): Field[] {
  if (node.type !== 'signatures') return fieldsIn(node);
  return node.children.map(({ nameField, nameLabel, required }) => ({
    id: nameField,
    label: nameLabel,
    kind: 'person',
    required,
    help: null,
    options: [],
    columns: [],
    rows: 0,
  }));
}

/** What one is asked to fill in some articles, in order, each once. */
export function questionsOf(clauses: readonly Pick<Clause, 'children'>[]): Field[] {
  return firstOfEach(clauses.flatMap(({ children }) => children.flatMap(questionsIn)));
}

/** The blanks of some articles, in order, each once. */
export function fieldsOf(clauses: readonly Pick<Clause, 'children'>[]): Field[] {
  return firstOfEach(clauses.flatMap(({ children }) => children.flatMap(fieldsIn)));
}

/** Fields each once: the first of an id holds. */
export function firstOfEach(fields: readonly Field[]): Field[] {
  const byId = new Map<string, Field>();
  for (const field of fields) if (!byId.has(field.id)) byId.set(field.id, field);
  return [...byId.values()];
}
