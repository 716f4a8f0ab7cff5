import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { typeset } from '../domain/locale/typography.ts';
import { prosePlace } from './prose-place.ts';

/** Sets the spaces and apostrophes of the prose for its language. */
export function rehypeTypeset() {
  return (tree: Root, file: VFile): void => {
    const { lang } = prosePlace(file.path);
    visit(tree, 'text', (node) => {
      node.value = typeset(node.value, lang);
    });
  };
}
