import { expect, test } from 'vitest';
import { searchFirst } from './search-head.ts';

const HTML = `<html><head><meta http-equiv="Content-Security-Policy" content="x"><link rel="preload" href="/theme.js" as="script"><link rel="preload" href="/a.woff2" as="font" type="font/woff2" crossorigin><link rel="stylesheet" href="/_astro/print.css" media="print"><link rel="stylesheet" href="/_astro/site.css"></head><body><script type="module" src="/_astro/a.js"></script></body></html>`;
const MODULES: Record<string, string> = {
  'a.js': 'import{x as y}from"./b.js";import"./c.js";const z=()=>import("./late.js");export{z}',
  'b.js': "import './c.js';const x=1;export{x};",
  'c.js': '',
};

test('asks for styles, the head of the index, scripts with what they import, fonts, and then the rest, each once', () => {
  const html = searchFirst(HTML, ['fr.idx', 'files/1.idx'], (name) => MODULES[name] ?? '');
  expect(html.match(/<link [^>]*>/g)?.map((link) => /href="([^"]+)"/.exec(link)?.[1])).toEqual([
    '/theme.js',
    '/_astro/site.css',
    '/search/fr.idx',
    '/_astro/a.js',
    '/_astro/b.js',
    '/_astro/c.js',
    '/a.woff2',
    '/search/files/1.idx',
    '/_astro/print.css',
  ]);
});

test('no link comes before the security policy, and the rest of the page stays', () => {
  const html = searchFirst(HTML, ['fr.idx'], () => '');
  expect(html.indexOf('<link')).toBeGreaterThan(html.indexOf('Content-Security-Policy'));
  expect(html.replaceAll(/<link [^>]*>/g, '')).toBe(HTML.replaceAll(/<link [^>]*>/g, ''));
});
