import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { DocumentTree, Flow } from '../domain/document/tree.ts';
import { documentHtml, flowHtml, type HtmlWords } from '../outputs/document/html.ts';

/** The articles of a document as HTML text. */
export function documentMarkup(tree: DocumentTree, words: HtmlWords): string {
  return toHtml(documentHtml(tree, words));
}

/** What stands in an article as HTML text. */
export function flowMarkup(nodes: readonly Flow[], words: HtmlWords): string {
  const root: Root = { type: 'root', children: nodes.map((node) => flowHtml(node, words)) };
  return toHtml(root);
}
