import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const TEXT = 4.5;
const CONTROL = 3;
const WANTED: [string, string, number][] = [
  ...['ink', 'ink-2', 'ink-3', 'rubric', 'link', 'link-hover', 'visited', 'clinic', 'manage'].map((name): [string, string, number] => [
    name,
    'paper',
    TEXT,
  ]),
  ...['ink', 'ink-2', 'ink-3', 'rubric', 'link'].map((name): [string, string, number] => [name, 'leaf', TEXT]),
  ['ink', 'well', TEXT],
  ['ink-3', 'well', TEXT],
  ['ink', 'rubric-tint', TEXT],
  ['rubric', 'rubric-tint', TEXT],
  ['clinic', 'clinic-tint', TEXT],
  ['manage', 'manage-tint', TEXT],
  ['ink', 'mark', TEXT],
  ['ink-2', 'mark', TEXT],
  ['rule-strong', 'paper', CONTROL],
];

describe('every pair of tokens that meet keeps its contrast', () => {
  it.each(WANTED)('%s on %s reaches %d in both themes', (front, back, wanted) => {
    for (const theme of ['light', 'dark'] as const) {
      const ratio = contrast(pairs.get(front)?.[theme] ?? '#000000', pairs.get(back)?.[theme] ?? '#000000');
      expect(ratio, `${theme}: ${ratio.toFixed(2)}`).toBeGreaterThanOrEqual(wanted);
    }
  });
});
