import { expect, it } from 'vitest';
import { orDraft, RECORD_SCHEMAS } from './contract.ts';

it('a draft is taken whatever its shape; what is no draft must have the shape', () => {
  const schema = orDraft(RECORD_SCHEMAS.model);
  expect(schema.safeParse({ draft: true, title: { fr: '', en: '' } }).success).toBe(true);
  expect(schema.safeParse({ title: { fr: '', en: '' } }).success).toBe(false);
  expect(schema.safeParse({ draft: false }).success).toBe(false);
});
