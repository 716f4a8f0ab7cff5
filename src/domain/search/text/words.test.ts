import { describe, expect, it } from 'vitest';
import { wordsOf } from './words.ts';

const words = (text: string): string[] => wordsOf(text).map(({ word }) => word);

describe('the words of a text', () => {
  it.each([
    ["l’hôpital d'accueil, qu’un pôle", ['hopital', 'accueil', 'un', 'pole']],
    ['jusqu’à aujourd’hui', ['a', 'aujourd', 'hui']],
    ['the manager’s role', ['the', 'manager', 'role']],
    ["they don’t and they'll", ['they', 'don', 'and', 'they']],
    ['Œuvre, cœur, ex æquo', ['oeuvre', 'coeur', 'ex', 'aequo']],
    ['DÉPARTEMENT', ['departement']],
    ['Q.V.C.T. et QVT', ['qvct', 'et', 'qvt']],
    ['infirmier·ère·s, chef·fe de pôle', ['infirmier', 'chef', 'de', 'pole']],
    ['directeur(trice), cogestionnaire.s', ['directeur', 'cogestionnaire']],
    ['co-gestion', ['co', 'cogestion', 'gestion']],
    ['bien-être, mieux être', ['bienetre', 'mieuxetre']],
    ['le tandem médico-administratif', ['le', 'tandem', 'medico', 'medicoadministratif', 'administratif']],
    ['2021-03-17', ['2021', '03', '17']],
    ['… « » 😀 \u0000 \u202e', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('stand where the text has them', () => {
    const text = 'De l’œuvre commune';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['De', 'œuvre', 'commune']);
  });
});
