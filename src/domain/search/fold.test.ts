import { expect, it } from 'vitest';
import { foldForSearch, restoreLigatures } from './fold.ts';

it('gives the index straight apostrophes and no ligatures', () => {
  expect(foldForSearch('l’œuvre, Œil, ex\u202fæquo')).toBe("l'oeuvre, Oeil, ex aequo");
});

it.each([
  ['oeuvre', 'œuvre'],
  ['coeur', 'cœur'],
  ['Oeil', 'Œil'],
  ['foetus', 'fœtus'],
  ['moelle', 'moelle'],
  ['coexister', 'coexister'],
  ['coefficient', 'coefficient'],
])('%s is shown as %s', (folded, shown) => {
  expect(restoreLigatures(folded)).toBe(shown);
});
