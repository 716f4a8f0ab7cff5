import { expect, it } from 'vitest';
import { readYaml } from './yaml-document.ts';

const document = readYaml('title:\n  fr: Un\n  en: One\nsources:\n  - id: a\n  - id: b\n');

it.each([
  [['title', 'en'], 3],
  [['sources', 1, 'id'], 6],
  [['sources', 7], 4],
  [['absent'], 1],
])('%j stands at line %i, or at its nearest parent', (path, line) => {
  expect(document.lineOf(path)).toBe(line);
});

it('keeps bare dates as text', () => {
  expect(readYaml('day: 2026-11-21').data).toEqual({ day: '2026-11-21' });
});

it('says where it could not read', () => {
  const { data, errors } = readYaml('a: 1\nb: "open\n');
  expect(data).toBeUndefined();
  expect(errors[0]?.line).toBeGreaterThanOrEqual(2);
});
