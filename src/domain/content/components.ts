import { ENTRY_KINDS, PROSE_KINDS, type ProseKind } from '../kind.ts';

/** What a component of prose takes, and where it may stand. */
export interface ComponentRule {
  /** Attributes it must have; it takes no others. */
  required: readonly string[];
  /** Kinds of records whose prose may use it. */
  kinds: readonly ProseKind[];
  /** True when it may stand once a page. */
  once: boolean;
}

/** The components that prose may use. `docs/content-guide.md` shows each. */
export const PROSE_COMPONENTS = {
  Cite: { required: ['claim'], kinds: ENTRY_KINDS, once: false },
  Term: { required: ['id'], kinds: ENTRY_KINDS, once: false },
  Foreign: { required: ['lang'], kinds: PROSE_KINDS, once: false },
  Note: { required: ['kind'], kinds: ENTRY_KINDS, once: false },
  Shares: { required: [], kinds: ['model', 'example'], once: true },
  Values: { required: ['of'], kinds: ['example', 'cluster'], once: false },
  Field: { required: ['id'], kinds: ['template', 'clause'], once: false },
  Local: { required: ['of'], kinds: ['template', 'clause'], once: false },
  Clause: { required: ['id'], kinds: ['template'], once: false },
  Signatures: { required: [], kinds: ['template'], once: true },
} as const satisfies Record<string, ComponentRule>;

/** A component of prose, by name. */
export type ProseComponent = keyof typeof PROSE_COMPONENTS;

/** The kinds of callout that `<Note kind="…">` makes. `reading` marks what Tandem infers. */
export const NOTE_KINDS = ['key', 'caution', 'practice', 'reading'] as const;
/** A kind of callout. */
export type NoteKind = (typeof NOTE_KINDS)[number];
