import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { indexFiles } from '../../../integrations/search/make-index.ts';
import type { Language } from '../../locale/language.ts';
import type { Head } from '../index/head.ts';
import type { IndexedPage } from '../index/page.ts';
import { IndexFiles } from './index-files.ts';
import { liftNear } from './lift-near.ts';
import type { Match } from './rank.ts';
import { search } from './search.ts';

const match = (page: number, score: number): Match => ({
  page,
  kind: 'model',
  score,
  isStrong: true,
  passages: [],
  isForeign: false,
  through: [],
});
const matches = [match(0, 10), match(1, 4), match(2, 4.1), match(3, 1)];
const scores = (lifted: readonly Match[]): number[] => lifted.map(({ score }) => score);

it('a match near to the best rises, the others stay', () => {
  const [best, near, other, last] = scores(liftNear(matches, [[[1, 1]], [[0, 1]], [], []]));
  expect(best).toBe(10);
  expect(near).toBeGreaterThan(other ?? 0);
  expect([other, last]).toEqual([4.1, 1]);
});

it('the nearer, the higher, and never above the best', () => {
  const all: [number, number][] = [0, 1, 2, 3].map((page) => [page, 1]);
  const [best = 0, ...lifted] = scores(liftNear(matches, [all, [[0, 1 / 3]], [[0, 1]], all]));
  expect(lifted[1]).toBeGreaterThan(lifted[0] ?? 0);
  for (const score of lifted) expect(score).toBeLessThan(best);
});

it('with no list of near pages all stays as it was', () => {
  expect(liftNear(matches, [])).toEqual(matches);
  expect(liftNear([], [])).toEqual([]);
});

const page = (record: IndexedPage['record'], lang: Language, text: string, linksTo: IndexedPage['record'][] = []): IndexedPage => ({
  record,
  kind: 'guide',
  lang,
  path: `/${lang}/${record}/`,
  title: record.replace('guide/', ''),
  titleLang: null,
  names: [],
  lead: '',
  about: [],
  linkedFrom: [],
  linksTo,
  asked: [],
  line: '',
  facets: {},
  passages: [{ anchor: '', heading: '', text }],
});
const pagesOf = (lang: Language): IndexedPage[] => [
  page('guide/alone', lang, 'Blé, sarrasin.'),
  page('guide/linked', lang, 'Orge, sarrasin.'),
  page('guide/sarrasin', lang, 'Sarrasin.', ['guide/linked']),
];
const bytes = new Map(
  indexFiles({ fr: pagesOf('fr'), en: pagesOf('en') }, [], () => (_, value) => value).map((file) => [file.path, file.bytes]),
);

async function found(without = ''): Promise<string[]> {
  const load = (file: string): Promise<Uint8Array> =>
    file === without ? Promise.reject(new Error(`${file} is missing`)) : Promise.resolve(gunzipSync(bytes.get(file) ?? new Uint8Array()));
  const { matches } = await search('sarrasin', new IndexFiles('fr', load));
  return matches.map((one) => pagesOf('fr')[one.page]?.title ?? '');
}

it('of two pages that answer as well, the one that the best links to comes first', async () => {
  expect(await found()).toEqual(['sarrasin', 'linked', 'alone']);
});

it('without the file of near pages a query is answered all the same', async () => {
  const { nearPages } = JSON.parse(gunzipSync(bytes.get('fr.idx') ?? new Uint8Array()).toString()) as Head;
  expect(await found(nearPages)).toEqual(['sarrasin', 'alone', 'linked']);
});
