import type { Kind } from '../../kind.ts';
import type { Language } from '../../locale/language.ts';

/** What a search loads first: where everything else is, and what it must know of every page. */
export interface Head {
  /** Number of pages; they are numbered from 0, kind by kind, alike in both languages. */
  pages: number;
  /** Kinds in the order of the numbers, with how many pages each has. */
  kinds: [kind: Kind, count: number][];
  /** How many words that count each title has, by page, as one digit in base 36 (35 and more are `z`). */
  titleLengths: string;
  /** For each facet, its values with their label and the pages that have them, each as the distance from the one before. */
  facets: Record<string, [value: string, label: string, pages: number[]][]>;
  /** For each language, the first key of each shard and its file. */
  shards: Record<Language, [first: string, file: string][]>;
  /** For each language, the files of cards in order; each holds {@link CARDS_PER_FILE}. */
  cards: Record<Language, string[]>;
  /** The file of words that a mistyped one is compared with. */
  vocabulary: string;
  /** Keys of phrases (stems joined by a space) with the concepts they name; a name of the other language alone is −1 − its position. */
  phrases: [key: string, ...concepts: number[]][];
  concepts: HeadConcept[];
}

/** A concept as the search knows it: key in the shards, name to show, number of its page or −1, and near concepts by position. */
export type HeadConcept = [key: string, label: string, page: number, near: [concept: number, weight: number][]];

/** How a result is shown: address, title, language of the title or 0, short facts. */
export type Card = [path: string, title: string, titleLang: string | 0, line: string];

/** What an excerpt is taken from: the lead, then each passage. */
export type PageTextFile = [lead: string, ...passages: [anchor: string, heading: string, text: string][]];

/** File of a language's head. All other files are named in it, but for the texts. */
export function headFile(lang: Language): string {
  return `${lang}.idx`;
}

/** File of the text of a record's page. */
export function textFile(record: string, lang: Language): string {
  return `text/${lang}/${record}.idx`;
}

/** Cards of as many pages travel together. */
export const CARDS_PER_FILE = 64;

/** Key of a concept in the shards: no stem begins with this sign. */
export function conceptKey(id: string): string {
  return `#${id}`;
}

/** Puts numbers in rising order as distances, which pack better. */
export function toDistances(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

/** The numbers behind {@link toDistances}. */
export function fromDistances(distances: readonly number[]): number[] {
  let sum = 0;
  return distances.map((distance) => (sum += distance));
}
