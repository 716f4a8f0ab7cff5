import { expect, it } from 'vitest';
import { excerpt, markWords, soughtIn } from './mark.ts';

const marked = (text: string, ...names: string[]): string =>
  markWords(text, soughtIn(names, 'fr'))
    .map(({ text: piece, isMarked }) => (isMarked ? `[${piece}]` : piece))
    .join('');

it('marks words in any form, and only what was looked for', () => {
  expect(marked('L’évaluation des Pôles', 'evaluer', 'pole')).toBe('L’[évaluation] des [Pôles]');
  expect(marked('Rien ici', 'tandem')).toBe('Rien ici');
});

it('marks a name of several words only as a whole', () => {
  expect(marked('La direction à deux, la direction', 'direction à deux')).toBe('La [direction à deux], la direction');
});

it('marks hyphened words that were typed as one', () => {
  expect(marked('la co-gestion', 'cogestion')).toBe('la [co-gestion]');
});

it('loses no character', () => {
  const text = 'Œuvre — l’hôpital… 😀 co-gestion';
  expect(
    markWords(text, soughtIn(['hôpital', 'cogestion'], 'fr'))
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

it('an excerpt shows the stretch with the most of it, and where it is cut', () => {
  const long = `${'Avant. '.repeat(60)}Le tandem et la médiation se rencontrent ici. ${'Après. '.repeat(60)}`;
  const pieces = excerpt(long, soughtIn(['tandem', 'mediation'], 'fr'));
  expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['tandem', 'médiation']);
  expect(pieces[0]?.text.startsWith('…')).toBe(true);
  expect(pieces.at(-1)?.text.endsWith('…')).toBe(true);
  expect(excerpt(long, soughtIn(['absent'], 'fr'))).toEqual([]);
});
