import type { DocumentTree } from '../../domain/document/tree.ts';
import { plainText, type PlainWords } from './plain-text.ts';
import { type Paper, wordFile, type WordWords } from './word.ts';

/** What a file of a document is, and for which paper. */
export interface DocumentFormat {
  format: 'docx' | 'txt' | 'json';
  paper: Paper | null;
}

/** The files in which a blank document can be taken, in the order in which a page offers them. */
export const DOCUMENT_FORMATS: readonly DocumentFormat[] = [
  { format: 'docx', paper: 'a4' },
  { format: 'docx', paper: 'letter' },
  { format: 'txt', paper: null },
  { format: 'json', paper: null },
];

/** Name of a document's file, beside its page: `entente-a4.docx`. */
export function documentFile(template: string, { format, paper }: DocumentFormat): string {
  return `${template}${paper ? `-${paper}` : ''}.${format}`;
}

/** The files of a blank document: Word on both papers, plain text, and the tree itself as JSON. `day` (YYYY-MM-DD) is that of its edition. */
export function documentFiles(
  tree: DocumentTree,
  words: PlainWords & WordWords,
  day: string,
): Promise<{ path: string; text: string | Uint8Array }[]> {
  return Promise.all(
    DOCUMENT_FORMATS.map(async (kind) => ({ path: documentFile(tree.template, kind), text: await write(tree, kind, words, day) })),
  );
}

async function write(
  tree: DocumentTree,
  { format, paper }: DocumentFormat,
  words: PlainWords & WordWords,
  day: string,
): Promise<string | Uint8Array> {
  if (format === 'docx') return wordFile(tree, paper ?? 'a4', words, day);
  return format === 'txt' ? plainText(tree, words) : `${JSON.stringify(tree, null, 1)}\n`;
}
