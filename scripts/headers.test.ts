import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGE_POLICY, SEARCH_POLICY } from '../src/domain/security/policy.ts';
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
  for (const directive of [...PAGE_POLICY.split('; '), ...SEARCH_POLICY.split('; ')])
    expect(
      served.some((line) => line.startsWith(directive)),
      directive,
    ).toBe(true);
  expect(served).toContain("frame-ancestors 'none'");
});

it.each([PAGE_POLICY, SEARCH_POLICY, policyFor('/fr/')])('a policy never allows inline code or another origin: %s', (policy) => {
  expect(policy).toMatch(/^default-src 'none'/);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|data:/);
});

it('no path has two policies: hosts would join them, and browsers enforce both', () => {
  for (const path of ['/fr/', '/pagefind/pagefind-worker.js', '/_astro/site.css'])
    expect(policyFor(path).match(/default-src/g)).toHaveLength(1);
});

it('joins the values of one header, as the hosts do', () => {
  expect(headersFor(readHeaders('/*\n  X-One: a\n/b/*\n  X-One: c\n'), '/b/x')).toEqual([['X-One', 'a, c']]);
});

it('the search worker may compile WebAssembly; pages may not', () => {
  expect(policyFor('/pagefind/pagefind-worker.js')).toContain("'wasm-unsafe-eval'");
  expect([PAGE_POLICY, SEARCH_POLICY].join()).not.toContain('wasm');
});
