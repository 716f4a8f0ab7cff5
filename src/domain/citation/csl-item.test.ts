import { expect, it } from 'vitest';
import { pageItem, sourceItem } from './csl-item.ts';

const source = {
  type: 'article-journal' as const,
  title: 'Learning coordination',
  author: [{ family: 'Grenier', given: 'C.' }],
  'container-title': 'Revue',
  publisher: 'Revue',
  issued: '2006-03',
  issuedNote: null,
  URL: null,
  DOI: null,
  language: 'fr',
  read: 'excerpt' as const,
  citedBy: null,
  note: null,
};

it('keeps what was shown, and the precision of the date', () => {
  expect(sourceItem('grenier', source, '2026-11-21')).toEqual({
    id: 'grenier',
    type: 'article-journal',
    title: 'Learning coordination',
    author: [{ family: 'Grenier', given: 'C.' }],
    'container-title': 'Revue',
    issued: { 'date-parts': [[2006, 3]] },
    accessed: { 'date-parts': [[2026, 11, 21]] },
    language: 'fr',
  });
});

it('leaves out a date that is known to the decade alone', () => {
  expect(sourceItem('a', { ...source, issued: '197X' }, null)).not.toHaveProperty('issued');
});

it('a page is a web page of the site, dated by its review', () => {
  const item = pageItem({
    id: 'a',
    site: 'Tandem',
    title: 'Titre',
    url: 'https://tandem.example/fr/a/',
    lang: 'fr',
    reviewed: '2026-11-21',
  });
  expect(item).toMatchObject({ type: 'webpage', author: [{ literal: 'Tandem' }], issued: { 'date-parts': [[2026, 11, 21]] } });
});
