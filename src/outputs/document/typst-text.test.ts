import { expect, it } from 'vitest';
import { array, quoted } from './typst-text.ts';

it.each([
  ['Avec « guillemets »\u202f!', '"Avec « guillemets »\u202f!"'],
  ['dit "oui"', String.raw`"dit \"oui\""`],
  [String.raw`fin \"); #eval("1")`, String.raw`"fin \\\"); #eval(\"1\")"`],
  ['une\nligne\u0000', '"une ligne "'],
])('a text is one string of Typst, whatever it holds: %j', (text, expected) => {
  expect(quoted(text)).toBe(expected);
});

it('an array of one value is not that value in brackets', () => {
  expect([array([]), array(['1']), array(['1', '2'])]).toEqual(['()', '(1, )', '(1, 2, )']);
});
