import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Reference } from '../../domain/library/page-model.ts';
import Definitions from './Definitions.astro';
import References from './References.astro';

const reference: Reference = {
  number: 1,
  claim: { href: '/fr/sources/s/#claim-c', text: 'c' },
  confidence: 'énoncé clairement',
  confidenceKey: 'high',
  checked: '21 novembre 2026',
  note: null,
  sources: [
    {
      href: '/fr/sources/s/',
      parts: [
        { text: 'Martin (2014). ', work: false, lang: null },
        { text: 'A survey', work: true, lang: 'en' },
      ],
      address: 'https://doi.org/10.1000/182',
      locator: 'p. 3',
      read: 'lu par extrait',
    },
  ],
  places: ['cite-k1', 'cite-2'],
};
let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

describe('References', () => {
  it('resolves the number to claim, source and locator, and leads back to each place', async () => {
    const html = await container.renderToString(References, { props: { references: [reference], lang: 'fr' } });
    expect(html).toContain('<li id="ref-1" value="1">');
    expect(html).toContain('href="/fr/sources/s/#claim-c"');
    expect(html).toContain('<cite lang="en">A survey</cite>');
    expect(html).toContain('p. 3');
    expect(html).toContain('href="https://doi.org/10.1000/182">doi.org/10.1000/182</a>');
    expect(html).toContain('href="#cite-k1"');
    expect(html).toContain('href="#cite-2"');
  });
  it('is absent when nothing is cited', async () => {
    expect((await container.renderToString(References, { props: { references: [], lang: 'fr' } })).trim()).toBe('');
  });
});

it('Definitions open beside their term and stand in a list', async () => {
  const terms = [{ slug: 'qvt', term: 'QVT', definition: 'Qualité de vie au travail.', href: '/fr/glossaire/qvt/' }];
  const html = await container.renderToString(Definitions, { props: { terms, lang: 'fr' } });
  expect(html).toContain('<div id="def-qvt" popover');
  expect(html).toContain('href="/fr/glossaire/qvt/"');
});
