import { z } from 'astro/zod';
import { SCOPES, valuesOf } from './vocabulary.ts';
import { measures, period } from './fields/arrangement.ts';
import { entryFields } from './fields/entry.ts';
import { localized } from './fields/localized.ts';

/** A QVT experience: `content/clusters/<slug>/cluster.yaml`. */
export const clusterSchema = z.strictObject({
  ...entryFields,
  scope: z.enum(valuesOf(SCOPES)).describe('What it belongs to.'),
  calledCluster: z
    .boolean()
    .nullable()
    .describe('True when a source calls it a cluster; false when it does not; null when it cannot be told.'),
  region: localized.nullable().describe('French region, or null.'),
  period,
  establishments: localized.nullable().describe('Number and kind of establishments in words, or null.'),
  participants: localized.nullable().describe('Who took part, or null.'),
  partners: z.array(localized).describe('Bodies that supported it.'),
  tools: z.array(localized).describe('Tools used, as the sources name them.'),
  measures,
});
/** A QVT experience as `content/` gives it. */
export type ClusterFacts = z.infer<typeof clusterSchema>;
