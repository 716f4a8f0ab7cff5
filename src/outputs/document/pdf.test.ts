import { expect, it } from 'vitest';
import { field } from '../../../tests/support/document-field.ts';
import { documentTree } from '../../../tests/support/document-tree.ts';
import { readPdf } from '../../../tests/support/read-pdf.ts';
import type { Paragraph, SignatureBlock } from '../../domain/document/tree.ts';
import { pdfFile } from './pdf.ts';

const WORDS = { optional: 'facultatif', pages: 'page {page} de {pages}' };
const DAY = '2026-05-01';
const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });
/** What would be code or markup in a source of Typst, were it not a string. */
const HOSTILE =
  String.raw`#eval("1+1") #{panic()} $x^2$ \ \u{41} [a] {b} ; "c" ) // d /* e */ @f <g> ~ -- --- ... = h - i + j / k *l* _m_ 'n' https://o.org#p` +
  ' `q` ```r```';

it('nothing in a text is read as code: it is printed as it stands, wherever it stands', async () => {
  const blank = (kind: 'choice' | 'table' | 'text') =>
    ({
      type: 'blank',
      field: field('x', { kind, label: HOSTILE, help: HOSTILE, options: [{ id: 'x', label: HOSTILE }], columns: [HOSTILE], rows: 1 }),
    }) as const;
  const signature: SignatureBlock = {
    type: 'signature',
    id: 's',
    party: 'clinical',
    partyName: HOSTILE,
    role: HOSTILE,
    required: false,
    nameField: 's_name',
    nameLabel: 'Qui signe',
    lines: [HOSTILE],
  };
  const tree = documentTree(
    [
      { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: HOSTILE }] }] },
      { type: 'paragraph', children: [{ type: 'gap', field: field('g', { label: HOSTILE }) }] },
      { type: 'list', ordered: true, children: [paragraph(HOSTILE)] },
      { type: 'table', head: [paragraph(HOSTILE)], rows: [[paragraph(HOSTILE)]] },
      blank('choice'),
      blank('table'),
      blank('text'),
      { type: 'signatures', children: [signature] },
    ],
    { title: HOSTILE, caveat: { title: HOSTILE, texts: [HOSTILE], local: [] }, statement: HOSTILE },
  );
  const read = await readPdf(pdfFile(tree, 'a4', { optional: HOSTILE, pages: `${HOSTILE} {page}` }, DAY));
  // Where a line breaks, the space may be gone: only the signs are compared.
  const signs = (text: string): string => text.replace(/\s/g, '');
  const once = signs(HOSTILE);
  expect(signs(read.title)).toBe(once);
  expect(read.before.map(signs)).toEqual([once, once, once]);
  expect(read.items.map(({ role, text }) => [role, signs(text)])).toEqual([
    ['heading', 'But'],
    ['text', once],
    ['text', `(${once})`],
    ['item', once],
    ['head', once],
    ['cell', once],
    ['text', once],
    ['text', once],
    ['item', once],
    ['text', once],
    ['text', once],
    ['head', once],
    ['text', once],
    ['text', once],
    ['text', `${once}${once}(${once})`],
    ['text', once],
  ]);
  expect(signs(read.last)).toBe(once);
});

it.each([
  ['a4', [595, 842]],
  ['letter', [612, 792]],
] as const)('on %s it is a tagged PDF/UA with its language, title, day, bookmarks and the faces of the design', async (paper, size) => {
  const text = 'Tout est dit. '.repeat(600);
  const read = await readPdf(pdfFile(documentTree([paragraph(text), paragraph('Fin\u202f!')]), paper, WORDS, DAY));
  expect(read).toMatchObject({
    title: 'Entente',
    author: 'Tandem',
    language: 'fr-CA',
    day: 'D:20260501000000Z',
    outline: ['1. But'],
    isTagged: true,
    accessible: '1',
    size,
    last: 'Version du 1er mai 2026.',
  });
  expect(read.items.at(-1)).toEqual({ role: 'text', text: 'Fin !' });
  expect(read.faces).toEqual(['Literata-Regular', 'Literata-SemiBold', 'SourceSans3-Regular', 'SourceSans3-SemiBold']);
  const { pages } = read;
  expect(pages.length).toBeGreaterThan(1);
  for (const [index, page] of pages.entries()) {
    expect(page).toContain(`page ${String(index + 1)} de ${String(pages.length)}`);
    expect(page.startsWith('Entente')).toBe(true);
  }
});

it('the same document gives the same bytes, another day or paper does not', () => {
  const tree = documentTree([paragraph('Tout est dit.')]);
  const file = (...[paper, day]: ['a4' | 'letter', string]): string => Buffer.from(pdfFile(tree, paper, WORDS, day)).toString('base64');
  const first = file('a4', DAY);
  expect(file('letter', DAY)).not.toBe(first);
  expect(file('a4', '2026-05-02')).not.toBe(first);
  expect(file('a4', DAY)).toBe(first);
});

it('a sign that the faces lack stops it, and is named with its document', () => {
  expect(() => pdfFile(documentTree([paragraph('Une case ☐ ici.')]), 'a4', WORDS, DAY)).toThrow(
    /^The PDF of entente \(fr, a4\) cannot be written: .*☐.*Literata/,
  );
});
