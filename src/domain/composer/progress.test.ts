import { expect, it } from 'vitest';
import { smallModel } from '../../../tests/support/document-model.ts';
import { composeDocument, USUAL } from '../document/compose.ts';
import { questionsIn } from '../document/walk.ts';
import { progressOf } from './progress.ts';

it('counts each blank once, and says what is missing in the order of the document', () => {
  const answers = { who: 'Dr Roy', plan: [['', '']] };
  const { given, all, missing, open } = progressOf(composeDocument(smallModel(), USUAL, answers), answers);
  expect([given, all]).toEqual([1, 4]);
  const other = smallModel()
    .articles.flatMap(({ children }) => children)
    .find(({ type }) => type === 'signatures');
  expect(other && questionsIn(other).map(({ id, label }) => [id, label])).toEqual([['who', 'Qui signe']]);
  expect(missing.map(({ id }) => id)).toEqual(['mode', 'plan']);
  expect(open.map(({ id }) => id)).toEqual(['why']);
});
