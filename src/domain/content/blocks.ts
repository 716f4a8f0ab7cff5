import type { Nodes, Parents, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { claimsOf } from './outline.ts';

/** A piece of running text and the claims cited right after it; no claims for what follows the last citation of a block. */
export interface Span {
  text: string;
  claims: string[];
  line: number;
}

/** A paragraph, or a row of a table, in the order of the text. */
export interface Block {
  /** Place of its `##` section among those of the page, from 0; -1 before the first. */
  section: number;
  /** Kind of the note it stands in, or null. */
  note: string | null;
  isRow: boolean;
  /** Number of the list it stands in, from 1; 0 outside a list. The paragraph that opens a list with a colon belongs to it. */
  list: number;
  line: number;
  /** True when its text ends with a colon: it opens what follows. */
  opens: boolean;
  spans: Span[];
}

/** The blocks of a prose tree (mdast with MDX nodes): what the rules on statements read. Headings and the heads of tables are not statements. */
export function readBlocks(tree: Root): Block[] {
  const blocks: Block[] = [];
  let section = -1;
  let lists = 0;
  const walk = (node: Nodes, note: string | null, list: number): void => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') {
      if (node.depth === 2) section += 1;
    } else if (node.type === 'paragraph')
      blocks.push({ section, note, isRow: false, list, line, opens: /:\s*$/.test(textOf(node)), spans: spansOf(node) });
    else if (node.type === 'table')
      for (const row of node.children.slice(1))
        blocks.push({ section, note, isRow: true, list, line: row.position?.start.line ?? line, opens: false, spans: spansOf(row) });
    else if (node.type === 'mdxJsxFlowElement') {
      const kind = node.name === 'Note' ? node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'kind') : undefined;
      for (const child of node.children) walk(child, typeof kind?.value === 'string' ? kind.value : note, list);
    } else if (node.type === 'list') {
      const own = list || (lists += 1);
      const before = blocks.at(-1);
      if (before && before.list === 0 && before.section === section && before.opens) before.list = own;
      for (const child of node.children) walk(child, note, own);
    } else if ('children' in node) for (const child of node.children) walk(child, note, list);
  };
  walk(tree, null, 0);
  return blocks;
}

function spansOf(block: Parents): Span[] {
  const spans: Span[] = [];
  let text = '';
  const read = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    else if (node.type === 'mdxJsxTextElement' && node.name === 'Cite') {
      const claim = node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'claim')?.value;
      spans.push({ text: text.trim(), claims: claimsOf(typeof claim === 'string' ? claim : ''), line: node.position?.start.line ?? 1 });
      text = '';
    } else if ('children' in node) {
      for (const child of node.children) read(child);
      if (node.type === 'tableCell') text += ' · ';
    }
  };
  for (const child of block.children) read(child);
  const rest = text.replace(/^[\s.,;:·]+|[\s·]+$/g, '');
  if (rest) spans.push({ text: rest, claims: [], line: block.position?.end.line ?? 1 });
  return spans;
}
