import { expect, it } from 'vitest';
import { wrap } from './card.ts';

it('wrap breaks at spaces only, and never at a no-break one', () => {
  expect(wrap('un deux trois', 8)).toEqual(['un deux', 'trois']);
  expect(wrap('un deux\u00a0trois', 8)).toEqual(['un', 'deux\u00a0trois']);
});
