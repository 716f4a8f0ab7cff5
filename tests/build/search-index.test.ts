import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Card, type Head, headFile, type PageTextFile, restFiles, textFile } from '../../src/domain/search/index/head.ts';
import { readShard } from '../../src/domain/search/index/shard.ts';
import { readVocabulary } from '../../src/domain/search/index/vocabulary.ts';
import type { Language } from '../../src/domain/locale/language.ts';
import { searchPath } from '../../src/domain/route/paths.ts';
import { builtPages, DIST, pathOf } from '../support/dist.ts';

const unpacked = (file: string): Uint8Array => gunzipSync(readFileSync(join(DIST, 'search', file)));
const json = <T>(file: string): T => JSON.parse(new TextDecoder().decode(unpacked(file))) as T;
const records = (lang: Language) => builtPages().filter((page) => page.lang === lang && page.record);

describe.each(['fr', 'en'] as const)('search index, %s', (lang) => {
  const head = json<Head>(headFile(lang));
  const cards = head.cards.files.flatMap((file) => json<Card[]>(file));

  it('has a card for the page of each record, and a text', () => {
    expect(cards.map(([path]) => path).sort()).toEqual(
      records(lang)
        .map(({ file }) => pathOf(file))
        .sort(),
    );
    expect(head.pages).toBe(cards.length);
    for (const { record } of records(lang)) expect(existsSync(join(DIST, 'search', textFile(record ?? '', lang))), record ?? '').toBe(true);
  });

  it('every file that the head names is there and can be read, in order of its keys', () => {
    let before = '';
    for (const [first, file] of head.shards) {
      const keys = [...readShard(unpacked(file)).keys()];
      expect(keys[0]).toBe(first);
      expect([before, ...keys]).toEqual([before, ...keys].sort());
      before = keys.at(-1) ?? before;
    }
  });

  it('the search page asks for styles, the head and scripts before any font, and for what most queries want', () => {
    const html = readFileSync(join(DIST, searchPath(lang), 'index.html'), 'utf8');
    const links = [...html.matchAll(/<link rel="(?:module)?preload" href="([^"]+)"/g)].map(([, href = '']) => href);
    expect(links.filter((href) => !existsSync(join(DIST, href)))).toEqual([]);
    expect(links.filter((href) => href.startsWith('/search/'))).toEqual(
      [headFile(lang), ...restFiles(head)].map((file) => `/search/${file}`),
    );
    const first = html.slice(0, html.indexOf('as="font"'));
    for (const file of [...links.filter((href) => href.endsWith('.js')), headFile(lang), '/_astro/site.', '/_astro/search.'])
      expect(first).toContain(file);
  });

  it('passages of a text lead to headings of its page', () => {
    const wrong = records(lang).flatMap(({ record, html, file }) => {
      const { passages } = json<PageTextFile>(textFile(record ?? '', lang));
      return passages.filter(([anchor]) => anchor && !html.includes(`id="${anchor}"`)).map(([anchor]) => `${file}#${anchor}`);
    });
    expect(wrong).toEqual([]);
  });

  it('a text ends with what readers ask, which the page does not show', () => {
    const { asked } = json<PageTextFile>(textFile('model/tandem-medico-administratif', lang));
    expect(asked.length).toBeGreaterThan(2);
    const page = records(lang).find(({ record }) => record === 'model/tandem-medico-administratif');
    for (const question of asked) expect(page?.html).not.toContain(question);
  });

  it('no reference, menu or number of a mark is in a text', () => {
    const { passages } = json<PageTextFile>(textFile('model/tandem-medico-administratif', lang));
    expect(passages.map(([anchor]) => anchor)).not.toContain('references');
    expect(JSON.stringify(passages)).not.toMatch(/RIS · BibTeX|Imprimer|Print this/);
  });
});

it('the words that mistyped ones are compared with weigh less than 40 kB (brotli), both languages together', () => {
  const words = (['fr', 'en'] as const).map((lang) => unpacked(json<Head>(headFile(lang)).vocabulary));
  expect(words.every((bytes) => readVocabulary(bytes).length > 1000)).toBe(true);
  expect(words.reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0)).toBeLessThan(39_000);
});

it('the service worker keeps files that are there, and nothing else', () => {
  const worker = readFileSync(join(DIST, 'sw.js'), 'utf8');
  const files = [...worker.matchAll(/"(\/[^"]*)"/g)].map((match) => match[1] ?? '');
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => !existsSync(join(DIST, file, file.endsWith('/') ? 'index.html' : '')))).toEqual([]);
  expect(worker).not.toContain('%');
});
