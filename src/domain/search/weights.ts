import type { Kind } from '../kind.ts';

/** How much one occurrence of a word counts, by where it stands (fields of BM25F; Robertson, Zaragoza & Taylor, CIKM 2004). */
export const FIELD = { title: 7.08, names: 4.4, lead: 1.77, about: 0.97, heading: 2.2, body: 2.21, linked: 0.3, asked: 2 };

/** How occurrences add up: how much a long page is held against its words (0 to 1), and how late more of them stop counting. */
export const COUNT = { length: 0.52, saturation: 4.03 };

/** How near an answer is to the word asked for: 1 is the word itself. */
export const NEARNESS = {
  /** A longer word that begins with what was typed so far. */
  completion: 0.7,
  /** Another name of the same thing. */
  concept: 0.85,
  /** Another word that people use for it every day. */
  everyday: 0.54,
  /** The name of a near thing, times how near it is. */
  near: 0.6,
  /** A word of the same family. */
  kin: 0.6,
  /** The word in the text of the other language, on the page of the same record. */
  otherLanguage: 0.89,
};

/** How the parts of a page's score weigh. */
export const SCORE = {
  /** Share that depends on the words standing together in one passage. */
  together: 0.45,
  /** Words in the title… */
  title: 0.32,
  /** …and the share of the title that they make. */
  wholeTitle: 0.41,
  titlePower: 2,
  /** A title that has all words of a query of two or more; titles of sources are long, and have many. */
  allInTitle: 0.15,
  /** Words among the names. */
  names: 0.2,
  /** How much a page that holds but a part of what was asked is held back: the exponent of that part. */
  coverage: 0.3,
};

/** How pages near to the best matches are lifted towards the best. */
export const NEAR_PAGES = {
  /** So many of the best matches lift… */
  first: 20,
  /** …each by its share of the best score, to this power. */
  power: 3,
  /** How hard they pull: with a sum of 1 over what is near, half of the way. */
  pull: 1,
};

/** From where on a match is shown, as shares of what was asked by weight of words. */
export const SHOWN = {
  /** One passage, with title and names, holds so much: the match is strong… */
  strong: 0.72,
  /** …as it is when the page holds so much, and one passage so much of it: questions in full words are seldom answered in one sentence. */
  spread: 0.75,
  gathered: 0.55,
  /** The page holds so much: the match is shown. */
  weak: 0.21,
  /** Beside a strong match, one whose score reaches this share of the best is strong too. */
  beside: 0.39,
};

/** Which kinds stand first when they fit as well: what one reads and uses, then what names it and what supports it. */
export const KIND_WEIGHT: Record<Kind, number> = {
  model: 1.3,
  example: 1.2,
  cluster: 1.11,
  template: 1.05,
  clause: 0.95,
  guide: 1.3,
  equivalence: 1.08,
  disagreement: 1.2,
  term: 0.9,
  source: 0.75,
  page: 0.85,
};

/** What a kind weighs when the query asks for it: a definition, a document, a report. (An author or a title asks for a source as well: its own words do that.) */
export const WANTED = { term: 1.6, template: 1.95, source: 1.2 };
