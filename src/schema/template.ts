import { z } from 'astro/zod';
import { FIELD_TYPES, INSTRUMENTS, JURISDICTIONS, PARTIES, valuesOf } from './vocabulary.ts';
import { entryFields } from './fields/entry.ts';
import { localized } from './fields/localized.ts';
import { claimIds } from './fields/reference.ts';

const identifier = z.string().regex(/^[a-z][a-z0-9_]*$/, { error: 'identifier' });

/** A blank of a template. */
export const fieldSchema = z.strictObject({
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
export type FieldFacts = z.infer<typeof fieldSchema>;

/** A document template: `content/templates/<slug>/template.yaml`; the text to sign is in its MDX files. */
export const templateSchema = z.strictObject({
  ...entryFields,
  instrument: z.enum(valuesOf(INSTRUMENTS)).describe('What kind of document it makes.'),
  purpose: localized.describe('What it is for.'),
  notFor: localized.describe('What it is not for.'),
  when: localized.describe('When to use it.'),
  length: localized.describe('Length once filled in, as in “3 to 5 pages”.'),
  before: z.array(localized).min(1).describe('What to have at hand or to settle before filling it in.'),
  pitfalls: z
    .array(
      z.strictObject({
        text: localized.describe('The pitfall and how to avoid it.'),
        claims: claimIds.describe('Claims behind it; empty for drafting practice.'),
      }),
    )
    .min(1)
    .describe('Pitfalls, each with the claims behind it.'),
  provenance: z
    .array(
      z.strictObject({
        text: localized.describe('What the material says that the text builds on.'),
        claims: claimIds.min(1).describe('The claims.'),
      }),
    )
    .min(1)
    .describe('Where the text comes from.'),
  caveats: z
    .array(
      z.strictObject({
        jurisdiction: z.enum(valuesOf(JURISDICTIONS)).describe('Where it holds.'),
        text: localized.describe('The caveat, in full sentences.'),
      }),
    )
    .min(1)
    .describe('Legal caveats; the first is the generic one.'),
  signatories: z
    .array(
      z.strictObject({
        id: identifier.describe('Name of the signature block.'),
        party: z.enum(valuesOf(PARTIES)).describe('The party signed for.'),
        role: localized.describe('The capacity in which one signs.'),
        required: z.boolean().describe('False when the signature is optional.'),
      }),
    )
    .describe('Signature blocks, in order; empty when the document is not signed.'),
  fields: z.array(fieldSchema).min(1).describe('The blanks, in the order of the text.'),
});
/** A template as `content/` gives it. */
export type TemplateFacts = z.infer<typeof templateSchema>;
