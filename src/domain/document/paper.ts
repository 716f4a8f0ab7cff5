/** Sizes of paper that a document can be set on (ISO 216; ANSI/ASME Y14.1). */
export const PAPERS = ['a4', 'letter'] as const;
/** A size of paper. */
export type Paper = (typeof PAPERS)[number];
