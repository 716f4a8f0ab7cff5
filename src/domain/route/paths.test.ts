import { expect, it } from 'vitest';
import { claimPath, recordPath, refPath, sectionPath } from './paths.ts';

it.each([
  [recordPath('model', 'x', 'fr'), '/fr/modeles/x/'],
  [recordPath('template', 'x', 'en'), '/en/templates/x/'],
  [recordPath('page', 'methode', 'en'), '/en/methode/'],
  [refPath('term/qvt', 'fr'), '/fr/glossaire/qvt/'],
  [sectionPath('cluster', 'en'), '/en/clusters/'],
  [claimPath({ id: 'c', sources: [{ source: 's' }, { source: 't' }] }, 'fr'), '/fr/sources/s/#claim-c'],
])('%s', (path, expected) => {
  expect(path).toBe(expected);
});

it('refuses what is not a reference', () => {
  expect(() => refPath('models/x', 'fr')).toThrow('kind/slug');
});
