import type { Heading, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { headingIds } from '../domain/content/heading-ids.ts';
import { SECTIONS } from '../schema/sections.ts';
import { prosePlace } from './prose-place.ts';

/** Gives each heading the anchor it has in both languages. */
export function remarkHeadingIds() {
  return (tree: Root, file: VFile): void => {
    const { kind, lang } = prosePlace(file.path);
    const headings: Heading[] = [];
    visit(tree, 'heading', (node) => {
      headings.push(node);
    });
    const ids = headingIds(
      headings.map((node) => ({ depth: node.depth, text: textOf(node) })),
      kind,
      lang,
      SECTIONS,
    );
    for (const [index, node] of headings.entries()) {
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: ids[index] ?? '' } };
    }
  };
}
