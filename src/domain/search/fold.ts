/**
 * The spelling the search index is built in and queries are put in: straight apostrophes, because the French stemmer's
 * elision rule (Snowball) knows only `'`, and no ligatures. Pages keep their typography; `unfold` sets excerpts right again.
 */
export function foldForSearch(text: string): string {
  return text
    .replaceAll('’', "'")
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'Oe')
    .replaceAll('æ', 'ae')
    .replaceAll('Æ', 'Ae')
    .replace(/[\u00a0\u202f]/g, ' ');
}

/** Puts the ligatures of French back: “oeu”, “oeil” and the learned words in “oe” that French writes with œ. */
export function restoreLigatures(text: string): string {
  return text.replace(/o(e)(?=u|il|dème|sophag|nolog)|(?<=f)o(e)(?=t)/giu, (match) => (match[0] === 'O' ? 'Œ' : 'œ'));
}
