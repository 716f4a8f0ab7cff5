import { expect, it } from 'vitest';
import { cssString } from './running-head.ts';

it('writes a text as a CSS string', () => {
  expect(cssString('a "b"\n c\\')).toBe('"a \\"b\\" c\\\\"');
});
