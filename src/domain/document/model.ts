import type { CLAUSE_USES, JURISDICTIONS } from '../../schema/vocabulary.ts';
import type { Language } from '../locale/language.ts';
import type { Comparison } from './comparison.ts';
import type { Flow } from './tree.ts';

/** Where a document holds; `generic` is anywhere. */
export type Jurisdiction = keyof typeof JURISDICTIONS;

/** What a document can become: its articles with all their variants, and what each jurisdiction changes. Made at build, in each language. */
export interface DocumentModel {
  /** Slug of its template. */
  template: string;
  lang: Language;
  /** Day of the edition of the template, YYYY-MM-DD. */
  edition: string;
  title: string;
  /** Edition of the template and address of its page, for the foot. */
  statement: string;
  /** What it is not: title, and the texts that each jurisdiction has. `generic` is always there. */
  caveat: { title: string; texts: Partial<Record<Jurisdiction, string[]>> };
  articles: Article[];
  places: Place[];
  /** How the answers of two parties are compared; null where the document is no self-assessment. */
  comparison: Comparison | null;
  /** Heads of the table of local words. */
  annexHeads: { title: string; columns: string[] };
}

/** An article with all that may stand in it. */
export interface Article {
  /** Slug of the shared clause, or of its English title. */
  key: string;
  title: string;
  /** What is known of a shared clause; null for text of the template's own. */
  shared: { settles: string; href: string; isPractice: boolean } | null;
  /** Whether it is always there, may be left out, or may be added. */
  use: keyof typeof CLAUSE_USES;
  /** The options of a shared clause; empty for text of the template's own. */
  variants: Variant[];
  /** Id of the variant that the blank document takes; null without variants. */
  usual: string | null;
  /** The template's own text: all of it, or what follows the variant. */
  children: Flow[];
}

/** One option of a shared clause, drafted in full. */
export interface Variant {
  id: string;
  name: string;
  when: string;
  strength: string | null;
  children: Flow[];
}

/** What one jurisdiction changes. */
export interface Place {
  jurisdiction: Exclude<Jurisdiction, 'generic'>;
  /** As in “Québec”. */
  name: string;
  /** By slug of the equivalence. */
  words: Record<string, LocalWord>;
}

/** What the words of an equivalence are called in one place. */
export interface LocalWord {
  /** What is compared, in words that no jurisdiction owns. */
  title: string;
  /** Its name there, or null when there is none or none was read. */
  name: string | null;
  /** What follows the words in a sentence, as in “in Québec: CMDP”; null without a name. */
  inSentence: string | null;
  /** How close it is, as in “Close”. */
  degree: string;
  /** What the texts that were read say of it there, with those texts by author and year; null for what is unknown. */
  note: string | null;
}
