import { expect, it } from 'vitest';
import { compareScores, type Comparison, laySideBySide } from './comparison.ts';

const COMPARISON: Comparison = {
  table: 'gaps',
  role: { field: 'role', clinical: 'medical', managing: 'manager' },
  scores: ['s1', 's2', 's3'],
  scale: [1, 5],
  dimensions: [
    { name: 'But', statements: 2 },
    { name: 'Équipe', statements: 1 },
  ],
};

it('compares statement by statement, without an average, and names the widest gap of each dimension', () => {
  const compared = compareScores(COMPARISON, [
    ['1', '4', '2', '2'],
    ['2', '5', '4,5', '0,5'],
    ['3', '3', '?', ''],
  ]);
  expect(compared).toEqual([
    {
      name: 'But',
      rows: [
        { statement: '1', clinical: 4, managing: 2, gap: 2 },
        { statement: '2', clinical: 5, managing: 4.5, gap: 0.5 },
      ],
      widest: 2,
    },
    { name: 'Équipe', rows: [{ statement: '3', clinical: 3, managing: null, gap: null }], widest: null },
  ]);
});

it.each([[undefined], [''], [[]], [[['1', '', '', '']]], [[['1', '9', 'oui', '']]]])(
  'says nothing where there is no score: %j',
  (table) => {
    expect(compareScores(COMPARISON, table)).toBeNull();
  },
);

it('lays two sheets side by side, whoever opens the other’s', () => {
  const medical = { role: 'medical', s1: '4', s2: '?', s3: ' 3 ' };
  const manager = { role: 'manager', s1: '2', s2: '5' };
  const table = [
    ['1', '4', '2', '2'],
    ['2', '?', '5', ''],
    ['3', '3', '', ''],
  ];
  expect(laySideBySide(COMPARISON, medical, manager)).toEqual({ table });
  expect(laySideBySide(COMPARISON, manager, medical)).toEqual({ table });
});

it('says why two sheets cannot be compared', () => {
  expect(laySideBySide(COMPARISON, { role: 'medical' }, { role: 'medical' })).toEqual({ fault: 'sameRole' });
  expect(laySideBySide(COMPARISON, { role: 'medical' }, {})).toEqual({ fault: 'noRole' });
});
