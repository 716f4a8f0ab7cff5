import type { Rule } from '../finding.ts';

/** The sentences of the check in one language. */
export interface Messages {
  rules: Record<Rule, string>;
  expected: Record<string, string>;
  didYouMean: string;
  found: string;
  readMore: string;
  total: { none: string; one: string; many: string };
}
