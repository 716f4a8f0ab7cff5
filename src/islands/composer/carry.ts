import { LARGEST_FILE, readDraft, writeDraft } from '../../domain/composer/draft-file.ts';
import type { ReadDraft } from '../../domain/composer/draft-file.ts';
import type { Draft } from '../../domain/composer/draft.ts';
import type { DocumentTree } from '../../domain/document/tree.ts';
import type { WordWords } from '../../outputs/document/word.ts';

/** Hands a file to the reader. */
function download(name: string, parts: BlobPart[], type: string): void {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name as any system takes it for a file: letters, digits and hyphens. */
export function fileName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return [...plain].slice(0, 80).join('') || 'document';
}

/** Saves a draft to a file of its own. */
export function saveFile(draft: Draft): void {
  download(`${fileName(draft.name)}.tandem.json`, [writeDraft(draft)], 'application/json');
}

/** Reads a draft from a file; a file that is too large is not read at all. */
export async function openFile(file: File, template: string): Promise<ReadDraft> {
  if (file.size > LARGEST_FILE) return { fault: 'foreign', where: '' };
  return readDraft(await file.text(), template);
}

/** Writes a document for Word; what it takes is loaded on demand. `day` (YYYY-MM-DD) is its date. */
export async function saveWord(tree: DocumentTree, draft: Draft, words: WordWords, day: string): Promise<void> {
  const { wordFile } = await import('../../outputs/document/word.ts');
  const bytes = await wordFile(tree, draft.paper, words, day);
  download(
    `${fileName(draft.name)}.docx`,
    [bytes as Uint8Array<ArrayBuffer>],
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  );
}
