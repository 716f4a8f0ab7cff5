import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Puts a link to each heading beside it, shown on hover and focus. Its name is the heading's (`aria-labelledby`), its sign is drawn by the
 * style sheet; standing outside the heading, it is not read with it.
 */
export function rehypeHeadingAnchors() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      const { id } = node.properties;
      if (!/^h[23]$/.test(node.tagName) || typeof id !== 'string' || !parent || index === undefined) return undefined;
      const anchor: Element = {
        type: 'element',
        tagName: 'a',
        properties: { className: ['anchor'], href: `#${id}`, ariaLabelledBy: [id] },
        children: [],
      };
      parent.children.splice(index + 1, 0, anchor);
      return [SKIP, index + 2];
    });
  };
}
