import { expect, it } from 'vitest';
import { findNearPages, readNearPages, writeNearPages } from './near-pages.ts';
import type { Entry } from './shard.ts';

const entry = (key: string, pages: number[]): Entry => ({
  key,
  forms: [key],
  postings: pages.map((page) => ({ page, impact: 20, inTitle: false, inNames: false, passages: 1 })),
});

it('pages that one links to are near it, both ways, and the nearer the fewer they are', () => {
  const near = findNearPages([[1], [], [3, 4, 5, 6], [], [], [], []], [[]]);
  expect(near[0]).toEqual([[1, 1]]);
  expect(near[1]).toEqual([[0, 1]]);
  expect(near[2]?.[0]?.[0]).toBe(3);
  expect(near[2]?.[0]?.[1]).toBeLessThan(1);
});

it('pages that share rare words are near; words that most pages have count for nothing', () => {
  const none = [[], [], [], [], [], []];
  const near = findNearPages(none, [[entry('rare', [0, 4]), entry('usual', [0, 1, 2, 3, 5])]]);
  expect(near[0]).toEqual([[4, 1]]);
  expect(near[1]).toEqual([]);
});

it('what one language says alone counts by half of what both say', () => {
  const none = [[], [], [], [], [], []];
  const [both] = findNearPages(none, [[entry('rare', [0, 4])], [entry('rare', [0, 4])]]);
  const [one] = findNearPages(none, [[entry('rare', [0, 4])], []]);
  expect(one?.[0]?.[1]).toBeLessThan(both?.[0]?.[1] ?? 0);
});

const some = findNearPages([[1, 2], [300], ...Array.from({ length: 299 }, () => [])], [[entry('rare', [5, 7])]]);

it('a file gives back what was put in', () => {
  expect(readNearPages(writeNearPages(some))).toEqual(some);
});

it.each([1, 3])('a file cut short by %i bytes is refused', (bytes) => {
  const whole = writeNearPages(some);
  expect(() => readNearPages(whole.subarray(0, whole.length - bytes))).toThrow(RangeError);
});
