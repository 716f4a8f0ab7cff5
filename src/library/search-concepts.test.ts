import { expect, it } from 'vitest';
import type { Library } from '../domain/library/library.ts';
import { searchConcepts } from './search-concepts.ts';

/** The French names that one term of the glossary, and nothing else, makes. */
function namesOf(term: string, forms: string[] = []): string[] | undefined {
  const record = {
    slug: 'a',
    ref: 'term/a',
    facts: { term: { fr: term, en: '' }, acronym: { fr: null, en: null }, forms: { fr: forms, en: [] } },
  };
  const library = { all: (kind: string) => (kind === 'term' ? [record] : []), ledgers: { synonyms: [] } } as unknown as Library;
  return searchConcepts(library)[0]?.names.fr;
}

it('a bracket is another name when it holds several words, not when it tells place and year', () => {
  expect(namesOf('Clinical director (directeur clinique)')).toEqual(['Clinical director', 'directeur clinique']);
  expect(namesOf('Loi 10 (Québec, 2015)')).toEqual(['Loi 10']);
});

it('names side by side are names each', () => {
  expect(namesOf('Cogestion, codirection ou tandem')).toEqual(['Cogestion', 'codirection', 'tandem']);
});

it('one word cut from a long name does not stand for it', () => {
  expect(namesOf('Observatoire de la qualité', ['l’observatoire', 'ONQVT', 'observatoire national'])).toEqual([
    'Observatoire de la qualité',
    'observatoire national',
  ]);
});
