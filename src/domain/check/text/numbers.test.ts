import { describe, expect, it } from 'vitest';
import { numbersIn, numberWordsIn } from './numbers.ts';

describe('numbersIn', () => {
  it.each([
    ['fr', '23 406 patients, 1,8 point en 2014', ['23406', '1.8', '2014']],
    ['fr', 'les versions 1.0 et 2.1', ['1.0', '2.1']],
    ['en', '23,406 patients, 1.8 points in 2014', ['23406', '1.8', '2014']],
    ['en', 'in 2014, 12 and 17', ['2014', '12', '17']],
  ] as const)('%s: %s', (lang, text, numbers) => {
    expect(numbersIn(text, lang)).toEqual(numbers);
  });
});

describe('numberWordsIn', () => {
  it.each([
    ['fr', 'quatre-vingt-quinze établissements', ['95']],
    ['fr', 'soixante-dix-neuf établissements et cent dix autres', ['79', '110']],
    ['fr', 'deux cents, puis dix-sept', ['200', '17']],
    ['fr', 'trente-huit clusters, à 75 pour cent', ['38']],
    ['en', 'one hundred and eighty-nine establishments', ['189']],
    ['en', 'forty-one formal mediations, 75 per cent', ['41']],
    ['en', 'three thousand and five, then two', ['3005', '2']],
  ] as const)('%s: %s', (lang, text, numbers) => {
    expect(numberWordsIn(text, lang)).toEqual(numbers);
  });
});
