import type { Corpus } from '../content/corpus.ts';
import { checkContext, type Contract } from './context.ts';
import { type Finding, sortFindings } from './finding.ts';
import { pairsRule } from './rules/pairs.ts';
import { proseRule } from './rules/prose.ts';
import { referencesRule } from './rules/references.ts';
import { reviewRule } from './rules/review.ts';
import { shapeRule } from './rules/shape.ts';
import { syntaxRule } from './rules/syntax.ts';
import { templatesRule } from './rules/templates.ts';

const ALL_RULES = [syntaxRule, shapeRule, pairsRule, referencesRule, proseRule, templatesRule, reviewRule];

/** Everything that is wrong in the content, in the order of the files. Empty when it may be built. */
export function checkContent(corpus: Corpus, contract: Contract, today: string | null): Finding[] {
  const context = checkContext(corpus, contract, today);
  return sortFindings(ALL_RULES.flatMap((rule) => rule(context)));
}
