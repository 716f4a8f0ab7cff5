import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { weigh } from '../../scripts/measure.ts';
import { builtPages, DIST } from '../support/dist.ts';

const weights = weigh(DIST, builtPages());
const KB = 1000;

/** Sizes are counts of bytes, not times: they are the same on every machine. */
describe('what a reader is sent stays light', () => {
  it('entry pages, HTML and screen style: median at most 14.6 kB (one first flight of TCP), none above 24 kB', () => {
    const { entries } = weights;
    expect(entries[Math.floor(entries.length / 2)]?.bytes).toBeLessThanOrEqual(14.6 * KB);
    expect(entries.at(-1)?.bytes, entries.at(-1)?.file).toBeLessThanOrEqual(24 * KB);
  });

  it('a first visit with fonts at most 80 kB, a next page at most 20 kB', () => {
    const { entries, fonts, style } = weights;
    const median = entries[Math.floor(entries.length / 2)]?.bytes ?? 0;
    const theme = statSync(join(DIST, 'theme.js')).size;
    expect(median + fonts + theme).toBeLessThanOrEqual(80 * KB);
    expect((entries.at(-1)?.bytes ?? 0) - style).toBeLessThanOrEqual(20 * KB);
  });

  it('fonts at most 66 kB', () => {
    expect(weights.fonts).toBeLessThanOrEqual(66 * KB);
  });
});
