import type { DocumentTree, Field, Flow, Paragraph, Phrasing } from './tree.ts';

/** One piece of a document as a reader meets it: what it is, and its words. */
export interface Item {
  role: 'heading' | 'text' | 'item' | 'head' | 'cell' | 'label' | 'help' | 'option' | 'signature';
  text: string;
}

/** Spaces of any kind are one space: writers may break lines where they want. */
export function plain(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/gu, ' ').trim();
}

/** What a document says, in order, from its tree. `optional` is the word for a blank that may stay empty. */
export function itemsOfTree({ children, annex }: DocumentTree, optional: string): Item[] {
  return [...children, ...(annex ? [{ title: annex.title, children: [annex.table] }] : [])].flatMap(({ title, children: flow }) => [
    { role: 'heading' as const, text: plain(title) },
    ...flow.flatMap((node) => itemsOfFlow(node, optional)),
  ]);
}

function itemsOfFlow(node: Flow, optional: string): Item[] {
  const withOptional = (text: string, required: boolean): string => plain(required ? text : `${text} (${optional})`);
  switch (node.type) {
    case 'paragraph':
      return [{ role: 'text', text: textOf(node) }];
    case 'list':
      return node.children.map((item): Item => ({ role: 'item', text: textOf(item) }));
    case 'table':
      return [
        ...node.head.map((cell): Item => ({ role: 'head', text: textOf(cell) })),
        ...node.rows.flat().map((cell): Item => ({ role: 'cell', text: textOf(cell) })),
      ];
    case 'blank':
      return itemsOfField(node.field, withOptional(node.field.label, node.field.required));
    case 'signatures':
      return node.children.flatMap(({ partyName, role, local, required, lines }): Item[] => [
        { role: 'signature', text: withOptional(`${partyName} ${role}${local ? ` [${local}]` : ''}`, required) },
        ...lines.map((line): Item => ({ role: 'signature', text: plain(line) })),
      ]);
  }
}

function itemsOfField({ help, options, columns }: Field, label: string): Item[] {
  return [
    { role: 'label', text: label },
    ...(help ? [{ role: 'help' as const, text: plain(help) }] : []),
    ...options.map((option): Item => ({ role: 'option', text: plain(option.label) })),
    ...columns.map((column): Item => ({ role: 'head', text: plain(column) })),
  ];
}

function textOf({ children }: Paragraph): string {
  const words = (node: Phrasing): string =>
    node.type === 'text'
      ? node.value
      : node.type === 'gap'
        ? `(${node.field.label})`
        : `${node.children.map(words).join('')}${node.type === 'local' && node.name ? ` [${node.name}]` : ''}`;
  return plain(children.map(words).join(''));
}
