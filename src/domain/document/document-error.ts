/** What may stand where something else was found; the words are in `domain/check/messages/`. */
export type Expected = 'inSentence' | 'inItem' | 'inClause' | 'clauseHeading' | 'clauseFirst' | 'knownField' | 'knownClause' | 'inLocal';

/** The text of a template or of a clause holds something that a document cannot. */
export class DocumentError extends Error {
  override name = 'DocumentError';
  /** Line of the MDX file, from 1. */
  readonly line: number;
  /** What stands there. */
  readonly found: string;
  readonly expected: Expected;

  constructor(line: number, found: string, expected: Expected) {
    super(`Line ${String(line)}: found ${found} (${expected}).`);
    this.line = line;
    this.found = found;
    this.expected = expected;
  }
}
