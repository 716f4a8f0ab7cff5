import type { Corpus, Entry } from '../content/corpus.ts';
import { checkContext, type Contract } from './context.ts';
import { type Finding, sortFindings } from './finding.ts';
import { clausesRule } from './rules/clauses.ts';
import { pairsRule } from './rules/pairs.ts';
import { proseRule } from './rules/prose.ts';
import { referencesRule } from './rules/references.ts';
import { ledgerRule } from './rules/ledger.ts';
import { reviewRule } from './rules/review.ts';
import { shapeRule } from './rules/shape.ts';
import { statementsRule } from './rules/statements.ts';
import { syntaxRule } from './rules/syntax.ts';
import { templatesRule } from './rules/templates.ts';
import { wordingRule } from './rules/wording.ts';

const ALL_RULES = [
  syntaxRule,
  shapeRule,
  pairsRule,
  referencesRule,
  proseRule,
  templatesRule,
  clausesRule,
  reviewRule,
  statementsRule,
  wordingRule,
  ledgerRule,
];

/** Everything that is wrong in the content, in the order of the files. Empty when it may be built. */
export function checkContent(corpus: Corpus, contract: Contract, today: string | null): Finding[] {
  const { finished, drafts } = apart(corpus);
  const whole = checkContext(finished, contract, today);
  const shapes = checkContext(drafts, contract, today);
  return sortFindings([...ALL_RULES.flatMap((rule) => rule(whole)), ...syntaxRule(shapes)]);
}

/** Drafts are read for their syntax alone; nothing may lead to them yet. */
function apart(corpus: Corpus): { finished: Corpus; drafts: Corpus } {
  const isDraft = ({ yaml }: Entry): boolean => (yaml?.data as { draft?: unknown } | undefined)?.draft === true;
  const draftFiles = new Set(corpus.entries.filter(isDraft).flatMap(({ prose }) => Object.values(prose).map(({ file }) => file)));
  return {
    finished: {
      ...corpus,
      entries: corpus.entries.filter((entry) => !isDraft(entry)),
      unreadable: corpus.unreadable.filter(({ file }) => !draftFiles.has(file)),
    },
    drafts: {
      entries: corpus.entries.filter(isDraft),
      ledgerFiles: [],
      strays: [],
      unreadable: corpus.unreadable.filter(({ file }) => draftFiles.has(file)),
    },
  };
}
