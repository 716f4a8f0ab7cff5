import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { typeset } from '../locale/typography.ts';
import { DocumentError } from './document-error.ts';
import { type Around, attributeOf, flowReader, lineOf } from './flow-reader.ts';
import { keyOf } from './key.ts';
import type { Article } from './model.ts';
import type { Flow } from './tree.ts';

/** What the reading of a template needs beside its text. */
export interface AroundTemplate extends Around {
  /** The shared clauses that it takes up, by slug, without text of the template's own. */
  clauses: ReadonlyMap<string, Article>;
  /** Names of its own articles, in order: slugs of the English titles. */
  keys: readonly string[];
}

/** The articles of a template from its text (mdast with MDX nodes). Throws a {@link DocumentError} for what has no place in it. */
export function readArticles(root: Root, around: AroundTemplate): Article[] {
  const flow = flowReader(around);
  const articles: Article[] = [];
  let own = 0;
  for (const node of root.children) {
    if (node.type === 'heading') {
      articles.push(ownArticle(around.keys[own] ?? '', typeset(headingText(node), around.lang)));
      own += 1;
    } else if (node.type === 'mdxJsxFlowElement' && node.name === 'Clause') {
      const id = attributeOf(node, 'id');
      const clause = around.clauses.get(id);
      if (!clause) throw new DocumentError(lineOf(node), `<Clause id="${id}" />`, 'knownClause');
      articles.push({ ...clause, children: [] });
    } else {
      const article = articles.at(-1);
      if (!article) throw new DocumentError(lineOf(node), node.type, 'clauseFirst');
      article.children.push(flow(node));
    }
  }
  return articles;
}

function ownArticle(key: string, title: string): Article {
  return { key, title, shared: null, use: 'required', variants: [], usual: null, children: [] };
}

/** The options of a shared clause from its text: one list of nodes for each `##` section, in order. */
export function readOptions(root: Root, around: Around): { name: string; children: Flow[] }[] {
  const flow = flowReader(around);
  const options: { name: string; children: Flow[] }[] = [];
  for (const node of root.children) {
    if (node.type === 'heading') options.push({ name: typeset(headingText(node), around.lang), children: [] });
    else {
      const option = options.at(-1);
      if (!option) throw new DocumentError(lineOf(node), node.type, 'clauseFirst');
      option.children.push(flow(node));
    }
  }
  return options;
}

/** The headings of a template's own articles, as keys: slugs of the English titles, each once. */
export function articleKeys(english: Root): string[] {
  const seen = new Map<string, number>();
  return english.children.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const slug = keyOf(textOf(node));
    const times = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, times);
    return [times === 1 ? slug : `${slug}-${String(times)}`];
  });
}

function headingText(node: Extract<Root['children'][number], { type: 'heading' }>): string {
  if (node.depth !== 2) throw new DocumentError(lineOf(node), `a heading of level ${String(node.depth)}`, 'clauseHeading');
  return textOf(node);
}
