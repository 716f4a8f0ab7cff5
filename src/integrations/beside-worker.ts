import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { LANGUAGES } from '../domain/locale/language.ts';
import { recordPath } from '../domain/route/paths.ts';
import { citationSets } from '../library/citation-sets.ts';
import { templateDocument } from '../library/document-model.ts';
import { buildLibrary } from '../domain/library/library.ts';
import { commitDay } from '../library/commit-day.ts';
import { claimsWithSources, dataSets } from '../library/data-sets.ts';
import type { LibraryParts } from '../library/read-library.ts';
import { bibliography } from '../outputs/bibliography.ts';
import { citationFiles } from '../outputs/citation-files.ts';
import { dataFiles } from '../outputs/data-files.ts';
import { documentFiles } from '../outputs/document/files.ts';
import { stringsFor } from '../strings/strings.ts';
import { type BesideFile, searchFiles } from './search/search-files.ts';

/** What the worker is told at its start: the root of the project, the address of the site without a trailing slash, and what the library is built from. */
export interface BesideAsk {
  root: string;
  url: string;
  parts: LibraryParts;
}

const { root, url, parts } = workerData as BesideAsk;
/** The pages are written: the folder to write beside them. Heard while the files are being made, so asked for first. */
const dist = new Promise<string>((resolve) => parentPort?.once('message', resolve));
const library = buildLibrary(parts.records, parts.ledgers);
const files = await besideFiles();
const folder = await dist;
await writeAll(folder, [...files, ...searchFiles(library, folder)]);

async function besideFiles(): Promise<BesideFile[]> {
  const { name } = stringsFor('en').site;
  const sets = citationSets(library, { name, url });
  const items = new Map(sets.flatMap(({ page, references }) => [page, ...references]).map((item) => [item.id, item]));
  const format = bibliography([...items.values()]);
  const citations = sets.flatMap(({ path, lang, page, references }) =>
    [...citationFiles('citation', [page], lang, format), ...citationFiles('references', references, lang, format)].map((file) => ({
      ...file,
      path: `${path}${file.path}`,
    })),
  );
  const notice = { title: name, url, edition: commitDay(root), licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/' };
  const joined = { name: 'claims-with-sources', records: claimsWithSources(library) };
  const terms = await readFile(join(root, 'LICENSE-CONTENT.md'), 'utf8');
  const documents = await Promise.all(
    LANGUAGES.flatMap((lang) =>
      library.all('template').map(async (template) => {
        const { optional, write, pages } = stringsFor(lang).template;
        const made = await documentFiles(
          templateDocument(library, template, lang, url),
          { optional, write, pages },
          template.facts.reviewed,
        );
        return made.map((file) => ({ ...file, path: `${recordPath('template', template.slug, lang)}${file.path}` }));
      }),
    ),
  );
  return [...citations, ...documents.flat(), ...dataFiles(dataSets(library, url), joined, notice, terms)];
}

async function writeAll(folder: string, written: readonly BesideFile[]): Promise<void> {
  for (const place of new Set(written.map(({ path }) => dirname(join(folder, path)))))
    if (!existsSync(place)) await mkdir(place, { recursive: true });
  await Promise.all(written.map(({ path, text }) => writeFile(join(folder, path), text)));
}
