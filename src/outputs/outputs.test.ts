import { describe, expect, it } from 'vitest';
import { atomXml } from './atom.ts';
import { wrap } from './card.ts';
import { sitemapXml } from './sitemap.ts';

describe('atomXml', () => {
  const entry = (title: string, updated: string) => ({ title, summary: 'a < b & c', url: `https://s/${title}/`, updated });
  const feed = atomXml({
    title: 'Tandem',
    subtitle: 's',
    lang: 'fr',
    self: 'https://s/fr/feed.xml',
    home: 'https://s/fr/',
    author: 'Tandem',
    entries: [entry('old', '2026-01-01'), entry('new', '2026-11-21')],
  });
  it('puts the newest first and dates the feed by it', () => {
    expect(feed.indexOf('<title>new</title>')).toBeLessThan(feed.indexOf('<title>old</title>'));
    expect(feed).toContain('<updated>2026-11-21T00:00:00Z</updated><author>');
  });
  it('escapes what XML reserves', () => {
    expect(feed).toContain('a &#x3C; b &#x26; c');
  });
});

it('sitemapXml pairs the languages and dates what is reviewed', () => {
  const xml = sitemapXml([{ paths: { fr: '/fr/x/', en: '/en/x/' }, reviewed: '2026-11-21' }], 'https://s');
  expect(xml).toContain('<loc>https://s/fr/x/</loc><lastmod>2026-11-21</lastmod>');
  expect(xml.match(/hreflang="en" href="https:\/\/s\/en\/x\/"/g)).toHaveLength(2);
});

it('wrap breaks at spaces only, and never at a no-break one', () => {
  expect(wrap('un deux trois', 8)).toEqual(['un deux', 'trois']);
  expect(wrap('un deux\u00a0trois', 8)).toEqual(['un', 'deux\u00a0trois']);
});
