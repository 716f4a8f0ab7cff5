import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { KINDS, LEDGERS } from '../src/domain/kind.ts';
import type { JsonSchema } from '../src/domain/scaffold/facts-skeleton.ts';
import { fieldTable } from '../src/domain/scaffold/field-table.ts';
import { LEDGER_SCHEMAS, RECORD_SCHEMAS } from '../src/schema/contract.ts';

/** Puts the field tables of the content guide, from the schemas, between its markers. */
export function withFieldTables(guide: string): string {
  const schemas: [string, z.ZodType][] = [
    ...KINDS.map((kind): [string, z.ZodType] => [kind, RECORD_SCHEMAS[kind]]),
    ...LEDGERS.map((ledger): [string, z.ZodType] => [ledger, LEDGER_SCHEMAS[ledger]]),
  ];
  return schemas.reduce((text, [name, schema]) => {
    const json = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as JsonSchema;
    const [open, close] = [`<!-- fields of ${name} -->`, `<!-- end of ${name} -->`];
    const [from, to] = [text.indexOf(open), text.indexOf(close)];
    if (from < 0 || to < from)
      throw new Error(`docs/content-guide.md has no place for the fields of "${name}": expected ${open} … ${close}.`);
    return `${text.slice(0, from + open.length)}\n\n${fieldTable(json)}\n\n${text.slice(to)}`;
  }, guide);
}

if (process.argv[1]?.endsWith('guide.ts')) {
  const path = 'docs/content-guide.md';
  writeFileSync(path, withFieldTables(readFileSync(path, 'utf8')));
}
