import type { CslItem } from '../domain/citation/csl-item.ts';
import type { Language } from '../domain/locale/language.ts';
import { bibtex, ris, type Style, STYLES } from './bibliography.ts';

/** A file to write beside a page: its name and its text. */
export interface TextFile {
  path: string;
  text: string;
}

/** Formats one item of the bibliography that the files are made from. */
export type Formatter = (id: string, style: Style, lang: Language) => string;

/** The formats in which a page and its references can be taken, by the ending of the file. */
export const CITATION_FORMATS = ['txt', 'ris', 'bib', 'json'] as const;

/** The files `name.txt`, `.ris`, `.bib` and `.json` of some items; the text holds each style, under its name. */
export function citationFiles(name: string, items: readonly CslItem[], lang: Language, format: Formatter): TextFile[] {
  if (items.length === 0) return [];
  const lists = STYLES.map((style) => {
    const lines = items.map(({ id }) => format(id, style, lang));
    const sorted = style === 'apa' ? lines.sort((a, b) => a.localeCompare(b, lang)) : lines.map((line, index) => `${index + 1}. ${line}`);
    return [style === 'apa' ? 'APA' : 'Vancouver', '', ...sorted].join('\n');
  });
  return [
    { path: `${name}.txt`, text: `${lists.join('\n\n')}\n` },
    { path: `${name}.ris`, text: ris(items) },
    { path: `${name}.bib`, text: bibtex(items) },
    { path: `${name}.json`, text: `${JSON.stringify(items, null, 1)}\n` },
  ];
}
