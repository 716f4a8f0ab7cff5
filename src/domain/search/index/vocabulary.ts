import { fold } from '../text/fold.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/** A word of the site with how many pages have it, as a power of two. */
export interface KnownWord {
  /** Folded. */
  word: string;
  /** As the site writes it, with its accents. */
  spelling: string;
  weight: number;
}

/** The words that a mistyped one is compared with, as bytes: each gives what differs from the one before. */
export function writeVocabulary(words: readonly KnownWord[]): Uint8Array {
  const out = new ByteWriter();
  out.number(words.length);
  let before = '';
  for (const { spelling, weight } of words) {
    let shared = 0;
    while (shared < before.length && before[shared] === spelling[shared]) shared += 1;
    out.number(shared * 16 + Math.min(weight, 15));
    out.text(spelling.slice(shared));
    before = spelling;
  }
  return out.done();
}

/** The words behind {@link writeVocabulary}. */
export function readVocabulary(bytes: Uint8Array): KnownWord[] {
  const input = new ByteReader(bytes);
  let before = '';
  return Array.from({ length: input.number() }, () => {
    const bits = input.number();
    before = before.slice(0, bits >> 4) + input.text();
    return { word: fold(before), spelling: before, weight: bits & 15 };
  });
}
