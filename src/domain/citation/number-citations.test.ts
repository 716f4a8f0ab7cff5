import { expect, it } from 'vitest';
import { numberCitations } from './number-citations.ts';

const numbers = numberCitations([
  { anchor: 'cite-k1', claims: ['b', 'a'] },
  { anchor: 'cite-1', claims: ['c'] },
  { anchor: 'cite-2', claims: ['a'] },
]);

it('numbers claims by first appearance', () => {
  expect(numbers.order).toEqual(['b', 'a', 'c']);
  expect(['a', 'b', 'c'].map(numbers.numberOf)).toEqual([2, 1, 3]);
});

it('remembers every place that cites a claim', () => {
  expect(numbers.placesOf('a')).toEqual(['cite-k1', 'cite-2']);
});

it('gives a claim that is not cited the number 0 and no place', () => {
  expect([numbers.numberOf('z'), numbers.placesOf('z')]).toEqual([0, []]);
});
