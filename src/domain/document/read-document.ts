import type { BlockContent, DefinitionContent, Nodes, Paragraph as MdastParagraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { typeset } from '../locale/typography.ts';
import type { Blank, Clause, DocumentTree, Field, Flow, Paragraph, Phrasing, Signatures } from './tree.ts';

type MdxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What a document has beside its text: all of it set for reading. */
export interface Frame extends Omit<DocumentTree, 'type' | 'children'> {
  fields: readonly Field[];
  signatures: Signatures;
}

/** What may stand where something else was found; the words are in `domain/check/messages/`. */
export type Expected = 'inSentence' | 'inItem' | 'inClause' | 'clauseHeading' | 'clauseFirst' | 'knownField';

/** The text of a template holds something that a document cannot. */
export class DocumentError extends Error {
  override name = 'DocumentError';
  /** Line of the MDX file, from 1. */
  readonly line: number;
  /** What stands there. */
  readonly found: string;
  readonly expected: Expected;

  constructor(line: number, found: string, expected: Expected) {
    super(`Line ${String(line)}: found ${found} (${expected}).`);
    this.line = line;
    this.found = found;
    this.expected = expected;
  }
}

/** Makes a document from the text of a template (mdast with MDX nodes). Throws a {@link DocumentError} for what has no place in it. */
export function readDocument(root: Root, { fields, signatures, ...frame }: Frame): DocumentTree {
  const { lang } = frame;
  const byId = new Map(fields.map((field) => [field.id, field]));
  const clauses: Clause[] = [];

  const fieldOf = (node: MdxElement): Field => {
    const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value;
    const field = typeof id === 'string' ? byId.get(id) : undefined;
    if (!field) throw new DocumentError(lineOf(node), `<Field id="${String(id)}" />`, 'knownField');
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
  const flow = (node: RootContent): Flow => {
    switch (node.type) {
      case 'paragraph':
        return paragraph(node);
      case 'list':
        return { type: 'list', ordered: node.ordered ?? false, children: node.children.map((one) => item(one.children, lineOf(one))) };
      case 'table': {
        const [head = [], ...rows] = node.children.map((row) =>
          row.children.map((cell): Paragraph => ({ type: 'paragraph', children: cell.children.map(phrasing) })),
        );
        return { type: 'table', head, rows };
      }
      case 'mdxJsxFlowElement':
        if (node.name === 'Field') return { type: 'blank', field: fieldOf(node) } satisfies Blank;
        if (node.name === 'Signatures') return signatures;
        throw new DocumentError(lineOf(node), `<${node.name ?? ''}>`, 'inClause');
      default:
        throw new DocumentError(lineOf(node), node.type, 'inClause');
    }
  };

  for (const node of root.children) {
    if (node.type === 'heading') {
      if (node.depth !== 2) throw new DocumentError(lineOf(node), `a heading of level ${String(node.depth)}`, 'clauseHeading');
      const number = clauses.length + 1;
      clauses.push({ type: 'clause', id: `article-${String(number)}`, number, title: typeset(textOf(node), lang), children: [] });
      continue;
    }
    const clause = clauses.at(-1);
    if (!clause) throw new DocumentError(lineOf(node), node.type, 'clauseFirst');
    clause.children.push(flow(node));
  }
  return { type: 'document', ...frame, children: clauses };
}

function lineOf(node: { position?: { start: { line: number } } | undefined }): number {
  return node.position?.start.line ?? 1;
}
