import type { Run } from '../metrics.ts';

/** A search that is measured. */
export interface Engine {
  name: string;
  /** Size of its index as served, both languages, in bytes. */
  indexBytes: number;
  /** Time to make its index, in seconds. */
  indexSeconds: number;
  search: (query: string, lang: 'fr' | 'en') => Promise<Run>;
  close: () => Promise<void>;
}
