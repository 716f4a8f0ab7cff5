/**
 * Hashes the eight-word runs of texts that this site must not repeat, for the rule `copied-run`:
 *
 *   node scripts/hash-runs.ts <text file>… > src/domain/check/data/protected-runs.ts
 *
 * The texts stay where they are; only hashes are kept.
 */
import { readFileSync } from 'node:fs';
import { runsOf } from '../src/domain/check/text/runs.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('No text given. Usage: node scripts/hash-runs.ts <text file>…');
  process.exit(2);
}
const hashes = [...new Set(files.flatMap((file) => runsOf(readFileSync(file, 'utf8')).map(({ hash }) => hash)))].sort();
const lines = hashes.flatMap((_, index) => (index % 7 === 0 ? [hashes.slice(index, index + 7).join(' ')] : []));
console.log(`/** Hashes of the eight-word runs of the founding documents (\`scripts/hash-runs.ts\`). */
export const PROTECTED_RUNS: ReadonlySet<string> = new Set(
  \`
${lines.join('\n')}
\`
    .trim()
    .split(/\\s+/),
);`);
