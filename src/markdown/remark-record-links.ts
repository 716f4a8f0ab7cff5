import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseRecordLink } from '../domain/content/record-link.ts';
import { recordPath } from '../domain/route/paths.ts';
import { prosePlace } from './prose-place.ts';

/** Turns `model:slug#anchor` into the address of the page in the language of the prose. */
export function remarkRecordLinks() {
  return (tree: Root, file: VFile): void => {
    const { lang } = prosePlace(file.path);
    visit(tree, 'link', (node) => {
      const link = parseRecordLink(node.url);
      if (link) node.url = `${recordPath(link.kind, link.slug, lang)}${link.anchor ? `#${link.anchor}` : ''}`;
    });
  };
}
