import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What each of Pagefind's files begins with, once unpacked; CBOR follows (RFC 8949). */
const MAGIC = Buffer.from('pagefind_dcd');

/** Position of the list of filters, `[name, file][]`, in a language's `pf_meta`. */
const FILTERS = 3;

type Filter = [name: string, values: [value: string, pages: number[]][]];
interface Entry {
  languages: Record<string, { hash: string }>;
}

/**
 * Puts the filters of a Pagefind 1.5 index in a fixed order and names their files again after their content. Pagefind writes
 * them in the order of a hash table, which changes at each run; everything else it writes is already stable. To be removed
 * when two runs of Pagefind give the same filters (`tests/build/identical.test.ts` tells).
 */
export async function stabilisePagefind(folder: string): Promise<void> {
  const renamed = new Map<string, string>();
  for (const file of (await readdir(join(folder, 'filter')).catch(() => [])).sort()) {
    const [lang = ''] = file.split('_');
    const [name, values] = await unpack<Filter>(join(folder, 'filter', file));
    const bytes = pack([name, [...values].sort(byFirst)]);
    const id = `${lang}_${digest(bytes, 7)}`;
    renamed.set(file.replace('.pf_filter', ''), id);
    await rm(join(folder, 'filter', file));
    await writeFile(join(folder, 'filter', `${id}.pf_filter`), bytes);
  }
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryFile, 'utf8')) as Entry;
  for (const [lang, index] of Object.entries(entry.languages).sort(byFirst)) {
    const file = join(folder, `pagefind.${index.hash}.pf_meta`);
    const meta = await unpack<unknown[]>(file);
    const filters = meta[FILTERS] as [string, string][];
    meta[FILTERS] = filters.map(([name, id]): [string, string] => [name, renamed.get(id) ?? id]).sort(byFirst);
    const bytes = pack(meta);
    index.hash = `${lang}_${digest(bytes, 10)}`;
    await writeFile(file, bytes);
    await rename(file, join(folder, `pagefind.${index.hash}.pf_meta`));
  }
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(byFirst));
  await writeFile(entryFile, JSON.stringify({ ...entry, languages }));
}

async function unpack<T>(file: string): Promise<T> {
  const bytes = gunzipSync(await readFile(file));
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC))
    throw new Error(`${file} is not a Pagefind 1.5 file: expected it to begin with "${MAGIC.toString()}".`);
  return decode(bytes.subarray(MAGIC.length)) as T;
}

function pack(value: unknown): Buffer {
  const bytes = gzipSync(Buffer.concat([MAGIC, encode(value)]), { level: 9 });
  // The gzip header names the operating system (RFC 1952): 255 is "unknown".
  bytes[9] = 255;
  return bytes;
}

function digest(bytes: Buffer, length: number): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, length);
}

function byFirst(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
