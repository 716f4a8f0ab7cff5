import { join } from 'node:path';
import { KINDS } from '../src/domain/kind.ts';
import { LANGUAGES } from '../src/domain/locale/language.ts';
import { type BuiltPage, diskSize, isEntry, readPages, weigh } from './measure.ts';
import { words } from './words.ts';

/** The table that ends a build: pages per kind and language, findings, sizes, time. */
export async function buildTable(dist: string, seconds: number): Promise<string> {
  const pages = readPages(dist);
  const count = (kind: string | null, lang: string): number =>
    pages.filter((page) => page.lang === lang && (kind ? page.record?.startsWith(`${kind}/`) : page.record === null)).length;
  const rows = [...KINDS.map((kind) => [kind, kind] as const), [null, words.other] as const].map(([kind, label]) => [
    label,
    ...LANGUAGES.map((lang) => String(count(kind, lang))),
  ]);
  const totals = LANGUAGES.map((lang) => String(pages.filter((page) => page.lang === lang).length));
  const { middle, largest } = samples(pages);
  const { entries, fonts } = await weigh(dist, [...middle, ...largest]);
  const bytesOf = (page: BuiltPage | undefined): number => entries.find(({ file }) => file === page?.file)?.bytes ?? 0;
  return [
    '',
    line([words.pagesOf, ...LANGUAGES]),
    ...rows.map(line),
    line([words.total, ...totals]),
    '',
    pair(words.findings, '0'),
    '',
    pair(`${words.sizes}:`, ''),
    pair(words.html, kilobytes(bytesOf(middle[0]))),
    pair(words.largest, kilobytes(Math.max(...largest.map(bytesOf)))),
    pair(words.fonts, kilobytes(fonts)),
    pair(words.search, kilobytes(diskSize(join(dist, 'search')))),
    pair(words.site, kilobytes(diskSize(dist))),
    '',
    pair(words.time, `${seconds.toFixed(1)} s`),
    '',
  ].join('\n');
}

/** How many of the longest entry pages are weighed: compressing all would take longer than writing them. The tests weigh each. */
const LONGEST = 12;

/** The entry page of median length, and the longest ones. */
function samples(pages: readonly BuiltPage[]): { middle: BuiltPage[]; largest: BuiltPage[] } {
  const entries = pages.filter(isEntry).sort((a, b) => a.html.length - b.html.length);
  return { middle: entries.slice(Math.floor(entries.length / 2)).slice(0, 1), largest: entries.slice(-LONGEST) };
}

function line([head = '', ...cells]: string[]): string {
  return `  ${head.padEnd(22)}${cells.map((cell) => cell.padStart(6)).join('')}`;
}

function pair(label: string, value: string): string {
  return `  ${label.padEnd(54)}${value.padStart(12)}`.trimEnd();
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
