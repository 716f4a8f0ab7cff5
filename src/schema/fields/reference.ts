import { z } from 'astro/zod';
import { KINDS } from '../../domain/kind.ts';

/** A slug: lower-case ASCII letters, digits and single hyphens. It is the folder's or file's name and part of the address. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'slug' });

/** The id of a claim in `content/claims/`. */
export const claimId = slug;

/** Ids of claims that carry a statement. */
export const claimIds = z.array(claimId);

/** A reference to a record, `kind/slug`. */
export const recordRef = z.string().regex(new RegExp(`^(?:${KINDS.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`), { error: 'recordRef' });
