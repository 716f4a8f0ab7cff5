import { expect, it } from 'vitest';
import { parseProse } from '../../markdown/parse-prose.ts';
import { readBlocks } from './blocks.ts';

function blocks(text: string) {
  const parsed = parseProse(text);
  if ('error' in parsed) throw new Error(parsed.error.message);
  return readBlocks(parsed.tree);
}

it('cuts a paragraph at its citations and keeps what follows the last', () => {
  const [first] = blocks('Il partage <Cite claim="a b" />, puis tranche <Cite claim="c" />. Fin de la phrase.');
  expect(first?.spans.map(({ text, claims }) => [text, claims])).toEqual([
    ['Il partage', ['a', 'b']],
    [', puis tranche', ['c']],
    ['Fin de la phrase.', []],
  ]);
});

it('counts the sections and names the note a paragraph stands in', () => {
  const all = blocks('Avant.\n\n## Un\n\nDedans.\n\n<Note kind="reading">\n\nLu.\n\n</Note>\n\n## Deux\n\nAprès.');
  expect(all.map(({ section, note }) => [section, note])).toEqual([
    [-1, null],
    [0, null],
    [0, 'reading'],
    [1, null],
  ]);
});

it('puts a list with the paragraph that opens it', () => {
  expect(blocks('Trois gestes :\n\n- lire ;\n- écrire.\n\nAutre chose.').map(({ list }) => list)).toEqual([1, 1, 1, 0]);
});

it('reads each row of a table, without its head', () => {
  const rows = blocks('| Où | Nom |\n|---|---|\n| Québec | tandem <Cite claim="a" /> |\n| France | pôle |');
  expect(rows.map(({ isRow, spans }) => [isRow, spans.some(({ claims }) => claims.length > 0)])).toEqual([
    [true, true],
    [true, false],
  ]);
});
