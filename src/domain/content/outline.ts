import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type Block, readBlocks } from './blocks.ts';

/** A component used in prose, with its attributes as text. */
export interface ComponentUse {
  name: string;
  attributes: Record<string, string>;
  /** Attributes whose value is an expression: prose has no code. */
  expressions: string[];
  line: number;
}

/** A heading of prose. */
export interface HeadingUse {
  depth: number;
  text: string;
  line: number;
}

/** What the checks and the library need to know of a prose file, in the order of the text. */
export interface Outline {
  headings: HeadingUse[];
  components: ComponentUse[];
  links: { url: string; text: string; line: number }[];
  images: { url: string; alt: string; line: number }[];
  /** Constructs that prose may not use: `import`, `{expression}`, footnotes, links by reference. */
  forbidden: { what: 'import' | 'expression' | 'footnote' | 'link definition'; line: number }[];
  /** Paragraphs and rows with the claims they cite. */
  blocks: Block[];
  /** Words of running text, for lengths. */
  words: number;
}

/** Reads the outline of a prose tree (mdast with MDX nodes). */
export function readOutline(tree: Root): Outline {
  const outline: Outline = { headings: [], components: [], links: [], images: [], forbidden: [], blocks: readBlocks(tree), words: 0 };
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    switch (node.type) {
      case 'heading':
        outline.headings.push({ depth: node.depth, text: textOf(node), line });
        break;
      case 'text':
        outline.words += node.value.split(/\s+/).filter(Boolean).length;
        break;
      case 'link':
        outline.links.push({ url: node.url, text: textOf(node), line });
        break;
      case 'image':
        outline.images.push({ url: node.url, alt: node.alt ?? '', line });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        outline.components.push(readComponent(node, line));
        break;
      case 'mdxjsEsm':
        outline.forbidden.push({ what: 'import', line });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) outline.forbidden.push({ what: 'expression', line });
        break;
      case 'footnoteDefinition':
        outline.forbidden.push({ what: 'footnote', line });
        break;
      case 'definition':
        outline.forbidden.push({ what: 'link definition', line });
        break;
      default:
    }
  });
  return outline;
}

function readComponent(node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>, line: number): ComponentUse {
  const attributes: Record<string, string> = {};
  const expressions: string[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') expressions.push('…');
    else if (typeof attribute.value === 'string') attributes[attribute.name] = attribute.value;
    else if (attribute.value == null) attributes[attribute.name] = '';
    else expressions.push(attribute.name);
  }
  return { name: node.name ?? '', attributes, expressions, line };
}

/** The claims a `claim="a b"` attribute names, in order. */
export function claimsOf(attribute: string | undefined): string[] {
  return (attribute ?? '').split(/[\s,]+/).filter(Boolean);
}
