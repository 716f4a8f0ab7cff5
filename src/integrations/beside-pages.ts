import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bibliography } from '../outputs/bibliography.ts';
import { citationFiles, type TextFile } from '../outputs/citation-files.ts';
import { dataFiles } from '../outputs/data-files.ts';
import { citationSets } from '../library/citation-sets.ts';
import { commitDay } from '../library/commit-day.ts';
import { claimsWithSources, dataSets } from '../library/data-sets.ts';
import { readLibrary } from '../library/read-library.ts';
import { stringsFor } from '../strings/strings.ts';

/** Writes what stands beside the pages: how to cite each page and its references, and the data of `/data/`. */
export function besidePages(): AstroIntegration {
  let root = process.cwd();
  let url = '';
  return {
    name: 'tandem-beside-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        url = (config.site ?? '').replace(/\/$/, '');
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const library = readLibrary(root);
        const { name } = stringsFor('en').site;
        const sets = citationSets(library, { name, url });
        const format = bibliography([
          ...new Map(sets.flatMap(({ page, references }) => [page, ...references]).map((item) => [item.id, item])).values(),
        ]);
        const beside = sets
          .filter(({ path }) => existsSync(join(dist, path)))
          .flatMap(({ path, lang, page, references }) =>
            [...citationFiles('citation', [page], lang, format), ...citationFiles('references', references, lang, format)].map((file) => ({
              ...file,
              path: `${path}${file.path}`,
            })),
          );
        const notice = { title: name, url, edition: commitDay(root), licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/' };
        const terms = await readFile(join(root, 'LICENSE-CONTENT.md'), 'utf8');
        const joined = { name: 'claims-with-sources', records: claimsWithSources(library) };
        await writeAll(dist, [...beside, ...dataFiles(dataSets(library, url), joined, notice, terms)]);
      },
    },
  };
}

async function writeAll(dist: string, files: readonly TextFile[]): Promise<void> {
  for (const folder of new Set(files.map(({ path }) => dirname(join(dist, path))))) await mkdir(folder, { recursive: true });
  await Promise.all(files.map(({ path, text }) => writeFile(join(dist, path), text)));
}
