import { expect, it } from 'vitest';
import { htmlProblems } from '../support/valid-html.ts';

/** One file a language: they run side by side. */
it('every page in French is valid HTML', { timeout: 300_000 }, async () => {
  expect(await htmlProblems('fr')).toEqual([]);
});
