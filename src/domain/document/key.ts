/** A name made of English words, for what keeps it when the words' place changes: `once-a-month`. */
export function keyOf(words: string): string {
  return words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[’'\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
