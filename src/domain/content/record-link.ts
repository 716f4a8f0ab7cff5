import { KINDS, type Kind } from '../kind.ts';

/** A link to a record as authors write it: `model:tandem-medico-administratif#risks`. */
export interface RecordLink {
  kind: Kind;
  slug: string;
  anchor: string | null;
}

/** Reads `kind:slug` or `kind:slug#anchor`; null when the text is not a record link. */
export function parseRecordLink(url: string): RecordLink | null {
  const match = /^([a-z]+):([a-z0-9-]+)(?:#([\w-]+))?$/.exec(url);
  if (!match) return null;
  const [, kind, slug, anchor] = match;
  if (!kind || !slug || !(KINDS as readonly string[]).includes(kind)) return null;
  return { kind: kind as Kind, slug, anchor: anchor ?? null };
}
