import type { DocumentTree, Flow } from '../../src/domain/document/tree.ts';

/** A document for a test: its one clause holds `children`; `more` says what else it has. */
export function documentTree(children: Flow[], more: Partial<DocumentTree> = {}): DocumentTree {
  return {
    type: 'document',
    template: 'entente',
    lang: 'fr',
    locale: 'fr-CA',
    title: 'Entente',
    caveat: { title: 'Mise en garde', texts: ['Ce n’est pas un avis juridique.'], local: [] },
    annex: null,
    statement: 'Version du 1er mai 2026.',
    children: [{ type: 'clause', id: 'article-1', key: 'purpose', number: 1, title: 'But', children }],
    ...more,
  };
}
