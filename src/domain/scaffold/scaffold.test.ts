import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { KINDS } from '../kind.ts';
import { RECORD_SCHEMAS } from '../../schema/contract.ts';
import { SECTIONS } from '../../schema/sections.ts';
import { factsSkeleton, type JsonSchema } from './facts-skeleton.ts';
import { proseSkeleton } from './prose-skeleton.ts';

const schemaOf = (kind: (typeof KINDS)[number]): JsonSchema =>
  z.toJSONSchema(RECORD_SCHEMAS[kind], { io: 'output', unrepresentable: 'any' }) as JsonSchema;

describe.each(KINDS)('the skeleton of a %s', (kind) => {
  const schema = schemaOf(kind);
  const text = factsSkeleton(schema, { reviewed: "'2026-11-21'" });
  it('is YAML with every field of the schema, in its order', () => {
    expect(Object.keys(parse(text) as object)).toEqual(Object.keys(schema.properties ?? {}));
  });
  it('carries the documentation of every field', () => {
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      expect(field.description, name).toBeTruthy();
      expect(text).toContain(`# ${field.description}`);
    }
  });
});

it('spells out a closed list and chooses nothing from it', () => {
  const text = factsSkeleton(schemaOf('model'));
  expect(text).toContain('# One of: strong, moderate, low, descriptive, anecdotal, not-assessed.');
  expect((parse(text) as { evidence: { level: string } }).evidence.level).toBe('');
});

it('prose opens with the sections of its kind', () => {
  const text = proseSkeleton(SECTIONS.model, 'en', true);
  expect(text.match(/^## /gm)).toHaveLength(SECTIONS.model.length);
  expect(text).toContain('## Who shares what\n\n<Shares />');
});
