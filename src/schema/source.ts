import { z } from 'astro/zod';
import { CSL_TYPES, READ, SOURCE_STATES, valuesOf } from './vocabulary.ts';
import { edtfDate } from './fields/edtf-date.ts';
import { localized } from './fields/localized.ts';
import { slug } from './fields/reference.ts';

/** A person or a body, as CSL names it (CSL-JSON, name variables). */
export const nameSchema = z.union([
  z.strictObject({
    family: z.string().min(1).describe('Family name.'),
    given: z.string().min(1).optional().describe('Given names or initials.'),
  }),
  z.strictObject({ literal: z.string().min(1).describe('Name of a body, as written.') }),
]);

/** One bibliographic record, with CSL-JSON's names (https://docs.citationstyles.org/): `content/sources/<id>.yaml`. */
export const sourceSchema = z.strictObject({
  type: z.enum(valuesOf(CSL_TYPES)).describe('CSL item type.'),
  title: z.string().min(1).describe('Title, in its own language.'),
  author: z.array(nameSchema).describe('Authors in order; empty when none was shown.'),
  'container-title': z.string().min(1).nullable().describe('Journal, site or book that holds it, or null.'),
  publisher: z.string().min(1).nullable().describe('Publisher, or null.'),
  issued: edtfDate.nullable().describe('Date of publication (EDTF); null when none was shown.'),
  issuedNote: localized.nullable().describe('What is known of the date when it is not given, or null.'),
  URL: z.url().nullable().describe('Address, or null when none was shown.'),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, { error: 'doi' })
    .nullable()
    .describe('DOI without its prefix, or null.'),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .describe('ISO 639-1 code of the text.'),
  read: z.enum(valuesOf(READ)).describe('How much of it was read.'),
  citedBy: slug.nullable().describe('For `cited`: id of the source it is known through; otherwise null.'),
  status: z
    .strictObject({
      state: z.enum(valuesOf(SOURCE_STATES)).describe('What became of it.'),
      by: slug.nullable().describe('Id of the source that replaces it, or null.'),
      since: edtfDate.nullable().describe('Since when (EDTF), or null.'),
    })
    .optional()
    .describe('Only for a source that was superseded or withdrawn; every claim and page that rests on it is then reported.'),
  note: localized.nullable().describe('What a careful reader should know of it, or null.'),
});
/** A source as `content/` gives it. */
export type SourceFacts = z.infer<typeof sourceSchema>;
/** A name as `content/` gives it. */
export type NameFacts = z.infer<typeof nameSchema>;
