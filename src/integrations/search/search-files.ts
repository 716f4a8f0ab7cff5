import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../domain/library/library.ts';
import { LANGUAGES } from '../../domain/locale/language.ts';
import { headFile } from '../../domain/search/index/head.ts';
import { searchPath } from '../../domain/route/paths.ts';
import { firstFilesOf, type IndexFile, indexFilesOf, makeIndex } from './make-index.ts';
import { searchFirst } from './search-head.ts';

/** A file written beside the pages, with its path in the site. */
export interface BesideFile {
  path: string;
  text: string | Uint8Array;
}

/**
 * The search index of the pages in a folder; the search pages again, whose heads now ask for what any query needs; and the
 * service worker that keeps the search page for when there is no network.
 */
export function searchFiles(library: Library, folder: string): BesideFile[] {
  const index = makeIndex(library, (path) => readFileSync(join(folder, path, 'index.html'), 'utf8'));
  const files = index.map(({ path, bytes }): BesideFile => ({ path: `search/${path}`, text: bytes }));
  const pages = LANGUAGES.map((lang): BesideFile & { text: string } => {
    const path = `${searchPath(lang)}index.html`;
    const html = readFileSync(join(folder, path), 'utf8');
    return { path, text: searchFirst(html, firstFilesOf(index, lang), (name) => readFileSync(join(folder, '_astro', name), 'utf8')) };
  });
  return [...files, ...pages, { path: 'sw.js', text: serviceWorker(index, folder, pages.map(({ text }) => text).join('')) }];
}

function serviceWorker(index: readonly IndexFile[], folder: string, pages: string): string {
  const assets = readdirSync(join(folder, '_astro'))
    .filter((name) => /\.(?:js|css|woff2)$/.test(name))
    .sort()
    .map((name) => `/_astro/${name}`);
  const files = Object.fromEntries(
    LANGUAGES.map((lang) => [
      searchPath(lang),
      [
        searchPath(lang),
        '/theme.js',
        '/favicon.svg',
        ...assets,
        `/search/${headFile(lang)}`,
        ...indexFilesOf(index, lang).map((path) => `/search/${path}`),
      ],
    ]),
  );
  const list = JSON.stringify(files);
  const edition = createHash('sha256').update(list).update(pages).digest('hex').slice(0, 12);
  const source = readFileSync(new URL('service-worker.js', import.meta.url), 'utf8');
  return source.replace("'%EDITION%'", JSON.stringify(edition)).replace("'%FILES%'", () => list);
}
