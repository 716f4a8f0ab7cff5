import { writeFileSync } from 'node:fs';
import { buildLibrary } from '../../src/domain/library/library.ts';
import { LANGUAGES } from '../../src/domain/locale/language.ts';
import { readProject } from '../../src/library/check-project.ts';
import { commitDay } from '../../src/library/commit-day.ts';
import { libraryParts } from '../../src/library/read-library.ts';
import { templateDocument } from '../../src/library/document-model.ts';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../../src/outputs/document/formats.ts';
import { writeDocument } from '../../src/outputs/document/files.ts';
import { stringsFor } from '../../src/strings/strings.ts';

/** How long the blanks of all templates take in one format, and what they weigh. */
interface Figure {
  format: DocumentFormat['format'];
  files: number;
  /** Seconds of a first run, as a build does it: the compiler and the faces are read too. */
  first: number;
  /** Median of the seconds of the runs after it. */
  again: number;
  medianBytes: number;
  largestBytes: number;
}

const RUNS = 3;
/** All blanks of all templates are written in so many seconds, or this run fails. */
const LIMIT = 20;

const root = process.cwd();
const { records, ledgers } = libraryParts(readProject(root));
const library = buildLibrary(records, ledgers);
const blanks = LANGUAGES.flatMap((lang) =>
  library.all('template').map((template) => ({
    tree: templateDocument(library, template, lang, 'https://tandem.example'),
    words: stringsFor(lang).template,
    day: template.facts.reviewed,
  })),
);

const figures: Figure[] = [];
for (const format of ['pdf', 'docx', 'txt', 'json'] as const) {
  const kinds = DOCUMENT_FORMATS.filter((kind) => kind.format === format);
  const seconds: number[] = [];
  let sizes: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const started = performance.now();
    sizes = [];
    for (const { tree, words, day } of blanks)
      for (const kind of kinds) sizes.push(Buffer.byteLength(await writeDocument(tree, kind, words, day)));
    seconds.push((performance.now() - started) / 1000);
  }
  const [first = 0, ...later] = seconds;
  figures.push({
    format,
    files: sizes.length,
    first: rounded(first),
    again: rounded(median(later)),
    medianBytes: median(sizes),
    largestBytes: Math.max(...sizes),
  });
}
const all = figures.reduce((sum, { first }) => sum + first, 0);
const result = { day: commitDay(root) ?? '', templates: library.all('template').length, seconds: rounded(all), figures };
writeFileSync('bench/documents/result.json', `${JSON.stringify(result, null, 1)}\n`);

for (const { format, files, first, again, medianBytes, largestBytes } of figures)
  console.log(
    `${format.padEnd(5)} ${String(files).padStart(3)} files, ${first.toFixed(2)} s, again ${again.toFixed(2)} s, ` +
      `${(medianBytes / 1000).toFixed(1)} kB (largest ${(largestBytes / 1000).toFixed(1)} kB)`,
  );
console.log(`all   ${all.toFixed(2)} s for ${String(library.all('template').length)} templates (limit ${String(LIMIT)} s)`);
if (all > LIMIT) process.exitCode = 1;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
