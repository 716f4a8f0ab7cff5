import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import type { DocumentTree } from '../../domain/document/tree.ts';
import { typstSource, type PdfWords } from './typst.ts';
import type { Paper } from './word.ts';

/** The faces of the design, whole: Typst reads TrueType alone and cuts each down to the signs in use. */
const FACES = [
  '@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf',
  '@expo-google-fonts/literata/600SemiBold/Literata_600SemiBold.ttf',
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
];
let shared: NodeCompiler | null = null;

/**
 * A document as a PDF to print and fill in by hand: tagged, PDF/UA-1 (ISO 14289-1), with its language, title and bookmarks. The same tree gives the
 * same bytes; `day` (YYYY-MM-DD) is its date. Throws when a sign is not in the faces, with the sign.
 */
export function pdfFile(tree: DocumentTree, paper: Paper, words: PdfWords, day: string): Uint8Array {
  shared ??= compiler();
  try {
    return (shared.evictCache(2), shared).pdf({ mainFileContent: typstSource(tree, paper, words, day) }, { pdfStandard: PdfStandard.UA_1 });
  } catch (error) {
    throw new Error(`The PDF of ${tree.template} (${tree.lang}, ${paper}) cannot be written: ${told(error)}`, { cause: error });
  }
}

/** One compiler serves all documents: it reads the faces once. Its own faces come first, those of the machine are never named. */
function compiler(): NodeCompiler {
  const require = createRequire(import.meta.url);
  return NodeCompiler.create({ fontArgs: [{ fontBlobs: FACES.map((face) => readFileSync(require.resolve(face))) }] });
}

/** What the compiler says of an error, out of its Rust wrapping. */
function told(error: unknown): string {
  const messages = [...String(error).matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) => message.replace(/\\(.)/g, '$1'));
  return messages.join('; ') || String(error);
}
