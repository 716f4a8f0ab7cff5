import { checkDraft, LARGEST_FILE, type ReadDraft } from './draft-file.ts';
import type { Draft } from './draft.ts';

/** A longer address is cut by some mail programs and refused by some browsers. */
export const LONGEST_FRAGMENT = 30_000;
const PREFIX = 'd=';

/** What a link says of a draft: its answers and choices, without the texts, which the page has. */
type Shared = Pick<Draft, 'name' | 'template' | 'edition' | 'lang' | 'paper' | 'choices' | 'answers'>;

/** A draft as the fragment of an address (`#d=…`): JSON, deflated (RFC 1951), in base64url (RFC 4648 §5). A fragment is never sent to a server. */
export async function fragmentOf(draft: Draft): Promise<string> {
  const { name, template, edition, lang, paper, choices, answers } = draft;
  const shared: Shared = { name, template, edition, lang, paper, choices, answers };
  const bytes = await through(new TextEncoder().encode(JSON.stringify(shared)), new CompressionStream('deflate-raw'));
  return `#${PREFIX}${toBase64url(bytes)}`;
}

/** Reads a fragment; null when it holds no draft at all. `id` is that of the new draft. */
export async function readFragment(fragment: string, template: string, id: string): Promise<ReadDraft | null> {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(PREFIX)) return null;
  try {
    const packed = fromBase64url(text.slice(PREFIX.length));
    const bytes = await through(packed, new DecompressionStream('deflate-raw'));
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return checkDraft({ texts: [], kept: [], ...(value as object), id }, template);
  } catch {
    return { fault: 'notJson', where: '' };
  }
}

/** Bytes sent through a transform. Throws when more comes out than any of our documents holds. */
async function through(bytes: Uint8Array<ArrayBuffer>, transform: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > LARGEST_FILE) {
      await reader.cancel();
      throw new RangeError('More than a document holds.');
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function toBase64url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Throws a DOMException for what is no base64url. */
function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
}
