import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtPages, DIST, pathOf } from '../support/dist.ts';

const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');
const paths = new Set(builtPages().map(({ file }) => pathOf(file)));

describe('sitemap', () => {
  const locations = [...read('sitemap.xml').matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
  const unlisted = builtPages().filter(({ html }) => html.includes('<meta name="robots" content="noindex"'));
  it('lists every page but those that search engines leave out, each once', () => {
    expect(new Set(locations).size).toBe(locations.length);
    const left = new Set(unlisted.map(({ file }) => pathOf(file)));
    expect([...left]).toContain('/404.html');
    expect([...paths].filter((path) => left.has(path) === locations.includes(path))).toEqual([]);
    expect(locations.filter((path) => !paths.has(path))).toEqual([]);
  });
});

describe.each(['fr', 'en'])('Atom feed, %s', (lang) => {
  it('names pages that exist, newest first', () => {
    const feed = read(`${lang}/feed.xml`);
    const links = [...feed.matchAll(/<link href="https?:\/\/[^/]+([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((path) => !paths.has(path))).toEqual([]);
    const days = [...feed.matchAll(/<entry>[\s\S]*?<updated>([^<]+)/g)].map((match) => match[1] ?? '');
    expect(days).toEqual([...days].sort().reverse());
  });
});

it('robots name the sitemap, the manifest can be read, the icon is there', () => {
  expect(read('robots.txt')).toMatch(/Sitemap: https?:\/\/.+\/sitemap\.xml/);
  expect((JSON.parse(read('manifest.webmanifest')) as { name: string }).name).toBe('Tandem');
  expect(existsSync(join(DIST, 'favicon.svg'))).toBe(true);
});
