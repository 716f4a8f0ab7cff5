import { expect, it } from 'vitest';
import { fold } from './fold.ts';
import { stemOf } from './stem.ts';

it.each([
  ['fr', ['gestion', 'gestionnaire', 'gestionnaires']],
  ['fr', ['directeur', 'directrice', 'directrices', 'directeurs']],
  ['fr', ['infirmier', 'infirmière', 'infirmières']],
  ['fr', ['coordonnateur', 'coordonnatrice']],
  ['fr', ['évaluer', 'évaluée', 'évaluation', 'evaluations']],
  ['fr', ['chef', 'chefs', 'cheffe', 'cheffes']],
  ['fr', ['médical', 'médicale', 'médicaux']],
  ['fr', ['conflit', 'conflits']],
  ['fr', ['département', 'départements']],
  ['fr', ['pôle', 'pole', 'pôles']],
  ['fr', ['décider', 'décide', 'décident', 'décidaient']],
  ['fr', ['vérifier', 'vérifient']],
  ['fr', ['président', 'présidents']],
  ['fr', ['patient', 'patients']],
  ['fr', ['payer', 'payé', 'payée', 'payés']],
  ['en', ['organisation', 'organization', 'organisations']],
  ['en', ['organisational', 'organizational']],
  ['en', ['programme', 'program', 'programmes']],
  ['en', ['centre', 'center', 'centers']],
  ['en', ['labour', 'labor']],
  ['en', ['manager', 'managers']],
] as const)('%s: %j have one stem', (lang, words) => {
  expect(new Set(words.map((word) => stemOf(fold(word), lang))).size).toBe(1);
});

it('words of different meaning keep theirs', () => {
  expect(stemOf('question', 'fr')).not.toBe(stemOf('questionnaire', 'fr'));
  expect(stemOf('departement', 'fr')).not.toBe(stemOf('depart', 'fr'));
  expect(stemOf('cours', 'fr')).not.toBe(stemOf('cour', 'fr'));
  expect(stemOf('supplements', 'fr')).not.toBe(stemOf('suppleance', 'fr'));
  expect(stemOf('president', 'fr')).not.toBe(stemOf('presider', 'fr'));
  expect(stemOf('agent', 'fr')).not.toBe(stemOf('age', 'fr'));
  expect(stemOf('tient', 'fr')).not.toBe(stemOf('tir', 'fr'));
  expect(stemOf('donnees', 'fr')).not.toBe(stemOf('donner', 'fr'));
  expect(stemOf('gouvernement', 'fr')).not.toBe(stemOf('gouvernance', 'fr'));
  expect(stemOf('pays', 'fr')).not.toBe(stemOf('paye', 'fr'));
  expect(stemOf('pairs', 'fr')).not.toBe(stemOf('paire', 'fr'));
  expect(stemOf('francis', 'fr')).not.toBe(stemOf('france', 'fr'));
  expect(stemOf('wellness', 'en')).not.toBe(stemOf('well', 'en'));
  expect(stemOf('use', 'en')).not.toBe(stemOf('us', 'en'));
  expect(stemOf('acting', 'en')).not.toBe(stemOf('act', 'en'));
  expect(stemOf('cogestionnaire', 'fr')).not.toBe(stemOf('cogestion', 'fr'));
  expect(stemOf('cogestion', 'fr')).not.toBe(stemOf('gestion', 'fr'));
});
