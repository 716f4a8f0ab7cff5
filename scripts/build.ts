import { resolve } from 'node:path';
import { buildSite } from './build-site.ts';
import { buildTable } from './build-table.ts';

const at = process.argv.indexOf('--out');
const out = resolve(at > 0 ? (process.argv[at + 1] ?? 'dist') : 'dist');

try {
  const { seconds } = await buildSite(out);
  console.log(await buildTable(out, seconds));
} catch (error) {
  console.error(error instanceof Error && error.name === 'ContentError' ? `\n${error.message}` : error);
  process.exitCode = 1;
}
