import { expect, it } from 'vitest';
import type { Head } from '../index/head.ts';
import type { Alternative } from './alternatives.ts';
import { rank } from './rank.ts';
import { readQuery } from './read-query.ts';

const head = { pages: 100, kinds: '0'.repeat(100), titleLengths: '5'.repeat(100) } as Head;
const query = readQuery('alpha beta gamma', 'en');

/** The word at a position of the query, with the passages that have it on some pages, a bit each. */
const word = (at: number, pages: readonly (readonly [page: number, passages: number])[]): Alternative => ({
  entry: {
    key: query.words[at]?.stem ?? '',
    forms: [],
    postings: pages.map(([page, passages]) => ({ page, impact: 20, inTitle: false, inNames: false, passages })),
  },
  weight: 1,
  through: null,
  isForeign: false,
  about: -1,
  from: at,
  to: at,
});
const strongPages = (...words: Alternative[]): number[] =>
  rank(query, words, head, [])
    .filter(({ isStrong }) => isStrong)
    .map(({ page }) => page);

it('a page that has every word, most of them in one passage, is a good match', () => {
  expect(strongPages(word(0, [[7, 0b01]]), word(1, [[7, 0b01]]), word(2, [[7, 0b10]]))).toEqual([7]);
});

it('a page that has every word in another place is a partial one, as is one that lacks a word', () => {
  expect(strongPages(word(0, [[7, 0b001]]), word(1, [[7, 0b010]]), word(2, [[7, 0b100]]))).toEqual([]);
  expect(strongPages(word(0, [[7, 0b01]]), word(1, [[7, 0b01]]), word(2, [[8, 0b01]]))).toEqual([]);
});

it('a record whose title has all the words stands before one that has more of them in its text', () => {
  const two = readQuery('alpha beta', 'en');
  const inTitle = (at: number, titles: readonly number[]): Alternative => {
    const { entry, ...rest } = word(at, []);
    const postings = [3, 4].map((page) => ({
      page,
      impact: page === 3 ? 24 : 12,
      inTitle: titles.includes(page),
      inNames: false,
      passages: 1,
    }));
    return { ...rest, entry: { ...entry, postings } };
  };
  expect(rank(two, [inTitle(0, [3, 4]), inTitle(1, [4])], head, []).map(({ page }) => page)).toEqual([4, 3]);
});
