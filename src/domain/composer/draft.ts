import { type Answers, type Choices, USUAL } from '../document/compose.ts';
import type { Article, DocumentModel } from '../document/model.ts';
import type { Answer, Flow } from '../document/tree.ts';
import type { Paper } from '../document/paper.ts';
import type { Language } from '../locale/language.ts';

/** A document that someone is filling in, as it is kept on their device or in a file. */
export interface Draft {
  /** UUID. */
  id: string;
  /** What its author calls it. */
  name: string;
  /** Slug of its template. */
  template: string;
  /** Day of the edition of the template that its author has accepted, YYYY-MM-DD. */
  edition: string;
  lang: Language;
  paper: Paper;
  choices: Choices;
  answers: Answers;
  /** The articles as its author last saw them, in order: what a later edition is compared with. */
  texts: readonly ArticleText[];
  /** Keys of the articles whose former text is kept although the template has another. */
  kept: readonly string[];
}

/** Longest answer that a control or the cell of a table takes, in UTF-16 code units: some thirty pages. */
export const LONGEST_ANSWER = 100_000;

/** An article as the author of a draft last saw it. */
export interface ArticleText {
  key: string;
  lang: Language;
  title: string;
  /** Id of the variant; null for text of the template's own. */
  variant: string | null;
  children: readonly Flow[];
}

/** A draft of a template with nothing in it. `id` is a new UUID. */
export function newDraft(model: DocumentModel, { id, name, paper }: Pick<Draft, 'id' | 'name' | 'paper'>): Draft {
  const { template, edition, lang } = model;
  return { id, name, template, edition, lang, paper, choices: USUAL, answers: {}, texts: [], kept: [] };
}

/** The draft with an answer; an empty answer is taken away. */
export function withAnswer(draft: Draft, field: string, answer: Answer): Draft {
  const others = Object.fromEntries(Object.entries(draft.answers).filter(([id]) => id !== field));
  const isGiven = typeof answer === 'string' ? answer !== '' : answer.some((row) => row.some((cell) => cell !== ''));
  return { ...draft, answers: isGiven ? { ...others, [field]: answer } : others };
}

/** True when a control can take nothing more of an answer, or of a cell of it. */
export function isFull(answer: Answer): boolean {
  return [answer].flat(2).some((text) => text.length >= LONGEST_ANSWER);
}

/** The draft with another variant of an article: its former text is no longer kept. */
export function withVariant(draft: Draft, article: string, variant: string): Draft {
  return {
    ...draft,
    choices: { ...draft.choices, variants: { ...draft.choices.variants, [article]: variant } },
    kept: draft.kept.filter((key) => key !== article),
  };
}

/** The draft with an article put in or taken out, as far as its use allows. */
export function withArticle(draft: Draft, { key, use }: Pick<Article, 'key' | 'use'>, isWanted: boolean): Draft {
  const { left, added } = draft.choices;
  const without = (keys: readonly string[]): string[] => keys.filter((each) => each !== key);
  const choices = {
    ...draft.choices,
    left: use === 'optional' && !isWanted ? [...without(left), key] : without(left),
    added: use === 'offered' && isWanted ? [...without(added), key] : without(added),
  };
  return { ...draft, choices };
}
