import { describe, expect, it } from 'vitest';
import { EDTF_PATTERN, formatEdtf, yearOf } from './edtf.ts';

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

it.each(['2002-13', '02', '2002-11-32', '197x', 'n.d.'])('"%s" is not a date', (text) => {
  expect(EDTF_PATTERN.test(text)).toBe(false);
});

it('yearOf gives the first year of a decade', () => {
  expect([yearOf('197X'), yearOf('2002-11')]).toEqual([1970, 2002]);
});
