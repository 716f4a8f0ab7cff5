import { describe, expect, it } from 'vitest';
import { article, paragraph, smallModel } from '../../../tests/support/document-model.ts';
import type { DocumentModel } from '../document/model.ts';
import { type Draft, newDraft, withAnswer, withArticle, withVariant } from './draft.ts';
import { changesOf, documentOf, settle, withTextsSeen } from './edition.ts';

const old = smallModel({ articles: [article('a', 'Un.'), article('b', 'Deux.'), article('c', 'Trois.')] });
const draftOf = (model: DocumentModel): Draft => withTextsSeen(model, newDraft(model, { id: 'x', name: 'Essai', paper: 'a4' }));
const saved = withAnswer(draftOf(old), 'who', 'Dr Roy');
/** A later edition: “a” as it was, “b” reworded, “c” gone, “d” new. */
const later = smallModel({
  edition: '2027-01-01',
  articles: [article('a', 'Un.'), article('d', 'Quatre.'), article('b', 'Deux et demi.')],
});
const keys = (model: DocumentModel, draft: Draft): string[] => documentOf(model, draft).children.map(({ key }) => key);
const said = (model: DocumentModel, draft: Draft): string => JSON.stringify(documentOf(model, draft).children);

it('a draft of the same edition has nothing to settle', () => {
  expect(changesOf(old, saved)).toEqual([]);
  expect(changesOf(old, newDraft(old, { id: 'x', name: '', paper: 'a4' }))).toEqual([]);
});

describe('a later edition', () => {
  it('is shown article by article: reworded, new, gone', () => {
    expect(changesOf(later, saved).map(({ key, before, after }) => [key, before?.length ?? null, after?.length ?? null])).toEqual([
      ['d', null, 1],
      ['b', 1, 1],
      ['c', 1, null],
    ]);
  });

  it('changes nothing in the document before its author has chosen', () => {
    expect(keys(later, saved)).toEqual(['a', 'b', 'c']);
    expect(said(later, saved)).toContain('Deux.');
    expect(said(later, withTextsSeen(later, saved))).toBe(said(later, saved));
    expect(changesOf(later, withTextsSeen(later, saved))).toHaveLength(3);
  });

  it('comes in one change at a time, and answers stay', () => {
    const one = settle(later, saved, 'b', true);
    expect(said(later, one)).toContain('Deux et demi.');
    expect(changesOf(later, one).map(({ key }) => key)).toEqual(['d', 'c']);
    const all = settle(later, settle(later, one, 'd', true), 'c', true);
    expect(keys(later, all)).toEqual(['a', 'd', 'b']);
    expect(all).toMatchObject({ edition: '2027-01-01', answers: { who: 'Dr Roy' } });
    expect(changesOf(later, withTextsSeen(later, all))).toEqual([]);
  });

  it('may be refused: the former text stays, for good', () => {
    const kept = ['b', 'd', 'c'].reduce((draft, key) => settle(later, draft, key, false), saved);
    expect(changesOf(later, kept)).toEqual([]);
    const again = withTextsSeen(later, kept);
    expect(keys(later, again)).toEqual(['a', 'b', 'c']);
    expect(said(later, again)).toContain('Deux.');
    expect(said(later, again)).not.toContain('Quatre.');
  });
});

it('another variant of an article is its author’s choice, not a change', () => {
  const model = smallModel();
  const draft = withVariant(draftOf(model), 'review', 'later');
  expect(changesOf(model, draft)).toEqual([]);
  expect(changesOf(smallModel({ edition: '2027-01-01' }), withTextsSeen(model, draft))).toEqual([]);
});

it('an article left out is not asked about', () => {
  const model = smallModel();
  const draft = withArticle(draftOf(model), { key: 'review', use: 'optional' }, false);
  const [parties, review, ...others] = model.articles;
  if (!parties || !review) throw new Error('The model has no articles.');
  const [yearly] = review.variants;
  if (!yearly) throw new Error('The article has no variant.');
  const revised = smallModel({
    edition: '2027-01-01',
    articles: [parties, { ...review, variants: [{ ...yearly, children: [paragraph('Deux fois.')] }] }, ...others],
  });
  expect(changesOf(revised, draft)).toEqual([]);
  expect(changesOf(revised, withArticle(draft, { key: 'review', use: 'optional' }, true)).map(({ key }) => key)).toEqual(['review']);
});

it('texts seen in one language say nothing of the other', () => {
  const english = { ...later, lang: 'en' as const };
  expect(changesOf(english, { ...saved, lang: 'en' })).toEqual([]);
  const both = withTextsSeen(english, { ...saved, lang: 'en' });
  expect(changesOf(later, { ...both, lang: 'fr' })).toHaveLength(3);
});
