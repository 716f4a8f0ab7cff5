import { expect, it } from 'vitest';
import { parseRecordLink } from './record-link.ts';

it('reads kind, slug and anchor', () => {
  expect(parseRecordLink('model:pacte-medical#risks')).toEqual({ kind: 'model', slug: 'pacte-medical', anchor: 'risks' });
});

it.each(['https://example.org', 'mailto:a@b.c', 'modele:x', 'model:', '/fr/'])('"%s" is not a record link', (url) => {
  expect(parseRecordLink(url)).toBeNull();
});
