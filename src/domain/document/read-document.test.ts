import { expect, it } from 'vitest';
import { parseProse } from '../../markdown/parse-prose.ts';
import { field } from '../../../tests/support/document-field.ts';
import { type Frame, readDocument } from './read-document.ts';

const FRAME: Frame = {
  template: 'entente',
  lang: 'fr',
  title: 'Entente',
  caveat: { title: 'Mise en garde', text: 'Ce n’est pas un avis juridique.' },
  statement: 'Version du 1er mai 2026.',
  fields: [field('who'), field('why', { kind: 'longtext' })],
  signatures: { type: 'signatures', children: [] },
};
const read = (text: string) => {
  const parsed = parseProse(text);
  if (!('tree' in parsed)) throw new Error(parsed.error.message);
  return readDocument(parsed.tree, FRAME);
};

it('makes numbered articles of headings, and keeps all that stands in them, set for reading', () => {
  const { children } = read(`## But

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
  expect(children.map(({ id, number, title }) => [id, number, title])).toEqual([
    ['article-1', 1, 'But'],
    ['article-2', 2, 'Fin'],
  ]);
  expect(children[0]?.children).toMatchObject([
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
  expect(children[1]?.children.map(({ type }) => type)).toEqual(['blank', 'signatures']);
});

it.each([
  ['## A\n\nVoir [là](https://x.org).', 3, 'inSentence'],
  ['## A\n\nAvec <Term id="x" />.', 3, 'inSentence'],
  ['## A\n\n- un\n\n  deux\n', 3, 'inItem'],
  ['## A\n\n> cité', 3, 'inClause'],
  ['## A\n\n### B', 3, 'clauseHeading'],
  ['Avant.\n\n## A', 1, 'clauseFirst'],
  ['## A\n\n<Field id="nobody" />', 3, 'knownField'],
])('refuses what a document cannot hold, with its line: %j', (text, line, expected) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ name: 'DocumentError', line, expected }) as Error);
});
