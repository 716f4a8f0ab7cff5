import { type Answers, answerTo } from '../document/compose.ts';
import type { DocumentTree, Field } from '../document/tree.ts';
import { questionsOf } from '../document/walk.ts';

/** How far a document is filled in. */
export interface Progress {
  /** Blanks with an answer. */
  given: number;
  /** All its blanks, and who signs. */
  all: number;
  /** Blanks that must be filled in and are empty, in the order of the document. */
  missing: Field[];
  /** Blanks that may stay empty, and are. */
  open: Field[];
}

/** How far a document is filled in. */
export function progressOf({ children }: DocumentTree, answers: Answers): Progress {
  const fields = questionsOf(children);
  const empty = fields.filter(({ id }) => answerTo(answers, id) === undefined);
  return {
    given: fields.length - empty.length,
    all: fields.length,
    missing: empty.filter(({ required }) => required),
    open: empty.filter(({ required }) => !required),
  };
}
