import { ByteReader, ByteWriter } from './bytes.ts';

/** That a page has a word, how much of the page is about it, and where. */
export interface Posting {
  /** Number of the page. */
  page: number;
  /** How much the page is about the word: 1 to {@link MOST}. */
  impact: number;
  inTitle: boolean;
  inNames: boolean;
  /** Passages that have it, a bit each (the 31st stands for all after); 0 when only title or names have it. */
  passages: number;
}

/** What the index knows of one stem or concept. */
export interface Entry {
  key: string;
  /** Words of the pages that have this stem. */
  forms: string[];
  /** By page, in order. */
  postings: Posting[];
}

/** The highest impact: five bits. */
export const MOST = 31;

/** A run of entries in order of their keys, as bytes: keys and forms give only what differs from the one before. */
export function writeShard(entries: readonly Entry[]): Uint8Array {
  const out = new ByteWriter();
  out.number(entries.length);
  let before = '';
  for (const { key, forms, postings } of entries) {
    writeAfter(out, before, key);
    out.number(forms.length);
    for (const form of forms) writeAfter(out, key, form);
    out.number(postings.length);
    let last = 0;
    for (const { page, impact, inTitle, inNames, passages } of postings) {
      out.number(page - last);
      out.number((impact << 2) | (inTitle ? 2 : 0) | (inNames ? 1 : 0));
      out.number(passages);
      last = page;
    }
    before = key;
  }
  return out.done();
}

/** The entries of a shard, by key, in order. A file that is cut short throws a RangeError. */
export function readShard(bytes: Uint8Array): Map<string, Entry> {
  const input = new ByteReader(bytes);
  const entries = new Map<string, Entry>();
  let before = '';
  for (let count = input.number(); count > 0; count -= 1) {
    const key = readAfter(input, before);
    const forms = Array.from({ length: input.number() }, () => readAfter(input, key));
    let page = 0;
    const postings = Array.from({ length: input.number() }, (): Posting => {
      page += input.number();
      const bits = input.number();
      return { page, impact: bits >> 2, inTitle: (bits & 2) > 0, inNames: (bits & 1) > 0, passages: input.number() };
    });
    entries.set(key, { key, forms, postings });
    before = key;
  }
  return entries;
}

function writeAfter(out: ByteWriter, before: string, text: string): void {
  let shared = 0;
  while (shared < before.length && before[shared] === text[shared]) shared += 1;
  out.number(shared);
  out.text(text.slice(shared));
}

function readAfter(input: ByteReader, before: string): string {
  const shared = input.number();
  return before.slice(0, shared) + input.text();
}
