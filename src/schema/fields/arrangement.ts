import { z } from 'astro/zod';
import { HOLDERS, MATTERS, STATUSES, valuesOf } from '../vocabulary.ts';
import { edtfDate } from './edtf-date.ts';
import { localized } from './localized.ts';
import { claimIds } from './reference.ts';

/** The table of who shares what: one row a matter. */
export const shares = z
  .array(
    z.strictObject({
      matter: z.enum(valuesOf(MATTERS)).describe('The matter shared out.'),
      holder: z.enum(valuesOf(HOLDERS)).describe('Who holds it; `unknown` when no text read says so.'),
      note: localized.nullable().describe('A precision in a few words, or null.'),
      claims: claimIds.describe('Ids of the claims it rests on; empty only for `unknown`.'),
    }),
  )
  .describe('Who shares what: budget, staff, quality, strategy, appointments, each once.');

/** When it ran, with the precision that is known. */
export const period = z
  .strictObject({
    start: edtfDate.nullable().describe('When it began (EDTF: 2002, 2002-11, 2002-11-21, 197X); null when unknown.'),
    end: edtfDate.nullable().describe('When it ended (EDTF); null when it runs or when unknown.'),
    status: z.enum(valuesOf(STATUSES)).describe('Whether it still runs; `unknown` when no text read says so.'),
    claims: claimIds.describe('Ids of the claims the dates rest on.'),
  })
  .describe('When it ran.');

/** Values that sources give for one measure, shown side by side: nothing is silently chosen. */
export const measures = z
  .array(
    z.strictObject({
      id: z
        .string()
        .regex(/^[a-z0-9-]+$/)
        .describe('Name of the measure, used by <Values of="…" />.'),
      what: localized.describe('What is counted, with its unit and scope.'),
      values: z
        .array(
          z.strictObject({
            value: localized.describe('The value as a reader reads it, in both languages.'),
            year: edtfDate.nullable().describe('The year it speaks of, or null.'),
            saidBy: localized.describe('Who says it.'),
            claims: claimIds.min(1).describe('Ids of the claims it rests on.'),
          }),
        )
        .min(1)
        .describe('Each value with who says it.'),
    }),
  )
  .describe('Measures, each with every value the sources give.');
