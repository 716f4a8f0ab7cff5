import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Gives each heading a link to itself, shown on hover and focus. Its name is the heading's own (`aria-labelledby`); its sign is
 * drawn by the style sheet, so the text of the heading stays as written.
 */
export function rehypeHeadingAnchors() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const { id } = node.properties;
      if (!/^h[23]$/.test(node.tagName) || typeof id !== 'string') return;
      const anchor: Element = {
        type: 'element',
        tagName: 'a',
        properties: { className: ['anchor'], href: `#${id}`, ariaLabelledBy: [id] },
        children: [],
      };
      node.children.push(anchor);
    });
  };
}
