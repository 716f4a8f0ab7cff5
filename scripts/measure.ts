import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants } from 'node:zlib';

/** One page of the built site. */
export interface BuiltPage {
  /** Path from `dist/`, with `/`. */
  file: string;
  html: string;
  lang: string;
  /** `kind/slug`, or null when the page is not a record's. */
  record: string | null;
}

/** What a reader's browser is sent, in bytes after brotli at its highest level. */
export interface Weights {
  /** HTML and screen style of each entry page, sorted. */
  entries: { file: string; bytes: number }[];
  /** Screen style. */
  style: number;
  /** The fonts that the screen style names. */
  fonts: number;
}

/** True for the page of a model, an example, an experience, a template or a guide. */
export function isEntry({ record }: BuiltPage): boolean {
  return /^(?:model|example|cluster|template|guide)\//.test(record ?? '');
}

/** Bytes of everything a first visit to a page fetches before anything is asked of it: HTML, styles, scripts, fonts, icon, manifest. */
export function firstVisit(dist: string, { html }: BuiltPage): number {
  const linked = [...html.matchAll(/(?:src|href)="(\/[^"#?]+\.(?:css|js|woff2|svg|webmanifest))"/g)].map((match) => match[1] ?? '');
  const screen = linked.filter((file) => /\/site[^/]*\.css$/.test(file));
  const named = screen.flatMap((file) => fontsIn(readFileSync(join(dist, file), 'utf8')));
  const scripts = linked.filter((file) => file.endsWith('.js')).flatMap((file) => importsOf(dist, file));
  const files = [...new Set([...linked, ...named, ...scripts])];
  return brotli(html) + files.reduce((sum, file) => sum + assetSize(join(dist, file)), 0);
}

const assetSizes = new Map<string, number>();

/** Pages share their styles, scripts and fonts: each is compressed once. */
function assetSize(path: string): number {
  const size = assetSizes.get(path) ?? brotli(readFileSync(path));
  assetSizes.set(path, size);
  return size;
}

function fontsIn(css: string): string[] {
  return [...css.matchAll(/url\(["']?(\/_astro\/[^"')]+\.woff2)/g)].map((match) => match[1] ?? '');
}

/** What a script imports, and what that imports in turn. */
function importsOf(dist: string, script: string): string[] {
  const code = readFileSync(join(dist, script), 'utf8');
  const own = [...code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map((match) => `/_astro/${match[1]}`);
  return own.flatMap((file) => [file, ...importsOf(dist, file)]);
}

/** Every file below a folder, with its path from there. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
    .sort();
}

/** Every page of a built site. */
export function readPages(dist: string): BuiltPage[] {
  return filesIn(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return {
        file,
        html,
        lang: /<html lang="(\w+)"/.exec(html)?.[1] ?? '',
        record: /<main[^>]* data-record="([^"]+)"/.exec(html)?.[1] ?? null,
      };
    });
}

/** Weighs what a reader is sent for the entry pages of a built site: brotli at its highest level, as hosts prepare it. */
export async function weigh(dist: string, pages: readonly BuiltPage[]): Promise<Weights> {
  const styleFile = filesIn(join(dist, '_astro')).find((file) => file.startsWith('site') && file.endsWith('.css')) ?? '';
  const css = readFileSync(join(dist, '_astro', styleFile), 'utf8');
  const style = brotli(css);
  const fonts = [...new Set(fontsIn(css))];
  const weighed = await Promise.all(
    pages.filter(isEntry).map(async ({ file, html }) => ({ file, bytes: (await compress(html, HIGHEST)).length + style })),
  );
  const entries = weighed.sort((a, b) => a.bytes - b.bytes);
  return { entries, style, fonts: fonts.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0) };
}

const HIGHEST = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
/** Compresses on the threads of the process, several at once. */
const compress = promisify(brotliCompress);

/** Size of a text or of bytes after brotli at its highest level. */
export function brotli(data: string | Buffer): number {
  return brotliCompressSync(data, HIGHEST).length;
}

/** Bytes of all files below a folder. */
export function diskSize(folder: string): number {
  return filesIn(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}
