import { expect, it } from 'vitest';
import { phraseKey, termsOf } from './terms.ts';

it.each([
  ['physician managers', 'physicians and managers'],
  ['physician managers', 'physicians, managers'],
])('“%s” is not “%s”', (name, other) => {
  expect(phraseKey(name, 'en')).not.toBe(phraseKey(other, 'en'));
});

it.each([
  ['chef de pôle', 'cheffes des pôles'],
  ['comité d’hygiène et de sécurité', 'comités d’hygiène et sécurité'],
])('“%s” is “%s”', (name, other) => {
  expect(phraseKey(name, 'fr')).toBe(phraseKey(other, 'fr'));
});

it('in capitals, “us” is a country', () => {
  const words = (text: string): string[] => termsOf(text, 'en').map(({ word }) => word);
  expect(words('US hospitals')).toEqual(['us', 'hospitals']);
  expect(words('hospitals like us')).toEqual(['hospitals', 'like']);
});

it('a phrase of common words keeps them', () => {
  expect(phraseKey('qui fait quoi', 'fr')).not.toBe('');
});
