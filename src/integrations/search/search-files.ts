import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../domain/library/library.ts';
import { LANGUAGES } from '../../domain/locale/language.ts';
import { headFile } from '../../domain/search/index/head.ts';
import { searchPath } from '../../domain/route/paths.ts';
import { indexFilesOf, makeIndex } from './make-index.ts';

/** A file written beside the pages, with its path in the site. */
export interface BesideFile {
  path: string;
  text: string | Uint8Array;
}

/** The search index of the pages in a folder, and the service worker that keeps the search page for when there is no network. */
export function searchFiles(library: Library, folder: string): BesideFile[] {
  const index = makeIndex(library, (path) => readFileSync(join(folder, path, 'index.html'), 'utf8'));
  const files = index.map(({ path, bytes }): BesideFile => ({ path: `search/${path}`, text: bytes }));
  return [...files, { path: 'sw.js', text: serviceWorker(index, folder) }];
}

function serviceWorker(index: ReturnType<typeof makeIndex>, folder: string): string {
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
  const edition = createHash('sha256').update(list).update(pages(folder)).digest('hex').slice(0, 12);
  const source = readFileSync(new URL('service-worker.js', import.meta.url), 'utf8');
  return source.replace("'%EDITION%'", JSON.stringify(edition)).replace("'%FILES%'", () => list);
}

function pages(folder: string): string {
  return LANGUAGES.map((lang) => readFileSync(join(folder, searchPath(lang), 'index.html'), 'utf8')).join('');
}
