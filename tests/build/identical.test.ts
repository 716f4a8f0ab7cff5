import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn } from '../../scripts/measure.ts';
import { DIST } from '../support/dist.ts';

const AGAIN = join(process.cwd(), 'tests', 'output', 'dist-again');

it('two builds of the same tree are identical to the byte', () => {
  if (!existsSync(AGAIN)) throw new Error('The second build is not there: run "npm run test:build", which makes both.');
  const digests = (folder: string): string[] =>
    filesIn(folder).map(
      (file) =>
        `${file} ${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}`,
    );
  const [first, second] = [digests(DIST), digests(AGAIN)];
  expect(second.filter((line) => !first.includes(line))).toEqual([]);
  expect(second).toHaveLength(first.length);
});
