import type { Language } from '../locale/language.ts';

/**
 * A document to fill in and sign, as a tree (unist, https://github.com/syntax-tree/unist): made once from a template, then written
 * for the screen, for paper and for other programs. Its texts are set for reading (French spaces, apostrophes).
 */
export interface DocumentTree {
  type: 'document';
  /** Slug of its template. */
  template: string;
  lang: Language;
  /** Language and region (BCP 47), as in `fr-CA`, for programs that check spelling. */
  locale: string;
  title: string;
  /** What it is not, in general (`texts`), then in its jurisdiction (`local`): every output carries it. */
  caveat: { title: string; texts: string[]; local: string[] };
  children: Clause[];
  /** The words of its jurisdiction, or null for a document that fits any. */
  annex: Annex | null;
  /** Edition of the template and address of its page. */
  statement: string;
}

/** An article of a document, numbered from 1. */
export interface Clause {
  type: 'clause';
  /** Anchor, the same in both languages: `article-3`. */
  id: string;
  /** Name that stays when articles move: slug of the shared clause, or of the English title. */
  key: string;
  number: number;
  title: string;
  children: Flow[];
}

/** What the words of a document are called in one jurisdiction, laid beside what they mean anywhere. */
export interface Annex {
  title: string;
  table: Table;
}

/** What stands in a clause. */
export type Flow = Paragraph | List | Table | Blank | Signatures;

/** A paragraph. */
export interface Paragraph {
  type: 'paragraph';
  children: Phrasing[];
}

/** A list; an ordered one gives steps. */
export interface List {
  type: 'list';
  ordered: boolean;
  /** Number of the first step; absent where it is 1. */
  start?: number;
  children: Paragraph[];
}

/** A table of text: its first row is its head. */
export interface Table {
  type: 'table';
  head: Paragraph[];
  rows: Paragraph[][];
}

/** A blank on lines of its own: its label, what a good answer looks like, and room to write it. */
export interface Blank {
  type: 'blank';
  field: Field;
  /** What was written; absent while it is empty. */
  answer?: Answer;
}

/** Blocks to sign in, one a person. */
export interface Signatures {
  type: 'signatures';
  children: SignatureBlock[];
}

/** The block of one person. */
export interface SignatureBlock {
  type: 'signature';
  id: string;
  party: 'clinical' | 'managing' | 'other';
  partyName: string;
  role: string;
  /** Slug of the equivalence that names the capacity in each jurisdiction; absent where there is none. */
  of?: string;
  /** What the capacity is called in the jurisdiction, as in “in Québec: …”; absent where nothing changes. */
  local?: string;
  required: boolean;
  /** Id of the blank that asks who signs, and what it asks. */
  nameField: string;
  nameLabel: string;
  /** Who signs; absent while it is not known. */
  name?: string;
  /** What is written on each line, in order: name, signature, place and date. */
  lines: string[];
}

/** What stands in a line. */
export type Phrasing = Text | Strong | Gap | Local;

/** Words. */
export interface Text {
  type: 'text';
  value: string;
}

/** Words of weight. */
export interface Strong {
  type: 'strong';
  children: Phrasing[];
}

/** A blank inside a sentence. */
export interface Gap {
  type: 'gap';
  field: Field;
  /** What was written; absent while it is empty. */
  answer?: Answer;
}

/** Words that each jurisdiction has a name for: an equivalence compares them. */
export interface Local {
  type: 'local';
  /** Slug of the equivalence. */
  of: string;
  children: Phrasing[];
  /** What follows the words, as in “in Québec: CMDP”; absent in a document for any jurisdiction, or where there is no name. */
  name?: string;
}

/** What is written in a blank: a text (of a choice, the id of its option), or the rows of a table. */
export type Answer = string | string[][];

/** What a blank asks for. */
export interface Field {
  id: string;
  label: string;
  kind: 'text' | 'longtext' | 'date' | 'choice' | 'number' | 'person' | 'table';
  required: boolean;
  help: string | null;
  /** Answers of a choice. */
  options: Option[];
  /** Column heads of a table. */
  columns: string[];
  /** Empty rows of a table. */
  rows: number;
}

/** An answer of a choice: its id is the same in both languages. */
export interface Option {
  id: string;
  label: string;
}
