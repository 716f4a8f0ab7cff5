import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Library } from '../../domain/library/library.ts';
import { LANGUAGES, type Language } from '../../domain/locale/language.ts';
import { buildIndex } from '../../domain/search/index/build.ts';
import {
  type Card,
  CARDS_PER_FILE,
  FEW_PAGES,
  type FileTable,
  type Head,
  headFile,
  restFiles,
  textFile,
} from '../../domain/search/index/head.ts';
import { findNearPages, writeNearPages } from '../../domain/search/index/near-pages.ts';
import type { Concept, IndexedPage } from '../../domain/search/index/page.ts';
import { searchConcepts } from '../../library/search-concepts.ts';
import { searchFacetLabel, searchPages } from '../../library/search-pages.ts';
import { readPage } from './read-page.ts';

/** One file of the index, packed (gzip, RFC 1952), with its path in the folder of the index. */
export interface IndexFile {
  path: string;
  bytes: Uint8Array;
}

/**
 * The search index of the site: for each language a head, and files named after what they hold.
 * @param html Gives the HTML of a page by its address.
 */
export function makeIndex(library: Library, html: (path: string) => string): IndexFile[] {
  const concepts = searchConcepts(library);
  const pages = Object.fromEntries(LANGUAGES.map((lang) => [lang, searchPages(library, lang, (path) => readPage(html(path)))])) as Record<
    Language,
    IndexedPage[]
  >;
  return indexFiles(pages, concepts, searchFacetLabel);
}

/** The files of an index of some pages, in both languages. */
export function indexFiles(
  pages: Record<Language, readonly IndexedPage[]>,
  concepts: readonly Concept[],
  labels: (lang: Language) => (facet: string, value: string) => string,
): IndexFile[] {
  const files: IndexFile[] = [];
  const named = (bytes: Uint8Array): string => {
    const path = `files/${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.idx`;
    files.push({ path, bytes: pack(bytes) });
    return path;
  };
  const inFiles = (cards: readonly Card[], each: number): FileTable['cards'] => ({
    each,
    files: Array.from({ length: Math.ceil(cards.length / each) }, (_, index) => named(json(cards.slice(index * each, (index + 1) * each)))),
  });
  const made = LANGUAGES.map((lang) => {
    const { head, shards, cards, vocabulary, texts, entries } = buildIndex(pages[lang], concepts, lang, labels(lang));
    for (const { record, text } of texts) files.push({ path: textFile(record, lang), bytes: pack(json(text)) });
    const table = {
      shards: shards.map(({ first, bytes }): [string, string] => [first, named(bytes)]),
      cards: inFiles(cards, CARDS_PER_FILE),
    } satisfies FileTable;
    return {
      lang,
      head: { ...head, ...table, vocabulary: named(vocabulary) },
      entries,
      ownCards: cards.length > FEW_PAGES ? table.cards : inFiles(cards, cards.length),
      table: named(json(table)),
    };
  });
  const nearPages =
    pages.fr.length > FEW_PAGES
      ? ''
      : named(
          writeNearPages(
            findNearPages(
              linksBetween(pages),
              made.map(({ entries }) => entries),
            ),
          ),
        );
  for (const { lang, head, ownCards } of made) {
    const otherLanguage = made.find((one) => one.lang !== lang)?.table ?? '';
    files.push({ path: headFile(lang), bytes: pack(json({ ...head, cards: ownCards, otherLanguage, nearPages } satisfies Head)) });
  }
  return files;
}

/** By page, the pages it links to in either language. */
function linksBetween(pages: Record<Language, readonly IndexedPage[]>): number[][] {
  const numbers = new Map(pages.fr.map(({ record }, number) => [record, number]));
  return pages.fr.map(({ record }, number) => {
    const linked = LANGUAGES.flatMap((lang) => pages[lang][number]?.linksTo ?? []).filter((ref) => ref !== record);
    return [...new Set(linked)].map((ref) => numbers.get(ref)).filter((other) => other !== undefined);
  });
}

/** The files that a search in one language may need, but for its head and the texts. */
export function indexFilesOf(files: readonly IndexFile[], lang: Language): string[] {
  const head = readHead(files, lang);
  return [...head.shards.map(([, file]) => file), ...head.cards.files, head.vocabulary, ...(head.nearPages ? [head.nearPages] : [])];
}

/** The files that any search in one language needs: its head, and what `IndexFiles.rest` loads. */
export function firstFilesOf(files: readonly IndexFile[], lang: Language): string[] {
  return [headFile(lang), ...restFiles(readHead(files, lang))];
}

function readHead(files: readonly IndexFile[], lang: Language): Head {
  const packed = files.find(({ path }) => path === headFile(lang))?.bytes ?? new Uint8Array();
  return JSON.parse(gunzipSync(packed).toString()) as Head;
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function pack(bytes: Uint8Array): Uint8Array {
  const packed = gzipSync(bytes, { level: 9 });
  // The gzip header names the operating system (RFC 1952): 255 is "unknown".
  packed[9] = 255;
  return packed;
}
