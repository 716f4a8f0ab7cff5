import { expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { correct, nearWords } from './correct.ts';

const known = ['cogestion', 'gestion', 'tandem', 'médiation', 'pôle', 'épuisement', 'concordat', 'cluster'].map((spelling) => ({
  spelling,
  word: fold(spelling),
  weight: 5,
}));

it.each([
  ['cogetsion', 'cogestion', 'two letters swapped'],
  ['ogestion', 'cogestion', 'the first letter missing'],
  ['cogestionn', 'cogestion', 'a letter more at the end'],
  ['tamdem', 'tandem', 'another letter'],
  ['mediattion', 'médiation', 'a letter more'],
  ['epuizemant', 'épuisement', 'two other letters in a long word'],
  ['cogetsionn', 'cogestion', 'two letters swapped and one more'],
  ['xoncordat', 'concordat', 'another first letter'],
])('%s is taken for %s: %s', (typed, meant) => {
  expect(correct(typed, known)?.spelling).toBe(meant);
});

it.each([
  ['pol', 'too short'],
  ['tundom', 'two edits in a short word'],
  ['dediatoin', 'two edits, and it begins otherwise'],
  ['2021', 'a number'],
  ['anesthesie', 'nothing near'],
])('%s stays: %s', (typed) => {
  expect(correct(typed, known)).toBeNull();
});

it('of two as near, the more common is meant', () => {
  const two = [
    { spelling: 'carte', word: 'carte', weight: 1 },
    { spelling: 'charte', word: 'charte', weight: 7 },
  ];
  expect(correct('cgarte', two)?.spelling).toBe('charte');
});

it('a short word is not taken for a rare one', () => {
  const rare = [{ spelling: 'Mori', word: 'mori', weight: 0 }];
  expect(correct('maori', rare)).toBeNull();
  expect(correct('maori', [{ spelling: 'mori', word: 'mori', weight: 4 }])?.spelling).toBe('mori');
});

it('near words are proposed, far ones are not', () => {
  expect(nearWords('concorda', known)).toEqual(['concordat']);
  expect(nearWords('boulangerie', known)).toEqual([]);
});
