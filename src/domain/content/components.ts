/** The components that prose may use: their attributes, and which are required. `docs/content-guide.md` shows each. */
export const PROSE_COMPONENTS = {
  Cite: { required: ['claim'], optional: [] },
  Term: { required: ['id'], optional: [] },
  Foreign: { required: ['lang'], optional: [] },
  Note: { required: ['kind'], optional: [] },
  Shares: { required: [], optional: [] },
  Values: { required: ['of'], optional: [] },
  Field: { required: ['id'], optional: [] },
  Signatures: { required: [], optional: [] },
} as const satisfies Record<string, { required: readonly string[]; optional: readonly string[] }>;

/** A component of prose, by name. */
export type ProseComponent = keyof typeof PROSE_COMPONENTS;

/** The kinds of callout that `<Note kind="…">` makes. `reading` marks what Tandem infers. */
export const NOTE_KINDS = ['key', 'caution', 'practice', 'reading'] as const;
/** A kind of callout. */
export type NoteKind = (typeof NOTE_KINDS)[number];
