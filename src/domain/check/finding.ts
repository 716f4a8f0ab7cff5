/** The rules of the content check. Each has a section of the same name in `docs/content-guide.md`. */
export const RULES = [
  'yaml-syntax',
  'mdx-syntax',
  'unknown-file',
  'unknown-key',
  'missing-key',
  'invalid-value',
  'missing-language',
  'duplicate-slug',
  'dangling-reference',
  'unknown-citation',
  'orphan-record',
  'unknown-component',
  'component-attribute',
  'code-in-prose',
  'broken-link',
  'broken-anchor',
  'missing-image-text',
  'sections',
  'language-parity',
  'template-fields',
  'template-text',
  'template-clauses',
  'clause-options',
  'review-date',
  'review-overdue',
  'uncited-statement',
  'number-differs',
  'low-as-certain',
  'unknown-acronym',
  'do-not-assert',
  'hard-to-read',
  'copied-run',
  'unfinished',
  'conflicting-claims',
  'withdrawn-source',
] as const;
/** One rule of the content check. */
export type Rule = (typeof RULES)[number];

/** Rules whose findings ask for care and do not stop a build: time and the world bring them about, not a mistake. */
const CARE_RULES: ReadonlySet<Rule> = new Set(['review-overdue', 'withdrawn-source']);

/** True when a finding asks for care and does not stop a build. */
export function isCare({ rule }: Finding): boolean {
  return CARE_RULES.has(rule);
}

/** Something wrong in the content, as data: a reporter turns it into sentences. */
export interface Finding {
  rule: Rule;
  /** Path from the project's root. */
  file: string;
  /** Line, from 1. */
  line: number;
  /** The place inside the file, as in `sources[2]`; empty for the whole file. */
  where: string;
  /** What stands there. */
  found: string;
  /** What was expected, as a key of the messages, with its values. */
  expected: { key: string; values?: Record<string, string> };
  /** The nearest valid value, or null. */
  nearest: string | null;
}

/** Sorts findings by file, line and rule: the order of the report. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule) || compare(a.where, b.where));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
