import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { DocumentTree } from '../../domain/document/tree.ts';
import { typstCompiler } from './typst-compiler.ts';
import { type PdfWords, typstSource } from './typst.ts';
import type { Paper } from '../../domain/document/paper.ts';

/** PDF/UA-1 (ISO 14289-1), by its name in Typst: what breaks it is an error. */
const STANDARD = 'ua-1';
/** The compiler keeps what it made for so many documents more. */
const KEPT = 2;
/** One compiler serves all documents: it reads the faces once. */
let shared: NodeCompiler | null = null;

/**
 * A document as a PDF to print and fill in by hand: tagged, with its language, title and bookmarks. The same tree gives the same bytes; `day`
 * (YYYY-MM-DD) is its date. Throws when a sign is not in the faces, with the sign.
 */
export function pdfFile(tree: DocumentTree, paper: Paper, words: PdfWords, day: string): Uint8Array {
  shared ??= typstCompiler();
  try {
    return shared.pdf({ mainFileContent: typstSource(tree, paper, words, day) }, { pdfStandard: STANDARD });
  } catch (error) {
    throw new Error(`The PDF of ${tree.template} (${tree.lang}, ${paper}) cannot be written: ${told(error)}`, { cause: error });
  } finally {
    shared.evictCache(KEPT);
  }
}

/** What the compiler says of an error, out of its Rust wrapping: in the message, or in the code. */
function told(error: unknown): string {
  const whole = `${String(error)} ${String((error as { code?: unknown }).code ?? '')}`;
  const messages = [...whole.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) => message.replace(/\\(.)/g, '$1'));
  return messages.length > 0 ? [...new Set(messages)].join('; ') : whole;
}
