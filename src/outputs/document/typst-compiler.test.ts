import { expect, it } from 'vitest';
import { typstCompiler } from './typst-compiler.ts';

it('says for which system there is no compiler, and where to read on', () => {
  const missing = (): never => {
    throw new Error('Failed to load native binding');
  };
  expect(() => typstCompiler(missing)).toThrow(new RegExp(`for ${process.platform} on ${process.arch} .* docs/decisions/0021-`));
});
