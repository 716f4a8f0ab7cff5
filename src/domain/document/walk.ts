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

/** The blanks of some articles, in order, each once. */
export function fieldsOf(clauses: readonly Pick<Clause, 'children'>[]): Field[] {
  const byId = new Map<string, Field>();
  for (const field of clauses.flatMap(({ children }) => children.flatMap(fieldsIn))) if (!byId.has(field.id)) byId.set(field.id, field);
  return [...byId.values()];
}
