import { describe, expect, it } from 'vitest';
import { formatEdtf, formatEdtfSince, isEdtf, yearOf } from './edtf.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('formatEdtf prints no more than is known', () => {
  it.each([
    ['2002', '2002', '2002'],
    ['2002-11', 'novembre 2002', 'November 2002'],
    ['2002-11-21', '21 novembre 2002', '21 November 2002'],
    ['2002-11-01', '1er novembre 2002', '1 November 2002'],
    ['197X', 'années 1970', '1970s'],
  ])('%s', (date, fr, en) => {
    expect(plain(formatEdtf(date, 'fr'))).toBe(fr);
    expect(plain(formatEdtf(date, 'en'))).toBe(en);
  });
});

it.each(['2002-13', '02', '2002-11-32', '197x', 'n.d.', '2026-02-31'])('"%s" is not a date', (text) => {
  expect(isEdtf(text)).toBe(false);
});

it('yearOf gives the first year of a decade', () => {
  expect([yearOf('197X'), yearOf('2002-11')]).toEqual([1970, 2002]);
});

it.each([
  ['2005', 'Depuis 2005', 'Since 2005'],
  ['2005-05-02', 'Depuis le 2 mai 2005', 'Since 2 May 2005'],
  ['197X', 'Depuis les années 1970', 'Since the 1970s'],
])('since %s takes the article of its precision', (date, fr, en) => {
  expect(plain(`Depuis ${formatEdtfSince(date, 'fr')}`)).toBe(fr);
  expect(plain(`Since ${formatEdtfSince(date, 'en')}`)).toBe(en);
});
