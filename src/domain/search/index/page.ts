import type { Kind, RecordRef } from '../../kind.ts';
import type { Language } from '../../locale/language.ts';

/** One page as the search index takes it in. Its number in the index is that of its record, the same in both languages. */
export interface IndexedPage {
  record: RecordRef;
  kind: Kind;
  lang: Language;
  path: string;
  title: string;
  /** Language of the title when it is not the page's: titles of sources. */
  titleLang: string | null;
  /** Other names of the thing: forms and acronyms of a term, authors and year of a source. */
  names: string[];
  /** One or two sentences that say what the page is about. */
  lead: string;
  /** What other pages and lists say of it: why they lead to it, its themes and places. */
  about: string[];
  /** Titles of the pages that send the reader on to this one. */
  linkedFrom: string[];
  /** Records whose pages this page links to. */
  linksTo: RecordRef[];
  /** What readers ask when this page is what they need, in words of their own. */
  asked: string[];
  /** Short facts that a result shows after its kind: places, level of evidence. */
  line: string;
  /** Values of each facet, by its name. */
  facets: Record<string, string[]>;
  passages: Passage[];
}

/** A piece of a page under one heading. */
export interface Passage {
  /** Id of its heading; empty for what stands before the first. */
  anchor: string;
  heading: string;
  text: string;
}

/** A thing with its names: any of them finds the pages that use another. */
export interface Concept {
  id: string;
  /** Names in each language; the first is how a result calls it. */
  names: Record<Language, string[]>;
  /** The page about it, or null. */
  record: RecordRef | null;
  /** Concepts near to it (the same function elsewhere), with how near: 0 to 1. */
  near: { id: string; weight: number }[];
}
