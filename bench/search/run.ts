import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { buildLibrary } from '../../src/domain/library/library.ts';
import type { BenchResult, Scale } from '../../src/domain/search/bench-result.ts';
import { recordPath } from '../../src/domain/route/paths.ts';
import { makeIndex } from '../../src/integrations/search/make-index.ts';
import { readPage } from '../../src/integrations/search/read-page.ts';
import { commitDay } from '../../src/library/commit-day.ts';
import { readProject } from '../../src/library/check-project.ts';
import { libraryParts } from '../../src/library/read-library.ts';
import { searchPages } from '../../src/library/search-pages.ts';
import type { Engine } from './engines/engine.ts';
import { miniSearch } from './engines/minisearch.ts';
import { stockPagefind } from './engines/pagefind.ts';
import { tandem } from './engines/tandem.ts';
import { figuresOf, type JudgedQuery, ndcg10, type Run, success3 } from './metrics.ts';
import { type Cost, costOf, keyToPaint, LATENCIES, openBrowser, serveCompressed, type Wait, waitOf } from './network.ts';
import { costAt, median } from './scale.ts';

const root = process.cwd();
const dist = join(root, 'dist');
const queries = parse(readFileSync('bench/search/queries.yaml', 'utf8')) as JudgedQuery[];
const html = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');
const say = (line: string): void => console.error(line);

const { records, ledgers } = libraryParts(readProject(root));
const library = buildLibrary(records, ledgers);
const paths = { fr: pathsOf('fr'), en: pathsOf('en') };
const texts = Object.fromEntries(
  (['fr', 'en'] as const).map((lang) => [lang, paths[lang].flatMap((path) => ({ path, page: readPage(html(path)) }))]),
) as Record<'fr' | 'en', { path: string; page: NonNullable<ReturnType<typeof readPage>> }[]>;

say('Indexing…');
const started = performance.now();
makeIndex(library, html);
const indexSeconds = (performance.now() - started) / 1000;
const engines: Engine[] = [
  { ...tandem(dist), indexSeconds },
  miniSearch(texts),
  await stockPagefind(
    [...paths.fr, ...paths.en].map((path) => ({ path, html: html(path) })),
    mkdtempSync(join(tmpdir(), 'pagefind-')),
  ),
];

say('Asking…');
const runs = new Map<string, Map<string, Run>>();
for (const engine of engines) {
  const given = new Map<string, Run>();
  for (const { id, query, lang } of queries) given.set(id, await engine.search(query, lang));
  runs.set(engine.name, given);
  await engine.close();
}

say('Measuring in a browser…');
const { url, server } = await serveCompressed(dist);
const browser = await openBrowser();
const addressOf = (lang: 'fr' | 'en'): string => `${url}/${lang === 'fr' ? 'fr/recherche' : 'en/search'}/`;
// Every sixth query first, the one after it second: all classes, both languages.
const pairs = queries.flatMap((query, at) => {
  const next = queries[at + 1];
  return at % 6 === 0 && next?.lang === query.lang ? [{ lang: query.lang, first: query.query, second: next.query }] : [];
});
const costs: Cost[] = [];
for (const { lang, first, second } of pairs) costs.push(await costOf(browser, addressOf(lang), first, second));
const waits: { latency: number; waits: Wait[] }[] = [];
for (const latency of LATENCIES) {
  const measured: Wait[] = [];
  for (const { lang, ...pair } of pairs.filter((_, at) => at % 4 === 0))
    measured.push(await waitOf(browser, addressOf(lang), pair, latency));
  waits.push({ latency, waits: measured });
}
const paint = await keyToPaint(browser, addressOf('fr'), [
  'cogestion',
  'contrat de pôle',
  'clinical directorate',
  'épuisement des médecins',
]);
await browser.close();
server.close();

say('Growing…');
const french = searchPages(library, 'fr', (path) => readPage(html(path)));
const frenchQueries = queries.filter(({ lang }) => lang === 'fr').map(({ query }) => query);
const scale: Scale[] = [];
for (const count of [200, 1000, 10_000]) scale.push(await costAt(count, french, library, frenchQueries));

