import { type Kind, KINDS } from '../../kind.ts';
import type { Language } from '../../locale/language.ts';

/** What a search loads first: where everything else is, and what it must know of every page. */
export interface Head extends FileTable {
  /** Number of pages; they are numbered from 0, alike in both languages, what is about the same thing together. */
  pages: number;
  /** Kind of each page, as one digit in base 36: its position in `KINDS`. */
  kinds: string;
  /** How many words that count each title has, by page, as one digit in base 36 (35 and more are `z`). */
  titleLengths: string;
  /** For each facet, its values with their label and the pages that have them, each as the distance from the one before. */
  facets: Record<string, [value: string, label: string, pages: number[]][]>;
  /** The file in which the {@link FileTable} of the other language is. */
  otherLanguage: string;
  /** The file of words that a mistyped one is compared with. */
  vocabulary: string;
  /** The file of the pages near to each, the same for both languages; empty for a large site. */
  nearPages: string;
  /** Keys of phrases (stems joined by a space) with the concepts they name; a name of the other language alone is −1 − its position. */
  phrases: [key: string, ...concepts: number[]][];
  concepts: HeadConcept[];
}

/** Where the shards and the cards of a language are. */
export interface FileTable {
  /** First key of each shard, and its file. */
  shards: [first: string, file: string][];
  /** The files of cards in order, and how many each holds. */
  cards: { each: number; files: string[] };
}

/** A concept as the search knows it: name to show, number of its page or −1, and near concepts by position. */
export type HeadConcept = [label: string, page: number, near: [concept: number, weight: number][]];

/** How a result is shown: address, title, language of the title or 0, short facts. */
export type Card = [path: string, title: string, titleLang: string | 0, line: string];

/** What an excerpt is taken from: the lead, then each passage. What readers ask is numbered on from the passages. */
export interface PageTextFile {
  lead: string;
  passages: [anchor: string, heading: string, text: string][];
  asked: string[];
}

/** File of a language's head. All other files are named in it, but for the texts. */
export function headFile(lang: Language): string {
  return `${lang}.idx`;
}

/** File of the text of a record's page. */
export function textFile(record: string, lang: Language): string {
  return `text/${lang}/${record}.idx`;
}

/** The cards of up to so many pages are one file, fetched while one types: no query then waits for cards. Near pages are kept for as many. */
export const FEW_PAGES = 1536;
/** Of more pages, and of the other language, as many cards travel together. */
export const CARDS_PER_FILE = 96;

/** What most queries want beside the head, where that is little: near pages, the cards of all pages, and where the other language is. */
export function restFiles({ cards, otherLanguage, nearPages }: Head): string[] {
  return cards.files.length === 1 ? [nearPages, ...cards.files, otherLanguage] : [];
}

/** Key of a concept in the shards, by its position, so that near ones travel together: no stem begins with this sign. */
export function conceptKey(position: number): string {
  return `#${position.toString(36).padStart(3, '0')}`;
}

/** The kind of a page, by its number. */
export function kindOf(page: number, head: Head): Kind {
  return KINDS[parseInt(head.kinds[page] ?? '0', 36)] ?? 'page';
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
