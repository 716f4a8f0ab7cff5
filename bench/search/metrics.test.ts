import { expect, it } from 'vitest';
import { figuresOf, ndcg10, recall20, reciprocalRank10, success3 } from './metrics.ts';

const grades = { a: 3, b: 1 };

it('the best order gains 1, another less, none 0', () => {
  expect(ndcg10(['a', 'b'], grades)).toBe(1);
  // (1/log2 2 + 7/log2 3) / (7/log2 2 + 1/log2 3)
  expect(ndcg10(['b', 'a'], grades)).toBeCloseTo((1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3)), 10);
  expect(ndcg10(['x'], grades)).toBe(0);
});

it('the first good page counts for the rank, a page that only touches does not', () => {
  expect(reciprocalRank10(['b', 'x', 'a'], grades)).toBeCloseTo(1 / 3);
  expect(success3(['b', 'x', 'y', 'a'], grades)).toBe(false);
  expect(recall20(['b'], grades)).toBe(0.5);
});

it('answerable and unanswerable queries are counted apart', () => {
  const query = { lang: 'fr', class: 'topic', query: '', reason: '' } as const;
  const queries = [
    { ...query, id: '1', pages: grades },
    { ...query, id: '2', pages: {} },
  ];
  const runs = new Map([['2', { pages: ['x'], isAnswered: true }]]);
  expect(figuresOf(queries, runs)).toMatchObject({ queries: 2, ndcg10: 0, zero: 1, nonsense: 1 });
});
