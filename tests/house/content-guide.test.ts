import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withFieldTables } from '../../scripts/guide.ts';
import { PROSE_COMPONENTS } from '../../src/domain/content/components.ts';
import { RULES } from '../../src/domain/check/finding.ts';

const guide = readFileSync('docs/content-guide.md', 'utf8');

it('the field tables are those of the schemas ("npm run guide" writes them)', () => {
  expect(withFieldTables(guide)).toBe(guide);
});

it('every rule has a section with a bad and a good example, under the name that findings give', () => {
  for (const rule of RULES) expect(guide, rule).toMatch(new RegExp(`^### ${rule}\\n\\n[\\s\\S]+?\\nBad: [\\s\\S]+?Good: `, 'm'));
});

it('every component is described with an example', () => {
  for (const name of Object.keys(PROSE_COMPONENTS)) expect(guide, name).toContain(`\`<${name}`);
});
