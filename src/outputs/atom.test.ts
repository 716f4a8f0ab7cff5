import { describe, expect, it } from 'vitest';
import { atomXml } from './atom.ts';

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
