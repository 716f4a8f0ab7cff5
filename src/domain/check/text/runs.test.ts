import { expect, it } from 'vitest';
import { RUN_LENGTH, runsOf } from './runs.ts';

const hashes = (text: string): string[] => runsOf(text).map(({ hash }) => hash);

it('a run has eight words; a shorter text has none', () => {
  expect(runsOf('un deux trois quatre cinq six sept')).toEqual([]);
  expect(runsOf('un deux trois quatre cinq six sept huit neuf')).toHaveLength(9 - RUN_LENGTH + 1);
});

it('case, accents, ligatures and signs do not hide a run', () => {
  expect(hashes('Le cœur de l’hôpital, c’est la confiance mutuelle')).toEqual(hashes('le coeur de l hopital c est la confiance mutuelle'));
});

it('another word makes another hash', () => {
  expect(hashes('a b c d e f g h')).not.toEqual(hashes('a b c d e f g i'));
});
