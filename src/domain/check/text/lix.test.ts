import { expect, it } from 'vitest';
import { lix } from './lix.ts';

it('adds words per sentence and the share of long words', () => {
  // Ten words in two sentences, one of them of more than six letters.
  expect(lix('The board met on Monday at ten. It decided it.')).toBeCloseTo(10 / 2 + 100 / 10);
});

it('a text without words has no score', () => {
  expect(lix('– …')).toBe(0);
});
