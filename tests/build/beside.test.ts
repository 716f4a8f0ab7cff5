import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readPages } from '../../scripts/measure.ts';
import { DIST } from '../support/dist.ts';

const pages = readPages(DIST).filter(({ record }) => record !== null);

it('beside each record stand the files by which it is cited', () => {
  const missing = pages.flatMap(({ file }) =>
    ['txt', 'ris', 'bib', 'json']
      .map((ending) => join(dirname(file), `citation.${ending}`))
      .filter((path) => !existsSync(join(DIST, path))),
  );
  expect(missing).toEqual([]);
});

it('each link to a file beside a page leads to one', () => {
  const broken = pages.flatMap(({ file, html }) =>
    [...html.matchAll(/href="(\/[^"]*\/(?:citation|references)\.\w+)"/g)]
      .map((match) => match[1] ?? '')
      .filter((path) => dirname(path) !== `/${dirname(file)}` || !existsSync(join(DIST, path))),
  );
  expect(broken).toEqual([]);
});

it('the page names the same works as its references file', () => {
  const wrong = pages.filter(({ file, html }) => {
    const path = join(DIST, dirname(file), 'references.json');
    const items = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { id: string }[]) : [];
    const named = new Set([...html.matchAll(/class="reference"><a href="\/(?:fr|en)\/sources\/([\w-]+)\/"/g)].map((match) => match[1]));
    return items.length !== named.size || items.some(({ id }) => !named.has(id));
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

it('the checksums are those of the files', () => {
  const lines = readFileSync(join(DIST, 'data', 'SHA256SUMS'), 'utf8')
    .trim()
    .split('\n');
  expect(lines.length).toBeGreaterThan(40);
  for (const line of lines) {
    const [sum, name = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(readFileSync(join(DIST, 'data', name)))
        .digest('hex'),
      name,
    ).toBe(sum);
  }
});

it('each record has the fields that the schema of its collection names, and no other', () => {
  for (const name of ['models', 'examples', 'templates', 'glossary', 'sources', 'claims', 'events', 'mentions']) {
    const { records } = JSON.parse(readFileSync(join(DIST, 'data', `${name}.json`), 'utf8')) as { records: object[] };
    const schema = JSON.parse(readFileSync(join(DIST, 'data', 'schemas', `${name}.schema.json`), 'utf8')) as {
      properties: Record<string, unknown>;
      required: string[];
    };
    for (const record of records) {
      expect(Object.keys(record).filter((key) => !(key in schema.properties))).toEqual([]);
      expect(schema.required.filter((key) => !(key in record))).toEqual([]);
    }
  }
});

it('each collection says how many records it has, and gives as many', () => {
  for (const name of ['models', 'examples', 'claims', 'sources', 'events', 'figures', 'equivalences', 'disagreements']) {
    const data = JSON.parse(readFileSync(join(DIST, 'data', `${name}.json`), 'utf8')) as { count: number; records: { id: string }[] };
    expect(data.records, name).toHaveLength(data.count);
    expect(new Set(data.records.map(({ id }) => id)).size, name).toBe(data.count);
    const rows = readFileSync(join(DIST, 'data', `${name}.fr.csv`), 'utf8');
    expect(rows.startsWith('\ufeff'), name).toBe(true);
  }
});
