import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Puts each table in a region that scrolls by itself on narrow screens, named by the heading above it, makes the first cell of each row its header, and turns
 * GFM's inline alignment into classes: the security policy refuses `style`.
 */
export function rehypeTables() {
  return (tree: Root): void => {
    let heading = '';
    visit(tree, 'element', (node, index, parent) => {
      if (/^h[23]$/.test(node.tagName) && typeof node.properties['id'] === 'string') heading = node.properties['id'];
      if (node.tagName === 'th' || node.tagName === 'td') align(node);
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      visit(node, 'element', (cell) => {
        if (cell.tagName === 'tr') markHeader(cell);
        if (cell.tagName === 'th' || cell.tagName === 'td') align(cell);
      });
      const region: Element = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-scroll'], tabIndex: 0, ...(heading ? { role: 'region', ariaLabelledBy: [heading] } : {}) },
        children: [node],
      };
      parent.children[index] = region;
      return SKIP;
    });
  };
}

function align(cell: Element): void {
  const { align: side, style, ...rest } = cell.properties;
  cell.properties = rest;
  const value = typeof side === 'string' ? side : /text-align:\s*(\w+)/.exec(String(style ?? ''))?.[1];
  if (value === 'right' || value === 'center') cell.properties['className'] = [`align-${value}`];
}

function markHeader(row: Element): void {
  const cells = row.children.filter((child): child is Element => child.type === 'element');
  const [first] = cells;
  if (first?.tagName === 'td') {
    first.tagName = 'th';
    first.properties['scope'] = 'row';
  } else for (const cell of cells) cell.properties['scope'] = 'col';
}
