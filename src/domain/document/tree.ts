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
  title: string;
  /** What it is not: every output carries it. */
  caveat: { title: string; text: string };
  children: Clause[];
  /** Edition of the template and address of its page. */
  statement: string;
}

/** An article of a document, numbered from 1. */
export interface Clause {
  type: 'clause';
  /** Anchor, the same in both languages: `article-3`. */
  id: string;
  number: number;
  title: string;
  children: Flow[];
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
  required: boolean;
  /** What is written on each line, in order: name, signature, place and date. */
  lines: string[];
}

/** What stands in a line. */
export type Phrasing = Text | Strong | Gap;

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
}

/** What a blank asks for. */
export interface Field {
  id: string;
  label: string;
  kind: 'text' | 'longtext' | 'date' | 'choice' | 'number' | 'person' | 'table';
  required: boolean;
  help: string | null;
  /** Answers of a choice. */
  options: string[];
  /** Column heads of a table. */
  columns: string[];
  /** Empty rows of a table. */
  rows: number;
}
