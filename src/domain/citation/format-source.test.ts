import { describe, expect, it } from 'vitest';
import type { SourceFacts } from '../../schema/source.ts';
import { formatAuthors, formatSource, shortSource } from './format-source.ts';

const article: SourceFacts = {
  type: 'article-journal',
  title: 'Learning coordination',
  author: [
    { family: 'Grenier', given: 'C.' },
    { family: 'Pauget', given: 'B.' },
  ],
  'container-title': 'Revue du Nord',
  publisher: null,
  issued: '2006-03',
  issuedNote: null,
  URL: null,
  DOI: null,
  language: 'fr',
  read: 'excerpt',
  citedBy: null,
  note: null,
};

const text = (source: SourceFacts, lang: 'fr' | 'en'): string =>
  formatSource(source, lang)
    .map((part) => part.text)
    .join('');

describe('formatSource', () => {
  it('prints authors, year, title, container', () => {
    expect(text(article, 'en')).toBe('Grenier, C. and Pauget, B. (2006). Learning coordination. Revue du Nord.');
  });
  it('sets the journal of an article and the title of a report as works', () => {
    const works = (source: SourceFacts): string[] =>
      formatSource(source, 'fr')
        .filter((part) => part.work)
        .map((part) => part.text);
    expect(works(article)).toEqual(['Revue du Nord']);
    expect(works({ ...article, type: 'report' })).toEqual(['Learning coordination']);
  });
  it('says when there is no date, and begins with the title when there is no author', () => {
    expect(text({ ...article, author: [], issued: null }, 'fr')).toBe('Learning coordination (s. d.). Revue du Nord.');
  });
  it('does not double a closing sign', () => {
    expect(text({ ...article, title: 'Who decides?' }, 'en')).toContain('Who decides\u202f? Revue du Nord.');
  });
  it('marks the pieces that are in another language', () => {
    expect(formatSource(article, 'en').some((part) => part.lang === 'fr')).toBe(true);
    expect(formatSource(article, 'fr').some((part) => part.lang !== null)).toBe(false);
  });
});

it('shortSource names the first author, and how many follow', () => {
  expect(shortSource(article, 'fr')).toBe('Grenier et Pauget (2006)');
  expect(shortSource({ ...article, author: [...article.author, { literal: 'HAS' }] }, 'en')).toBe('Grenier et al. (2006)');
});

it('formatAuthors stops after six', () => {
  const many = Array.from({ length: 8 }, (_, index) => ({ family: `A${index}` }));
  expect(formatAuthors(many, 'en')).toBe('A0; A1; A2; A3; A4; A5 et al.');
});
