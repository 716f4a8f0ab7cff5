import type { Jurisdiction } from '../document/model.ts';

/** The jurisdictions, in the order in which they are offered. */
export const JURISDICTION_KEYS = ['generic', 'QC', 'FR', 'BE', 'UK', 'US'] as const satisfies readonly Jurisdiction[];
