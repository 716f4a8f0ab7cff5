/**
 * What the composer costs, in a browser whose processor is four times slower (the built site is needed): from a key to its paint on the sheet,
 * for the longest agreement; and the bytes (brotli) of its page, its script, its model and its Word writer. Writes `result.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { commitDay } from '../../src/library/commit-day.ts';
import { openSite } from '../../tests/support/open-site.ts';

const SLUG = 'entente-dyade-cogestion';
const PATH = `/fr/gabarits/${SLUG}/composer/`;
const SLOWDOWN = 4;
const KEYS = 'Les deux parties dirigent ensemble le service des urgences, au bénéfice des patients.';
/** Milliseconds from a key to its paint, 95th percentile. */
const KEY_LIMIT = 50;
/** Bytes of the script before anything is exported, and of what Word adds. */
const SCRIPT_LIMIT = 60_000;
const WORD_LIMIT = 120_000;

interface Timing {
  field: string;
  median: number;
  p95: number;
}

const site = await openSite();
const weigh = (path: string): number => brotliCompressSync(readFileSync(join('dist', path))).length;

const { page, done } = await site.visit(PATH, { viewport: { width: 1280, height: 900 } });
await page.locator('tandem-composer[data-ready]').waitFor();
const timings: Timing[] = [];
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
for (const field of ['organisation', 'purpose', 'final_deciders']) {
  await page.evaluate((name) => {
    const control = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
    const spent: number[] = [];
    Object.assign(window, { spent });
    control?.addEventListener('input', (event) => {
      requestAnimationFrame(() => {
        const painted = new MessageChannel();
        painted.port1.onmessage = () => spent.push(performance.now() - event.timeStamp);
        painted.port2.postMessage('');
      });
    });
    control?.focus();
  }, field);
  for (const key of KEYS) {
    await page.keyboard.type(key);
    await page.waitForTimeout(60);
  }
  const spent = (await page.evaluate(() => (window as unknown as { spent: number[] }).spent)).sort((a, b) => a - b);
  timings.push({ field, median: at(spent, 0.5), p95: at(spent, 0.95) });
}
await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });

const loaded = (): Promise<string[]> =>
  page.evaluate(() =>
    performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.js') ? [new URL(name).pathname] : [])),
  );
const before = await loaded();
const download = page.waitForEvent('download');
await page.locator('[data-part="word"]').click();
await download;
const after = (await loaded()).filter((path) => !before.includes(path));
const sum = (paths: readonly string[]): number => [...new Set(paths)].reduce((all, path) => all + weigh(path), 0);
const result = {
  day: commitDay(process.cwd()) ?? '',
  slowdown: SLOWDOWN,
  timings,
  bytes: { page: weigh(`${PATH}index.html`), model: weigh(`${PATH}model.json`), script: sum(before), word: sum(after) },
};
await done();
await site.close();
writeFileSync('bench/composer/result.json', `${JSON.stringify(result, null, 1)}\n`);

for (const { field, median, p95 } of timings)
  console.log(`${field.padEnd(16)} key to paint: median ${String(median)} ms, 95 % ${String(p95)} ms (limit ${String(KEY_LIMIT)} ms)`);
const { page: html, model, script, word } = result.bytes;
console.log(
  `page ${String(html)} B, model ${String(model)} B, script ${String(script)} B (limit ${String(SCRIPT_LIMIT)}), Word ${String(word)} B (limit ${String(WORD_LIMIT)})`,
);
if (timings.some(({ p95 }) => p95 > KEY_LIMIT) || script > SCRIPT_LIMIT || word > WORD_LIMIT) process.exitCode = 1;

function at(sorted: readonly number[], share: number): number {
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
}
