import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import sirv from 'sirv';
import { indexedPage } from '../domain/search/indexed-page.ts';
import { stabilisePagefind } from './stable-pagefind.ts';

/** Pages given to Pagefind at once: it reads the next while we prepare another. They are sent in order. */
const TOGETHER = 32;

/** Builds the search index over the pages of records, and serves the last one in development. */
export function pagefindIndex(): AstroIntegration {
  let outDir = '';
  return {
    name: 'tandem-pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        const folder = join(outDir, 'pagefind');
        if (existsSync(folder)) server.middlewares.use('/pagefind', sirv(folder, { dev: true }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await createIndex({ includeCharacters: "'" });
        if (!index) throw new Error(`Pagefind could not start: ${errors.join(' ')}`);
        let count = 0;
        const files = await htmlFiles(root);
        for (let start = 0; start < files.length; start += TOGETHER) {
          const added = await Promise.all(
            files.slice(start, start + TOGETHER).map(async (file) => {
              const page = indexedPage(readFileSync(join(root, file), 'utf8'));
              if (!page) return 0;
              const { errors: problems } = await index.addHTMLFile({ url: `/${file.replace(/index\.html$/, '')}`, content: page });
              if (problems.length > 0) throw new Error(`Pagefind could not read ${file}: ${problems.join(' ')}`);
              return 1;
            }),
          );
          count += added.filter(Boolean).length;
        }
        const made = await index.getFiles();
        if (made.errors.length > 0) throw new Error(`Pagefind could not make its index: ${made.errors.join(' ')}`);
        await close();
        // Written here: `writeFiles` answers before its files are whole, and stopping Pagefind may cut them.
        await writeIndex(join(root, 'pagefind'), made.files);
        await stabilisePagefind(join(root, 'pagefind'));
        logger.info(`${count} pages indexed`);
      },
    },
  };
}

/** Pages in a fixed order, so that two builds give the same index. */
async function htmlFiles(root: string): Promise<string[]> {
  const items = await readdir(root, { recursive: true, withFileTypes: true });
  return items
    .filter((item) => item.isFile() && item.name.endsWith('.html'))
    .map((item) => relative(root, join(item.parentPath, item.name)).split(sep).join('/'))
    .sort();
}

/** Writes an index, without Pagefind's own interfaces: the site has its own. */
async function writeIndex(folder: string, files: readonly IndexFile[]): Promise<void> {
  const used = files.filter(({ path }) => !/^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/.test(path));
  for (const inner of new Set(used.map(({ path }) => dirname(path)))) await mkdir(join(folder, inner), { recursive: true });
  await Promise.all(used.map(({ path, content }) => writeFile(join(folder, path), content)));
}
