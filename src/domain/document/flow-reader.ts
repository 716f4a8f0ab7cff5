import type { BlockContent, DefinitionContent, Nodes, Paragraph as MdastParagraph, PhrasingContent, RootContent } from 'mdast';
import type { Language } from '../locale/language.ts';
import { typeset } from '../locale/typography.ts';
import { DocumentError } from './document-error.ts';
import type { Field, Flow, Paragraph, Phrasing, Signatures } from './tree.ts';

type MdxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What the reading of a text needs beside it: all of it set for reading. */
export interface Around {
  lang: Language;
  /** The blanks it may name. */
  fields: readonly Field[];
  /** The blocks that `<Signatures />` stands for. */
  signatures: Signatures;
}

/** A reader of what stands in an article: mdast with MDX nodes in, nodes of a document out. It throws a {@link DocumentError} for what has no place there. */
export function flowReader({ lang, fields, signatures }: Around): (node: RootContent) => Flow {
  const byId = new Map(fields.map((field) => [field.id, field]));

  const fieldOf = (node: MdxElement): Field => {
    const id = attributeOf(node, 'id');
    const field = byId.get(id);
    if (!field) throw new DocumentError(lineOf(node), `<Field id="${id}" />`, 'knownField');
    return field;
  };
  const phrasing = (node: PhrasingContent): Phrasing => {
    switch (node.type) {
      case 'text':
        return { type: 'text', value: typeset(node.value.replace(/\s+/g, ' '), lang) };
      case 'strong':
        return { type: 'strong', children: node.children.map(phrasing) };
      case 'mdxJsxTextElement':
        if (node.name === 'Field') return { type: 'gap', field: fieldOf(node) };
        if (node.name === 'Local') return { type: 'local', of: attributeOf(node, 'of'), children: node.children.map(phrasing) };
        throw new DocumentError(lineOf(node), `<${node.name ?? ''}>`, 'inSentence');
      default:
        throw new DocumentError(lineOf(node), node.type, 'inSentence');
    }
  };
  const paragraph = (node: MdastParagraph): Paragraph => ({ type: 'paragraph', children: node.children.map(phrasing) });
  const item = ([first, ...others]: readonly (BlockContent | DefinitionContent)[], line: number): Paragraph => {
    if (first?.type !== 'paragraph' || others.length > 0) throw new DocumentError(line, 'an item of several blocks', 'inItem');
    return paragraph(first);
  };
  return (node) => {
    switch (node.type) {
      case 'paragraph':
        return paragraph(node);
      case 'list':
        return {
          type: 'list',
          ordered: node.ordered ?? false,
          ...((node.start ?? 1) === 1 ? {} : { start: node.start ?? 1 }),
          children: node.children.map((one) => item(one.children, lineOf(one))),
        };
      case 'table': {
        const [head = [], ...rows] = node.children.map((row) =>
          row.children.map((cell): Paragraph => ({ type: 'paragraph', children: cell.children.map(phrasing) })),
        );
        return { type: 'table', head, rows };
      }
      case 'mdxJsxFlowElement':
        if (node.name === 'Field') return { type: 'blank', field: fieldOf(node) };
        if (node.name === 'Signatures') return signatures;
        throw new DocumentError(lineOf(node), `<${node.name ?? ''}>`, 'inClause');
      default:
        throw new DocumentError(lineOf(node), node.type, 'inClause');
    }
  };
}

/** Value of an attribute of an MDX element; empty when it has none. */
export function attributeOf(node: MdxElement, name: string): string {
  const value = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name)?.value;
  return typeof value === 'string' ? value : '';
}

/** Line of a node in its file, from 1. */
export function lineOf(node: { position?: { start: { line: number } } | undefined }): number {
  return node.position?.start.line ?? 1;
}
