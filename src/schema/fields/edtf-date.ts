import { z } from 'astro/zod';
import { EDTF_PATTERN, isEdtf } from '../../domain/locale/edtf.ts';

/** A date with its precision (EDTF). YAML readers turn bare dates and years into other types: both are taken back to text. */
export const edtfDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value),
  z.string().regex(EDTF_PATTERN, { error: 'edtf', abort: true }).refine(isEdtf, { error: 'edtf' }),
);

/** A full day, `YYYY-MM-DD`. */
export const fullDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'day', abort: true })
    .refine(isEdtf, { error: 'day' }),
);
