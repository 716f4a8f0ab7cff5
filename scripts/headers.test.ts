import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMPOSER_POLICY, PAGE_POLICY, SEARCH_POLICY } from '../src/domain/security/policy.ts';
import { headersFor, readHeaders } from './headers.ts';

const blocks = readHeaders(readFileSync('deploy/_headers', 'utf8'));
const policyFor = (path: string): string => Object.fromEntries(headersFor(blocks, path))['Content-Security-Policy'] ?? '';

it('reads paths with a star, and the headers below them', () => {
  const [block] = readHeaders('# note\n/a/*\n  X-One: 1\n  X-Two: b c\n');
  expect(block?.path.test('/a/b')).toBe(true);
  expect(block?.path.test('/b')).toBe(false);
  expect(block?.headers).toEqual({ 'X-One': '1', 'X-Two': 'b c' });
});

it('the served policy allows all that the pages ask for, and refuses frames', () => {
  const served = policyFor('/fr/').split('; ');
  for (const directive of [...PAGE_POLICY.split('; '), ...SEARCH_POLICY.split('; '), ...COMPOSER_POLICY.split('; ')])
    expect(
      served.some((line) => line.startsWith(directive)),
      directive,
    ).toBe(true);
  expect(served).toContain("frame-ancestors 'none'");
});

it.each([PAGE_POLICY, SEARCH_POLICY, COMPOSER_POLICY, policyFor('/fr/')])(
  'a policy never allows inline code or another origin: %s',
  (policy) => {
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|data:/);
  },
);

it('no path has two policies: hosts would join them, and browsers enforce both', () => {
  for (const path of ['/fr/', '/sw.js', '/search/fr.idx', '/_astro/site.css'])
    expect(policyFor(path).match(/default-src/g)).toHaveLength(1);
});

it('joins the values of one header, as the hosts do', () => {
  expect(headersFor(readHeaders('/*\n  X-One: a\n/b/*\n  X-One: c\n'), '/b/x')).toEqual([['X-One', 'a, c']]);
});

it('nothing may compile WebAssembly, and only files named after their content are kept for good', () => {
  expect([PAGE_POLICY, SEARCH_POLICY, COMPOSER_POLICY, policyFor('/sw.js')].join()).not.toContain('wasm');
  const cache = (path: string): string | undefined => Object.fromEntries(headersFor(blocks, path))['Cache-Control'];
  expect(cache('/search/files/0123456789.idx')).toContain('immutable');
  expect([cache('/search/fr.idx'), cache('/sw.js'), cache('/fr/recherche/')]).toEqual([undefined, undefined, undefined]);
});
