import { describe, expect, it } from 'vitest';
import type { CslItem } from '../domain/citation/csl-item.ts';
import { bibliography, bibtex, ris } from './bibliography.ts';

const items: CslItem[] = [
  {
    id: 'grenier-2006',
    type: 'article-journal',
    title: 'Apprendre à se coordonner',
    author: [
      { family: 'Grenier', given: 'C.' },
      { family: 'Pauget', given: 'B.' },
    ],
    'container-title': 'Revue du Lac',
    issued: { 'date-parts': [[2006, 3]] },
    URL: 'https://revue.example/une-adresse-si-longue-qu-elle-ne-tient-pas-sur-une-seule-ligne-de-soixante-dix-signes',
    language: 'fr',
  },
  { id: 'has', type: 'webpage', title: 'Sans date', author: [{ literal: 'HAS' }], URL: 'https://has.example/', language: 'fr' },
  {
    id: 'grenier-2006-b',
    type: 'book',
    title: 'Autre',
    author: [{ family: 'Grenier', given: 'C.' }],
    issued: { 'date-parts': [[2006]] },
    language: 'fr',
  },
];
const format = bibliography(items);

describe('a reference in the words of the page', () => {
  it('APA, in French and in English', () => {
    expect(format('grenier-2006', 'apa', 'fr')).toMatch(
      /^Grenier, C\., & Pauget, B\. \(2006, mars\)|^Grenier, C\., & Pauget, B\. \(2006\)/,
    );
    expect(format('has', 'apa', 'fr')).toMatch(/\(s\.\sd\.\)/);
    expect(format('has', 'apa', 'en')).toContain('(n.d.)');
  });
  it('Vancouver, without the number of a list of one', () => {
    expect(format('grenier-2006', 'vancouver', 'en')).toMatch(/^Grenier C, Pauget B\. .*Available from: https/);
  });
  it('each alone: no letter after the year', () => {
    expect(format('grenier-2006-b', 'apa', 'en')).toContain('(2006)');
  });
  it('no "Retrieved" without a day', () => {
    expect(format('has', 'apa', 'en')).not.toContain('Retrieved');
  });
});

it('RIS keeps each address on one line', () => {
  expect(ris(items)).toContain(`UR  - ${items[0]?.URL}\n`);
});

it('BibTeX names each item by its id', () => {
  expect(bibtex(items.slice(0, 1))).toContain('@article{grenier-2006,');
});
