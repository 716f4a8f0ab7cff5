import { describe, expect, it } from 'vitest';
import { pick, typeset } from './typography.ts';

const N = '\u202f';
const B = '\u00a0';

describe('typeset, French', () => {
  it.each([
    ['a narrow space before ; ! ?', 'Pourquoi ? Oui ; non !', `Pourquoi${N}? Oui${N}; non${N}!`],
    ['a space that was forgotten', 'Pourquoi? Oui', `Pourquoi${N}? Oui`],
    ['a no-break space before the colon', 'Deux : trois', `Deux${B}: trois`],
    ['a colon that ends a text', 'Période :', `Période${B}:`],
    ['narrow spaces inside guillemets', 'le « pôle » et «rien»', `le «${N}pôle${N}» et «${N}rien${N}»`],
    ['thousands', 'de 17 249 à 1 000 000 lits', `de 17${N}249 à 1${N}000${N}000 lits`],
    ['a year before a number stays two words', 'en 2016 300 lits', 'en 2016 300 lits'],
    ['a percent sign', '12,5 % des lits', `12,5${N}% des lits`],
    ['a date', 'le 21 novembre 2002', `le 21${B}novembre 2002`],
    ['a page locator', 'voir p. 14', `voir p.${B}14`],
    ['apostrophes', "l'hôpital d'Ottawa", 'l’hôpital d’Ottawa'],
    ['an address is left alone', 'https://exemple.org/?q=a', 'https://exemple.org/?q=a'],
    ['a time is left alone', 'à 10:30', 'à 10:30'],
  ])('%s', (_name, typed, set) => {
    expect(typeset(typed, 'fr')).toBe(set);
  });

  it('changes nothing the second time', () => {
    const once = typeset("« l'été » : 1 000 % ; oui ?", 'fr');
    expect(typeset(once, 'fr')).toBe(once);
  });
});

describe('typeset, English', () => {
  it('sets apostrophes and page locators, and leaves punctuation', () => {
    expect(typeset("the hospital's role: why? p. 14", 'en')).toBe(`the hospital’s role: why? p.${B}14`);
  });
});

it('pick takes the half of the language', () => {
  expect(pick({ fr: 'Quoi ?', en: 'What?' }, 'en')).toBe('What?');
});
