import { expect, it } from 'vitest';
import { csv, flatten } from './csv.ts';

it('flattens texts, lists of words and lists of records', () => {
  expect(flatten({ id: 'a', title: { fr: 'Un', en: 'One' }, models: ['x', 'y'], values: [{ v: 1 }], none: null })).toEqual({
    id: 'a',
    'title.fr': 'Un',
    'title.en': 'One',
    models: 'x | y',
    values: '[{"v":1}]',
    none: '',
  });
});

it('a French spreadsheet opens it: BOM, semicolons, quotes where they are needed', () => {
  expect(csv([{ a: 'é ; è', b: '1' }], 'fr.csv')).toBe('\ufeffa;b\r\n"é ; è";1\r\n');
});

it('a cell that would run as a formula does not', () => {
  expect(csv([{ a: '=1+1' }], 'csv')).toBe("a\r\n'=1+1\r\n");
});
