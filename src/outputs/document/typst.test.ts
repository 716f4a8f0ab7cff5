import { describe, expect, it } from 'vitest';
import { field } from '../../../tests/support/document-field.ts';
import { EACH_BLANK } from '../../../tests/support/document-flow.ts';
import { documentTree } from '../../../tests/support/document-tree.ts';
import type { Flow, Paragraph, Phrasing } from '../../domain/document/tree.ts';
import { SHEET } from './typst-sheet.ts';
import { typstSource } from './typst.ts';

const WORDS = { optional: 'facultatif', pages: 'page {page} de {pages}' };
const text = (value: string): Phrasing => ({ type: 'text', value });
const paragraph = (...children: Phrasing[]): Paragraph => ({ type: 'paragraph', children });
const source = (children: Flow[]): string => typstSource(documentTree(children), 'letter', WORDS, '2026-05-01').slice(SHEET.length + 1);
/** The calls of the clause, without its heading. */
const calls = (...children: Flow[]): string[] => source(children).split('\n').slice(4, -2);

it('says everything the tree holds, in its order', () => {
  expect(source([...EACH_BLANK, { type: 'table', head: [paragraph(text('a'))], rows: [[paragraph()]] }]))
    .toBe(`#show: sheet.with(title: "Entente", language: "fr", region: "CA",
  day: (2026, 5, 1, ), size: (8.5in, 11in), foot: { "Version du 1er mai 2026."; h(1fr); "page "; page-number; " de "; page-total })
#caveat("Mise en garde", ("Ce n’est pas un avis juridique.", ))
#clause("But")
#paragraph({ "Avec "; gap(48mm, "Le nom") })
#blank("Le choix", "facultatif", "Un seul.", choices(("Oui", "Non", )))
#blank-table("Le partage", none, none, ("Sujet", "Qui", ), 2)
#steps(({ strong({ "Un" }) }, ))
#text-table(({ "a" }, ), (([], ), ))
#statement("Version du 1er mai 2026.")
`);
});

describe('words that lead to what follows go to its page', () => {
  const blank: Flow = { type: 'blank', field: field('f') };
  const long = text('Une phrase de plus. '.repeat(9));
  it.each([
    ['a line before a blank', [paragraph(text('Voici.')), blank], true],
    ['a paragraph before a blank', [paragraph(long), blank], false],
    ['a line before a paragraph', [paragraph(text('Voici.')), paragraph(long)], false],
    ['a line in bold', [paragraph({ type: 'strong', children: [text('Rôles')] }), paragraph(long)], true],
    ['a colon', [paragraph(long, text('ainsi\u00a0:')), paragraph(long)], true],
    ['the last line', [paragraph(text('Fin.'))], false],
  ] as const)('%s', (_, children, leads) => {
    expect(calls(...children)[0]?.startsWith('#paragraph(keep: true, ')).toBe(leads);
  });
});

it('three pieces go with the signatures', () => {
  const long = paragraph(text('Une phrase de plus. '.repeat(9)));
  const kept = calls(long, long, { type: 'list', ordered: false, children: [long] }, long, { type: 'signatures', children: [] });
  expect(kept.map((call) => call.includes('keep: true'))).toEqual([false, true, true, true, false]);
  expect(kept.at(-1)).toBe('#signatures(())');
});

it('an item in which one writes has room for a hand', () => {
  const gap: Paragraph = paragraph({ type: 'strong', children: [{ type: 'gap', field: field('n', { kind: 'number' }) }] });
  expect(calls({ type: 'list', ordered: false, children: [gap, gap] })).toEqual([
    '#bullets(hand: true, ({ strong({ gap(18mm, "n") }) }, { strong({ gap(18mm, "n") }) }, ))',
  ]);
});
