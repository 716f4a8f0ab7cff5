/**
 * Readability of a text as LIX: words per sentence plus the percentage of words of more than six letters (Björnsson 1968).
 * Above 60 a text is called very difficult. A colon or a semicolon ends a sentence, as in Björnsson's count.
 */
export function lix(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return 0;
  const sentences = Math.max(1, text.match(/[.!?;:](?=\s|$)/g)?.length ?? 0);
  const long = words.filter((word) => word.length > 6).length;
  return words.length / sentences + (100 * long) / words.length;
}
