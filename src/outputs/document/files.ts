import type { DocumentTree } from '../../domain/document/tree.ts';
import { DOCUMENT_FORMATS, type DocumentFormat, documentFile } from './formats.ts';
import { pdfFile } from './pdf.ts';
import { plainText, type PlainWords } from './plain-text.ts';
import type { PdfWords } from './typst.ts';
import { wordFile, type WordWords } from './word.ts';

/** Words that the files of a document need in its language. */
export type DocumentWords = PlainWords & WordWords & PdfWords;

/**
 * The files of a blank document: PDF and Word on both papers, plain text, and the tree itself as JSON. `day` (YYYY-MM-DD) is that of its
 * edition. For the build alone: it brings the compiler of the PDFs.
 */
export function documentFiles(
  tree: DocumentTree,
  words: DocumentWords,
  day: string,
): Promise<{ path: string; text: string | Uint8Array }[]> {
  return Promise.all(
    DOCUMENT_FORMATS.map(async (kind) => ({ path: documentFile(tree.template, kind), text: await writeDocument(tree, kind, words, day) })),
  );
}

/** One file of a document. `day` (YYYY-MM-DD) is its date. */
export async function writeDocument(
  tree: DocumentTree,
  { format, paper }: DocumentFormat,
  words: DocumentWords,
  day: string,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'pdf':
      return pdfFile(tree, paper ?? 'a4', words, day);
    case 'docx':
      return wordFile(tree, paper ?? 'a4', words, day);
    case 'txt':
      return plainText(tree, words);
    case 'json':
      return `${JSON.stringify(tree, null, 1)}\n`;
  }
}
