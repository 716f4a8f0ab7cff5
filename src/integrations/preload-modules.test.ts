import { expect, test } from 'vitest';
import { withPreloads } from './preload-modules.ts';

test('names each module that the scripts of a page import, each once', () => {
  const modules: Record<string, string> = {
    'a.js': 'import{x as y}from"./b.js";import"./c.js";const z=()=>import("./late.js");export{z}',
    'b.js': "import './c.js';const x=1;export{x};",
    'c.js': '',
  };
  const html = '<html><head><title>a</title></head><body><script type="module" src="/_astro/a.js"></script></body></html>';
  expect(withPreloads(html, (name) => modules[name] ?? '').match(/<link rel="modulepreload" href="[^"]+">/g)).toEqual(
    ['a.js', 'b.js', 'c.js'].map((name) => `<link rel="modulepreload" href="/_astro/${name}">`),
  );
});
