import type { DocumentTree } from '../../domain/document/tree.ts';
import type { TextFile } from '../citation-files.ts';
import { plainText, type PlainWords } from './plain-text.ts';

/** The formats in which a blank document can be taken, by the ending of the file. */
export const DOCUMENT_FORMATS = ['txt', 'json'] as const;

/** The files of a blank document, named after its template: plain text, and the tree itself as JSON. */
export function documentFiles(tree: DocumentTree, words: PlainWords): TextFile[] {
  return [
    { path: `${tree.template}.txt`, text: plainText(tree, words) },
    { path: `${tree.template}.json`, text: `${JSON.stringify(tree, null, 1)}\n` },
  ];
}
