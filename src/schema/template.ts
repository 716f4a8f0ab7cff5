import { z } from 'astro/zod';
import { CLAUSE_USES, INSTRUMENTS, JURISDICTIONS, PARTIES, valuesOf } from './vocabulary.ts';
import { blankSchema, identifier } from './fields/blank.ts';
import { entryFields } from './fields/entry.ts';
import { localized } from './fields/localized.ts';
import { claimIds, slug } from './fields/reference.ts';

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
        name: identifier.optional().describe('Id of the blank that already asks who signs, where there is one.'),
        local: slug.optional().describe('Slug of the equivalence that gives the local word for this capacity, where there is one.'),
      }),
    )
    .describe('Signature blocks, in order; empty when the document is not signed.'),
  comparison: z
    .strictObject({
      table: identifier.describe('Id of the `table` whose rows hold a statement, the score of each party, and their gap.'),
      role: identifier.describe('Id of the `choice` that says for whom one answers: the medical party first, then the managing party.'),
      scores: z.array(identifier).min(1).describe('Ids of the scores, in the order of the rows.'),
      scale: z.tuple([z.number(), z.number()]).describe('Lowest and highest score.'),
      dimensions: z
        .array(
          z.strictObject({
            name: localized.describe('Name of the dimension.'),
            statements: z.number().int().min(1).describe('How many statements it has, one after the other.'),
          }),
        )
        .min(1)
        .describe('Dimensions, in the order of the statements.'),
    })
    .optional()
    .describe('How the answers of the two parties are compared, where the document is a self-assessment.'),
  clauses: z
    .array(
      z.strictObject({
        clause: slug.describe('Slug of the shared clause.'),
        option: identifier.describe('Id of the option that the blank document takes.'),
        use: z
          .enum(valuesOf(CLAUSE_USES))
          .describe('`required`: always there; `optional`: there, and the parties may leave it out; `offered`: in the composer alone.'),
      }),
    )
    .describe('Shared clauses, in the order in which <Clause id="…" /> takes them up.'),
  fields: z
    .array(blankSchema)
    .min(1)
    .describe('The blanks of its own text, in order. A blank of a shared clause may be declared again, with words of its own.'),
});
/** A template as `content/` gives it. */
export type TemplateFacts = z.infer<typeof templateSchema>;
