import { z } from 'astro/zod';
import { FIELD_TYPES, valuesOf } from '../vocabulary.ts';
import { localized } from './localized.ts';

/** A name inside a record: lower case, digits, `_`. */
export const identifier = z.string().regex(/^[a-z][a-z0-9_]*$/, { error: 'identifier' });

/** A blank of a template or of a clause. */
export const blankSchema = z.strictObject({
  id: identifier.describe('Name of the blank, used by <Field id="…" />.'),
  label: localized.describe('What it asks for, one thing.'),
  type: z.enum(valuesOf(FIELD_TYPES)).describe('What kind of answer it takes.'),
  required: z.boolean().describe('False when it may stay empty: the blank then says “optional”.'),
  help: localized.nullable().describe('What a good answer looks like, or null.'),
  options: z.array(localized).min(2).optional().describe('The answers of a `choice`.'),
  columns: z.array(localized).min(2).optional().describe('The column heads of a `table`.'),
  rows: z.number().int().min(1).max(20).optional().describe('How many empty rows a `table` has.'),
});
/** A blank as `content/` gives it. */
export type BlankFacts = z.infer<typeof blankSchema>;
