import { composeDocument, isIn, variantOf } from '../document/compose.ts';
import type { Article, DocumentModel } from '../document/model.ts';
import type { DocumentTree, Flow } from '../document/tree.ts';
import type { ArticleText, Draft } from './draft.ts';

/** An article that is not as the author of a draft last saw it. */
export interface Change {
  key: string;
  title: string;
  /** The former text; null for an article that is new. */
  before: readonly Flow[] | null;
  /** The text of the template now; null for an article that it no longer has. */
  after: readonly Flow[] | null;
}

/** What has changed in the template since the author of a draft last saw it, in the order of the document. What the author chose to keep is no longer asked. */
export function changesOf(model: DocumentModel, draft: Draft): Change[] {
  const seen = textsIn(model, draft);
  if (seen.size === 0) return [];
  const now = new Map(model.articles.map((article) => [article.key, article]));
  const changed = model.articles.flatMap((article): Change[] => {
    const before = seen.get(article.key);
    if (before && before.variant !== (variantOf(article, draft.choices)?.id ?? null)) return [];
    const after = childrenOf(article, draft);
    if (before && before.title === article.title && isSame(before.children, after)) return [];
    return [{ key: article.key, title: article.title, before: before?.children ?? null, after }];
  });
  const gone = [...seen.values()]
    .filter(({ key }) => !now.has(key))
    .map(({ key, title, children }): Change => ({ key, title, before: children, after: null }));
  const isOutside = (key: string): boolean => model.articles.some((article) => article.key === key && !isIn(article, draft.choices));
  return [...changed, ...gone].filter(({ key }) => !draft.kept.includes(key) && !isOutside(key));
}

/** The draft once a change is accepted, or refused: the former text is kept, a new article stays out. With the last one, the draft is of the model's edition. */
export function settle(model: DocumentModel, draft: Draft, key: string, isAccepted: boolean): Draft {
  const article = model.articles.find((each) => each.key === key);
  const others = draft.texts.filter((text) => text.key !== key || text.lang !== model.lang);
  const accepted = article ? arranged(model, draft, [...others, textOf(model, draft, article)]) : others;
  const settled: Draft = isAccepted
    ? { ...draft, texts: accepted, kept: draft.kept.filter((each) => each !== key) }
    : { ...draft, kept: [...draft.kept, key] };
  return changesOf(model, settled).length === 0 ? { ...settled, edition: model.edition } : settled;
}

/** The draft with the texts that its author now sees, for what is neither waiting for an answer nor kept. Called when it is saved. */
export function withTextsSeen(model: DocumentModel, draft: Draft): Draft {
  const changes = changesOf(model, draft);
  const waiting = new Set([...changes.map(({ key }) => key), ...draft.kept]);
  const stay = draft.texts.filter(({ key, lang }) => lang !== model.lang || waiting.has(key));
  const fresh = model.articles.filter(({ key }) => !waiting.has(key)).map((article) => textOf(model, draft, article));
  return { ...draft, edition: changes.length === 0 ? model.edition : draft.edition, texts: arranged(model, draft, [...stay, ...fresh]) };
}

/** The document of a draft: where a change waits for an answer, or the former text is kept, the former text stands. */
export function documentOf(model: DocumentModel, draft: Draft): DocumentTree {
  const waiting = new Set(changesOf(model, draft).map(({ key }) => key));
  const seen = textsIn(model, draft);
  const isFormer = (key: string): boolean => waiting.has(key) || draft.kept.includes(key);
  // A new article that waits, or was refused, has no text in any language.
  const isOut = (key: string): boolean => isFormer(key) && !draft.texts.some((text) => text.key === key);
  const current = model.articles
    .filter(({ key }) => !isOut(key))
    .map((article): Article => {
      const text = seen.get(article.key);
      return text && isFormer(article.key) ? { ...formerArticle(text), use: article.use } : article;
    });
  const gone = [...seen.values()].filter(({ key }) => isFormer(key) && !model.articles.some((article) => article.key === key));
  const articles = putBack(current, gone.map(formerArticle), [...seen.keys()]);
  return composeDocument({ ...model, articles }, draft.choices, draft.answers);
}

function formerArticle({ key, title, children }: ArticleText): Article {
  return { key, title, shared: null, use: 'required', variants: [], usual: null, children: [...children] };
}

/** Puts what a model no longer has back in its place: after what it followed in the former order. */
function putBack<T extends { key: string }>(current: readonly T[], gone: readonly T[], formerOrder: readonly string[]): T[] {
  return gone.reduce<T[]>(
    (all, item) => {
      const before = formerOrder.slice(0, formerOrder.indexOf(item.key));
      const at = before.map((key) => all.findIndex((each) => each.key === key)).findLast((index) => index >= 0) ?? -1;
      return all.toSpliced(at + 1, 0, item);
    },
    [...current],
  );
}

/** Texts in the order of the model; those of articles that it no longer has stay after what they followed. Other languages come last, as they were. */
function arranged(model: DocumentModel, draft: Draft, texts: readonly ArticleText[]): ArticleText[] {
  const here = new Map(texts.filter(({ lang }) => lang === model.lang).map((text) => [text.key, text]));
  const inModel = model.articles.flatMap(({ key }) => here.get(key) ?? []);
  const known = new Set(model.articles.map(({ key }) => key));
  const gone = [...here.values()].filter(({ key }) => !known.has(key));
  const formerOrder = draft.texts.filter(({ lang }) => lang === model.lang).map(({ key }) => key);
  return [...putBack(inModel, gone, formerOrder), ...texts.filter(({ lang }) => lang !== model.lang)];
}

function textsIn({ lang }: DocumentModel, { texts }: Draft): Map<string, ArticleText> {
  return new Map(texts.filter((text) => text.lang === lang).map((text) => [text.key, text]));
}

function textOf({ lang }: DocumentModel, draft: Draft, article: Article): ArticleText {
  const variant = variantOf(article, draft.choices)?.id ?? null;
  return { key: article.key, lang, title: article.title, variant, children: childrenOf(article, draft) };
}

function childrenOf(article: Article, { choices }: Draft): Flow[] {
  return [...(variantOf(article, choices)?.children ?? []), ...article.children];
}

function isSame(a: readonly Flow[], b: readonly Flow[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
