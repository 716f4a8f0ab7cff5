import { describe, expect, it } from 'vitest';
import { firstVisit, weigh } from '../../scripts/measure.ts';
import { builtPages, DIST } from '../support/dist.ts';

const pages = builtPages();
const weights = await weigh(DIST, pages);
const KB = 1000;

/** Sizes are counts of bytes, not times: they are the same on every machine. */
describe('what a reader is sent stays light', () => {
  it('entry pages, HTML and screen style: median at most 14.6 kB (one first flight of TCP), none above 24 kB', () => {
    const { entries } = weights;
    expect(entries[Math.floor(entries.length / 2)]?.bytes).toBeLessThanOrEqual(14.6 * KB);
    expect(entries.at(-1)?.bytes, entries.at(-1)?.file).toBeLessThanOrEqual(24 * KB);
  });

  it('all of a first visit to any entry, with fonts, at most 80 kB; a next page at most 20 kB', () => {
    const heaviest = Math.max(
      ...pages
        .filter(({ record }) => record && /^(?:model|example|cluster|template|guide)\//.test(record))
        .map((page) => firstVisit(DIST, page)),
    );
    expect(heaviest).toBeLessThanOrEqual(80 * KB);
    expect((weights.entries.at(-1)?.bytes ?? 0) - weights.style).toBeLessThanOrEqual(20 * KB);
  });

  it('fonts at most 66 kB', () => {
    expect(weights.fonts).toBeLessThanOrEqual(66 * KB);
  });
});
