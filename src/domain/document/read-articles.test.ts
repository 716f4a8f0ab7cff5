import { expect, it } from 'vitest';
import { parseProse } from '../../markdown/parse-prose.ts';
import { field } from '../../../tests/support/document-field.ts';
import { articleKeys, type AroundTemplate, readArticles, readOptions } from './read-articles.ts';

const AROUND: AroundTemplate = {
  lang: 'fr',
  fields: [field('who'), field('why', { kind: 'longtext' })],
  signatures: { type: 'signatures', children: [] },
  clauses: new Map([
    ['review', { key: 'review', title: 'Révision', shared: null, use: 'required', usual: 'yearly', variants: [], children: [] }],
  ]),
  keys: ['purpose', 'end'],
};
const treeOf = (text: string) => {
  const parsed = parseProse(text);
  if (!('tree' in parsed)) throw new Error(parsed.error.message);
  return parsed.tree;
};
const read = (text: string) => readArticles(treeOf(text), AROUND);

it('makes articles of headings, and keeps all that stands in them, set for reading', () => {
  const articles = read(`## But

Avec <Field id="who" /> : **vite** !

1. Un
2. Deux

| a | b |
|---|---|
| 1 | 2 |

## Fin

<Field id="why" />

<Signatures />
`);
  expect(articles.map(({ key, title }) => [key, title])).toEqual([
    ['purpose', 'But'],
    ['end', 'Fin'],
  ]);
  expect(articles[0]?.children).toMatchObject([
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'Avec ' },
        { type: 'gap', field: { id: 'who' } },
        { type: 'text' },
        { type: 'strong', children: [{ value: 'vite' }] },
        { type: 'text', value: '\u202f!' },
      ],
    },
    { type: 'list', ordered: true, children: [{ children: [{ value: 'Un' }] }, { children: [{ value: 'Deux' }] }] },
    { type: 'table', head: [{ children: [{ value: 'a' }] }, { children: [{ value: 'b' }] }], rows: [[{ children: [{ value: '1' }] }, {}]] },
  ]);
  expect(articles[1]?.children.map(({ type }) => type)).toEqual(['blank', 'signatures']);
});

it('a shared clause is an article of its own, and what follows it stands in it', () => {
  const articles = read('## But\n\nUn.\n\n<Clause id="review" />\n\nDeux.\n\n## Fin\n\nTrois.');
  expect(articles.map(({ key, usual, children }) => [key, usual, children.length])).toEqual([
    ['purpose', null, 1],
    ['review', 'yearly', 1],
    ['end', null, 1],
  ]);
});

it('words that jurisdictions have names for keep the words', () => {
  const [article] = read('## But\n\nAvec <Local of="instance">la commission</Local>.');
  expect(article?.children[0]).toMatchObject({
    children: [{ value: 'Avec ' }, { type: 'local', of: 'instance', children: [{ value: 'la commission' }] }, { value: '.' }],
  });
});

it('each section of a clause is one of its options', () => {
  const options = readOptions(treeOf('## Souple\n\nUn.\n\n## Ferme\n\nDeux.\n\nTrois.'), AROUND);
  expect(options.map(({ name, children }) => [name, children.length])).toEqual([
    ['Souple', 1],
    ['Ferme', 2],
  ]);
});

it('articles keep names made of their English titles, each once', () => {
  expect(articleKeys(treeOf('## The party’s role\n\n## Élan\n\n## Élan'))).toEqual(['the-partys-role', 'elan', 'elan-2']);
});

it.each([
  ['## A\n\nVoir [là](https://x.org).', 3, 'inSentence'],
  ['## A\n\nAvec <Term id="x" />.', 3, 'inSentence'],
  ['## A\n\n- un\n\n  deux\n', 3, 'inItem'],
  ['## A\n\n> cité', 3, 'inClause'],
  ['## A\n\n### B', 3, 'clauseHeading'],
  ['Avant.\n\n## A', 1, 'clauseFirst'],
  ['## A\n\n<Field id="nobody" />', 3, 'knownField'],
  ['## A\n\n<Clause id="nothing" />', 3, 'knownClause'],
])('refuses what a document cannot hold, with its line: %j', (text, line, expected) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ name: 'DocumentError', line, expected }) as Error);
});
