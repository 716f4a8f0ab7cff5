import { expect, it } from 'vitest';
import { smallModel } from '../../../tests/support/document-model.ts';
import { composeDocument, USUAL } from './compose.ts';
import { fieldsOf } from './walk.ts';

const model = smallModel();
const text = (...args: Parameters<typeof composeDocument>): string => JSON.stringify(composeDocument(...args));

it('a blank document takes the usual variants, for any jurisdiction, with all its articles numbered', () => {
  const tree = composeDocument(model);
  expect(tree.children.map(({ id, key, number }) => [id, key, number])).toEqual([
    ['article-1', 'parties', 1],
    ['article-2', 'review', 2],
    ['article-3', 'choices', 3],
    ['article-4', 'signatures', 4],
  ]);
  expect(text(model)).toContain('Une fois par an.');
  expect(tree.annex).toBeNull();
  expect(tree.caveat).toMatchObject({ texts: ['Ce n’est pas un avis juridique.'], local: [] });
  expect(fieldsOf(tree.children).map(({ id }) => id)).toEqual(['who', 'why', 'mode', 'plan']);
});

it('an optional article is left out, and the others are numbered again; another cannot be', () => {
  const tree = composeDocument(model, { ...USUAL, left: ['review', 'parties'] });
  expect(tree.children.map(({ key, number }) => [key, number])).toEqual([
    ['parties', 1],
    ['choices', 2],
    ['signatures', 3],
  ]);
});

it('a variant brings its text and its blanks; one that the model does not have is the usual one', () => {
  const tree = composeDocument(model, { ...USUAL, variants: { review: 'later' } });
  expect(fieldsOf(tree.children).map(({ id }) => id)).toContain('day');
  expect(text(model, { ...USUAL, variants: { review: 'never', __proto__: 'x' } })).toContain('Une fois par an.');
});

it('an offered article stands where it was added alone', () => {
  const articles = model.articles.map((each) => (each.key === 'review' ? { ...each, use: 'offered' as const } : each));
  const keys = (added: string[]): string[] => composeDocument(smallModel({ articles }), { ...USUAL, added }).children.map(({ key }) => key);
  expect(keys([])).toEqual(['parties', 'choices', 'signatures']);
  expect(keys(['review'])).toEqual(['parties', 'review', 'choices', 'signatures']);
});

it('an answer stands wherever its blank does, in a signature too, and help goes once there is an answer', () => {
  const tree = composeDocument(model, USUAL, { who: ' Dr Roy ', why: 'Parce que.', mode: 'no', plan: [['Agir', 'Moi']] });
  expect(tree.children[0]?.children).toMatchObject([
    { children: [{ value: 'Avec ' }, { type: 'gap', answer: ' Dr Roy ' }, {}, {}] },
    { type: 'blank', answer: 'Parce que.', field: { help: null } },
  ]);
  expect(tree.children[2]?.children).toMatchObject([{ answer: 'no' }, { answer: [['Agir', 'Moi']] }]);
  expect(tree.children[3]?.children).toMatchObject([{ children: [{ name: 'Dr Roy' }] }]);
});

it('an answer of spaces, or of empty cells, is none', () => {
  expect(text(model, USUAL, { who: '  \n', plan: [['', ' ']] })).toBe(text(model));
});

it('answers cannot come from the prototype of an object', () => {
  expect(text(smallModel(), USUAL, JSON.parse('{"__proto__": {"who": "Intrus"}}') as Record<string, string>)).toBe(text(model));
});

it('a jurisdiction names its words beside the general ones, adds its caveat, and lists them; what has no name there is said', () => {
  const tree = composeDocument(model, { ...USUAL, jurisdiction: 'QC' });
  expect(tree.caveat).toMatchObject({ texts: ['Ce n’est pas un avis juridique.'], local: ['Vérifiez la loi.'] });
  expect(tree.children[0]?.children[0]).toMatchObject({
    children: [{}, {}, {}, { type: 'local', name: 'au Québec : CMDP', children: [{ value: 'la commission' }] }],
  });
  expect(tree.annex?.title).toBe('Les mots : Québec');
  expect(tree.annex?.table.rows.map((row) => row.map(({ children }) => children[0]))).toMatchObject([
    [{ value: 'L’instance' }, { value: 'CMDP' }, { value: 'Proche' }, { value: 'Une note.' }],
    [{ value: 'Le chef' }, { value: '–' }, { value: 'Inconnu' }, { value: '–' }],
  ]);
});
