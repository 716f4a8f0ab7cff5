import { gunzipSync } from 'node:zlib';
import type { Scale } from '../../src/domain/search/bench-result.ts';
import type { IndexedPage } from '../../src/domain/search/index/page.ts';
import { IndexFiles } from '../../src/domain/search/query/index-files.ts';
import { listMatches } from '../../src/domain/search/query/list-matches.ts';
import { search } from '../../src/domain/search/query/search.ts';
import { indexFiles } from '../../src/integrations/search/make-index.ts';
import { searchConcepts } from '../../src/library/search-concepts.ts';
import type { Library } from '../../src/domain/library/library.ts';

/** Builds a made index of so many pages, by drawing titles and sentences from the real ones, and counts what queries cost. */
export async function costAt(count: number, real: readonly IndexedPage[], library: Library, queries: readonly string[]): Promise<Scale> {
  const random = mulberry(count);
  const draw = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const sentences = real.flatMap(({ passages }) => passages.flatMap(({ text }) => text.split(/(?<=[.!?]) /)));
  const orderOf = new Map<string, number>();
  const madeFrom = new Map<IndexedPage['record'], IndexedPage['record']>();
  const pages = Array.from({ length: count }, (_, number): IndexedPage => {
    const at = Math.floor(random() * real.length);
    const model = real[at] as IndexedPage;
    const record = `${model.kind}/made-${String(number).padStart(5, '0')}` as IndexedPage['record'];
    // What is made from one page stays beside what is made from its neighbours, as real pages do.
    orderOf.set(record, at);
    if (!madeFrom.has(model.record)) madeFrom.set(model.record, record);
    return {
      ...model,
      record,
      path: `/fr/${record}/`,
      title: `${model.title.split(' ').slice(0, 4).join(' ')} ${(draw(real) as IndexedPage).title.split(' ').slice(-3).join(' ')}`,
      passages: model.passages.map((passage) => ({
        ...passage,
        text: passage.text
          .split(/(?<=[.!?]) /)
          .map(() => draw(sentences) ?? '')
          .join(' '),
      })),
    };
  }).sort((a, b) => (orderOf.get(a.record) ?? 0) - (orderOf.get(b.record) ?? 0));
  // Links lead to what was first made from the page that the real ones lead to, where there is one.
  for (const page of pages) page.linksTo = page.linksTo.map((ref) => madeFrom.get(ref)).filter((ref) => ref !== undefined);
  const files = new Map(
    indexFiles({ fr: pages, en: pages }, searchConcepts(library), () => (_, value) => value).map(({ path, bytes }) => [path, bytes]),
  );
  const costs: { query: string; bytes: number; requests: number }[] = [];
  for (const query of queries) {
    const cost = { query, bytes: 0, requests: 0 };
    const index = new IndexFiles('fr', (file) => {
      const bytes = files.get(file) ?? new Uint8Array();
      cost.bytes += bytes.length;
      cost.requests += 1;
      return Promise.resolve(gunzipSync(bytes));
    });
    await index.rest();
    const answer = await search(query, index);
    const { strong, partial } = listMatches(answer, await index.head(), {});
    const shown = [...strong, ...partial].slice(0, 10);
    await Promise.all(shown.map(({ match }) => index.card(match.page, 'fr')));
    await Promise.all(shown.slice(0, 3).map(({ match }) => index.text(pages[match.page]?.record ?? '')));
    costs.push(cost);
  }
  const worst = costs.reduce((most, cost) => (cost.bytes > most.bytes ? cost : most));
  return {
    pages: count,
    medianBytes: median(costs.map(({ bytes }) => bytes)),
    worstBytes: worst.bytes,
    worstQuery: worst.query,
    medianRequests: median(costs.map(({ requests }) => requests)),
  };
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
