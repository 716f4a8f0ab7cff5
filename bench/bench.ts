import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readPages } from '../scripts/measure.ts';

const RUNS = 3;
const OUT = join('tests', 'output', 'bench');

/** Median of the seconds a command takes, over a few runs after one that is not counted. */
function median(args: string[]): number {
  const seconds = Array.from({ length: RUNS + 1 }, () => {
    const started = performance.now();
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`"node ${args.join(' ')}" failed: run it by itself to see why.`);
    return (performance.now() - started) / 1000;
  }).slice(1);
  return seconds.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

const check = median(['scripts/check.ts']);
const build = median(['scripts/build.ts', '--out', OUT]);
const pages = readPages(OUT).length;

console.log(`check            ${check.toFixed(2)} s`);
console.log(`build            ${build.toFixed(2)} s, ${pages} pages, ${((build / pages) * 1000).toFixed(1)} ms a page`);
console.log(`check / build    ${(check / build).toFixed(3)}`);