const own = runs.get('Tandem') ?? new Map<string, Run>();
const fares = queries
  .filter(({ pages }) => Object.keys(pages).length > 0)
  .map((query) => ({ query, pages: own.get(query.id)?.pages ?? [] }))
  .map(({ query, pages }) => ({ query, gain: ndcg10(pages, query.pages), isFound: success3(pages, query.pages) }))
  .filter(({ gain, isFound }) => gain < 0.5 || !isFound);
const spread = (part: keyof Cost): BenchResult['network']['page'] => ({
  bytes: median(costs.map((cost) => cost[part].bytes)),
  requests: median(costs.map((cost) => cost[part].requests)),
  worstBytes: Math.max(...costs.map((cost) => cost[part].bytes)),
  worstRequests: Math.max(...costs.map((cost) => cost[part].requests)),
});
const result: BenchResult = {
  day: commitDay(root) ?? '',
  pages: paths.fr.length,
  queries: {
    all: queries.length,
    held: queries.filter(({ held }) => held).length,
    fr: queries.filter(({ lang }) => lang === 'fr').length,
    en: queries.filter(({ lang }) => lang === 'en').length,
  },
  engines: engines.map(({ name, indexBytes, indexSeconds: seconds }) => {
    const given = runs.get(name) ?? new Map<string, Run>();
    return {
      name,
      indexBytes,
      indexSeconds: Math.round(seconds * 10) / 10,
      tuned: figuresOf(
        queries.filter(({ held }) => !held),
        given,
      ),
      held: figuresOf(
        queries.filter(({ held }) => held),
        given,
      ),
      classes: Object.fromEntries(
        [...new Set(queries.map((query) => query.class))].map((name) => [
          name,
          figuresOf(
            queries.filter((query) => query.class === name),
            given,
          ),
        ]),
      ),
    };
  }),
  failed: fares
    .filter(({ query }) => !query.held)
    .map(({ query, gain }) => ({ id: query.id, lang: query.lang, query: query.query, ndcg10: gain })),
  heldFailed: fares.filter(({ query }) => query.held).length,
  network: { page: spread('page'), first: spread('first'), second: spread('second') },
  waits: waits.map(({ latency, waits: measured }) => ({
    latency,
    open: median(measured.map(({ open }) => open)),
    typed: median(measured.map(({ typed }) => typed)),
    second: median(measured.map(({ second }) => second)),
  })),
  keyToPaint: paint,
  scale,
};
writeFileSync(
  'bench/search/result.json',
  `${JSON.stringify(result, (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value), 1)}\n`,
);

for (const { name, tuned, held } of result.engines)
  console.log(
    `${name.padEnd(12)} nDCG@10 held out ${shown(held.ndcg10)}, others ${shown(tuned.ndcg10)}; success@3 ${shown(held.success3)}; nonsense ${shown(held.nonsense)}`,
  );
for (const part of ['page', 'first', 'second'] as const)
  console.log(
    `${part.padEnd(12)} ${(result.network[part].bytes / 1000).toFixed(1)} kB, ${String(result.network[part].requests)} requests (worst ${(result.network[part].worstBytes / 1000).toFixed(1)} kB, ${String(result.network[part].worstRequests)})`,
  );
for (const { latency, open, typed, second } of result.waits)
  console.log(
    `Slow 4G, ${String(latency)} ms: open ${open.toFixed(2)} s, from the first key ${typed.toFixed(2)} s, second, from its last key ${second.toFixed(2)} s`,
  );
console.log(`key to paint ${paint.toFixed(0)} ms`);
for (const { pages, medianBytes, worstBytes, medianRequests } of scale)
  console.log(
    `${String(pages).padStart(6)} pages ${(medianBytes / 1000).toFixed(1)} kB in ${String(medianRequests)} files (worst ${(worstBytes / 1000).toFixed(1)} kB)`,
  );

function pathsOf(lang: 'fr' | 'en'): string[] {
  return records
    .map(({ kind, slug }) => recordPath(kind, slug, lang))
    .filter((path) => readdirSync(join(dist, path)).includes('index.html'));
}

function shown(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
