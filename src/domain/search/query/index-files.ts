import type { Language } from '../../locale/language.ts';
import { type Card, type FileTable, type Head, headFile, type PageTextFile, restFiles, textFile } from '../index/head.ts';
import { type NearPages, readNearPages } from '../index/near-pages.ts';
import { type Entry, readShard } from '../index/shard.ts';
import { type KnownWord, readVocabulary } from '../index/vocabulary.ts';

/** Gives the unpacked bytes of a file of the index (`fr.idx`); rejects when it is missing or broken. */
export type Load = (file: string) => Promise<Uint8Array>;

/** The files of the index of one language (and the shards of the other), each loaded once, when it is needed. */
export class IndexFiles {
  readonly lang: Language;
  private readonly load: Load;
  private readonly held = new Map<string, Promise<unknown>>();

  constructor(lang: Language, load: Load) {
    this.lang = lang;
    this.load = load;
  }

  /** What must be known before anything is looked up. */
  head(): Promise<Head> {
    return this.once(headFile(this.lang), readJson<Head>);
  }

  /** What the index of a language knows of a key; null when no page has it. */
  async entry(key: string, lang: Language): Promise<Entry | null> {
    const file = shardFile((await this.table(lang)).shards, key);
    return file ? ((await this.once(file, readShard)).get(key) ?? null) : null;
  }

  /** Entries with a form that begins with some letters. A beginning that runs over two shards is looked up in the first two. */
  async beginningWith(start: string): Promise<Entry[]> {
    const { shards } = await this.head();
    const from = shardIndex(shards, start);
    const files = shards.slice(Math.max(from, 0), from + 2).filter(([first], at) => at === 0 || first.startsWith(start));
    const found = await Promise.all(files.map(([, file]) => this.once(file, readShard)));
    return found.flatMap((shard) =>
      [...shard.values()].filter(({ key, forms }) => key.startsWith(start) || forms.some((form) => form.startsWith(start))),
    );
  }

  /** How a page is shown, by its number; in the other language when asked for. */
  async card(page: number, lang: Language = this.lang): Promise<Card> {
    const { each, files } = (await this.table(lang)).cards;
    const card = (await this.once(files[Math.floor(page / each)] ?? '', readJson<Card[]>))[page % each];
    if (!card) throw new RangeError(`The index has no card ${String(page)}.`);
    return card;
  }

  /** The pages near to each; none for a large site, where they are not kept. */
  async near(): Promise<NearPages> {
    const { nearPages } = await this.head();
    return nearPages ? this.once(nearPages, readNearPages) : [];
  }

  /** Loads what most queries will want beside the head ({@link restFiles}). */
  async rest(): Promise<void> {
    const head = await this.head();
    await Promise.all(restFiles(head).map((file) => (file === head.nearPages ? this.near() : this.once(file, readJson<unknown>))));
  }

  /** The text of a record's page, to take excerpts from. */
  text(record: string, lang: Language = this.lang): Promise<PageTextFile> {
    return this.once(textFile(record, lang), readJson<PageTextFile>);
  }

  /** The words that mistyped ones are compared with. */
  async vocabulary(): Promise<KnownWord[]> {
    const { vocabulary } = await this.head();
    return this.once(vocabulary, readVocabulary);
  }

  private async table(lang: Language): Promise<FileTable> {
    const head = await this.head();
    return lang === this.lang ? head : this.once(head.otherLanguage, readJson<FileTable>);
  }

  private once<T>(file: string, read: (bytes: Uint8Array) => T): Promise<T> {
    const held = this.held.get(file) as Promise<T> | undefined;
    if (held) return held;
    const loading = this.load(file).then((bytes) => readOnce(bytes, read));
    this.held.set(file, loading);
    // What failed is tried again the next time it is asked for.
    loading.catch(() => this.held.delete(file));
    return loading;
  }
}

/** What was read from bytes, for all that are given the same ones: what is fetched in advance is not read again when it is asked for. */
const readBefore = new WeakMap<Uint8Array, unknown>();

function readOnce<T>(bytes: Uint8Array, read: (bytes: Uint8Array) => T): T {
  if (!readBefore.has(bytes)) readBefore.set(bytes, read(bytes));
  return readBefore.get(bytes) as T;
}

function shardIndex(shards: FileTable['shards'], key: string): number {
  let low = 0;
  let high = shards.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shards[middle]?.[0] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function shardFile(shards: FileTable['shards'], key: string): string | null {
  return shards[shardIndex(shards, key)]?.[1] ?? null;
}

function readJson<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}
