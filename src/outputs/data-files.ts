import { createHash } from 'node:crypto';
import type { TextFile } from './citation-files.ts';
import { csv, CSV_SHAPES, flatten } from './csv.ts';

/** One collection as data: its name, its records, and the JSON Schema of a record. */
export interface DataSet {
  name: string;
  records: readonly Record<string, unknown>[];
  schema: object;
  /** Each field with its documentation: `path`, `type`, `description`. */
  fields: readonly { path: string; type: string; description: string }[];
}

/** What each file of data says of itself. */
export interface DataNotice {
  title: string;
  /** Address of the site. */
  url: string;
  /** Day of the edition, `YYYY-MM-DD`, or null. */
  edition: string | null;
  licence: string;
}

/** The files of `/data/`: each collection as JSON and CSV with its schema, the dictionary of fields, the licence, checksums. */
export function dataFiles(
  sets: readonly DataSet[],
  joined: { name: string; records: readonly object[] },
  notice: DataNotice,
  terms: string,
): TextFile[] {
  const json = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;
  const tables = (name: string, rows: Record<string, string>[]): TextFile[] =>
    (Object.keys(CSV_SHAPES) as (keyof typeof CSV_SHAPES)[]).map((shape) => ({ path: `data/${name}.${shape}`, text: csv(rows, shape) }));
  const files = [
    ...sets.flatMap(({ name, records, schema }) => [
      { path: `data/${name}.json`, text: json({ ...notice, collection: name, count: records.length, records }) },
      ...tables(
        name,
        records.map((record) => flatten(record)),
      ),
      { path: `data/schemas/${name}.schema.json`, text: json(schema) },
    ]),
    {
      path: `data/${joined.name}.json`,
      text: json({ ...notice, collection: joined.name, count: joined.records.length, records: joined.records }),
    },
    ...tables(
      'dictionary',
      sets.flatMap(({ name, fields }) =>
        fields.map(({ path, type, description }) => ({ collection: name, field: path, type, description })),
      ),
    ),
    { path: 'data/LICENSE.txt', text: terms },
  ];
  const sums = files.map(({ path, text }) => `${createHash('sha256').update(text).digest('hex')}  ${path.replace('data/', '')}`);
  return [...files, { path: 'data/SHA256SUMS', text: `${sums.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('\n')}\n` }];
}
