import type { Draft } from '../../domain/composer/draft.ts';
import { isIn, variantOf } from '../../domain/document/compose.ts';
import type { Article, DocumentModel } from '../../domain/document/model.ts';
import type { Answer, DocumentTree, Field } from '../../domain/document/tree.ts';
import { questionsIn } from '../../domain/document/walk.ts';
import { question } from './control.ts';
import { make } from './make.ts';
import type { ComposerWords } from './words.ts';

/** What the questions tell the composer. */
export interface Heard {
  answered: (field: Field, answer: Answer) => void;
  varied: (article: string, variant: string) => void;
  wanted: (article: Article, isWanted: boolean) => void;
}

/** The questions of a document, article by article, each blank asked once. */
export function questions(model: DocumentModel, draft: Draft, tree: DocumentTree, words: ComposerWords, heard: Heard): DocumentFragment {
  const asked = new Set<string>();
  const shown = new Map(tree.children.map((clause) => [clause.key, clause]));
  const fragment = document.createDocumentFragment();
  for (const article of inOrder(model, tree)) {
    const clause = shown.get(article.key);
    const section = make('section', { class: 'article-questions', 'aria-labelledby': `a-${article.key}` });
    const number = clause ? `${String(clause.number)}. ` : '';
    section.append(make('h3', { id: `a-${article.key}` }, `${number}${article.title}`), ...options(article, draft, words, heard));
    for (const field of clause ? clause.children.flatMap(questionsIn) : []) {
      if (asked.has(field.id)) continue;
      asked.add(field.id);
      section.append(question(field, draft.answers, words, (answer) => heard.answered(field, answer)));
    }
    if (clause && section.children.length === 1) section.append(make('p', { class: 'question-help' }, words.nothingToFill));
    fragment.append(section);
  }
  return fragment;
}

/** The articles of the model, and those of the tree that the model no longer has. */
function inOrder({ articles }: DocumentModel, tree: DocumentTree): Article[] {
  const known = new Set(articles.map(({ key }) => key));
  const gone = tree.children.filter(({ key }) => !known.has(key));
  return [
    ...articles,
    ...gone.map(({ key, title }) => ({ key, title, shared: null, use: 'required' as const, variants: [], usual: null, children: [] })),
  ];
}

/** What can be chosen of an article: whether it stands, and which of its options. */
function options(article: Article, draft: Draft, words: ComposerWords, { varied, wanted }: Heard): HTMLElement[] {
  const { key, shared, use, variants } = article;
  const isThere = isIn(article, draft.choices);
  const parts: HTMLElement[] = [];
  if (shared) {
    const more = make('a', { href: shared.href }, words.aboutClause);
    const practice = shared.isPractice ? ` (${words.draftingPractice})` : '';
    parts.push(make('p', { class: 'question-help' }, `${shared.settles}${practice} `, more));
  }
  if (use !== 'required') {
    const box = make('input', { type: 'checkbox', name: `in-${key}`, checked: isThere });
    box.addEventListener('change', () => wanted(article, box.checked));
    parts.push(make('p', {}, make('label', { class: 'choice' }, box, ` ${use === 'offered' ? words.add : words.include}`)));
  }
  if (variants.length > 1 && isThere) {
    const chosen = variantOf(article, draft.choices)?.id;
    const radios = variants.map(({ id, name, when, strength }) => {
      const input = make('input', { type: 'radio', name: `variant-${key}`, value: id, checked: id === chosen });
      input.addEventListener('change', () => varied(key, id));
      const tag = strength ? make('span', { class: 'tag' }, strength) : null;
      return make(
        'label',
        { class: 'variant' },
        input,
        make('span', {}, make('strong', {}, name), tag ? ' ' : '', tag, make('span', { class: 'question-help' }, ` ${when}`)),
      );
    });
    parts.push(make('fieldset', { class: 'variants' }, make('legend', {}, words.variant), ...radios));
  }
  return parts;
}
