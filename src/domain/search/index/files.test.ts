import { expect, it } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';
import { fromDistances, toDistances } from './head.ts';
import { type Entry, readShard, writeShard } from './shard.ts';
import { readVocabulary, writeVocabulary } from './vocabulary.ts';

const entries: Entry[] = [
  { key: '#cogestion', forms: [], postings: [{ page: 3, impact: 31, inTitle: true, inNames: false, passages: 0 }] },
  {
    key: 'cogest',
    forms: ['cogestion', 'cogestions'],
    postings: [
      { page: 0, impact: 1, inTitle: false, inNames: true, passages: 0b101 },
      { page: 900, impact: 17, inTitle: false, inNames: false, passages: 2 ** 30 + 1 },
    ],
  },
  { key: 'été', forms: ['été'], postings: [] },
];

it('a shard gives back what was put in', () => {
  expect([...readShard(writeShard(entries)).values()]).toEqual(entries);
});

it.each([1, 5, 12])('a shard cut short by %i bytes is refused', (bytes) => {
  const whole = writeShard(entries);
  expect(() => readShard(whole.subarray(0, whole.length - bytes))).toThrow(RangeError);
});

it('numbers up to 32 bits and texts of any script come back', () => {
  const out = new ByteWriter();
  for (const number of [0, 127, 128, 300, 2 ** 31, 2 ** 32 - 1]) out.number(number);
  out.text('œ ع 😀');
  const input = new ByteReader(out.done());
  expect(Array.from({ length: 6 }, () => input.number())).toEqual([0, 127, 128, 300, 2 ** 31, 2 ** 32 - 1]);
  expect(input.text()).toBe('œ ع 😀');
});

it('words to compare with keep their accents, and are compared without', () => {
  const words = [
    { word: 'epuisement', spelling: 'épuisement', weight: 4 },
    { word: 'epuise', spelling: 'épuisé', weight: 20 },
  ];
  expect(readVocabulary(writeVocabulary(words))).toEqual([words[0], { ...words[1], weight: 15 }]);
});

it('numbers come back from their distances', () => {
  expect(fromDistances(toDistances([2, 3, 40]))).toEqual([2, 3, 40]);
});
