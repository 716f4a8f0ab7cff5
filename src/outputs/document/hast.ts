import type { Element, ElementContent } from 'hast';

/** An element of HTML or SVG (hast, https://github.com/syntax-tree/hast). */
export function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** Words, which are never read as markup. */
export function text(value: string): ElementContent {
  return { type: 'text', value };
}
