/** The spelling in which words are compared: lower case, without accents, ligatures taken apart (Unicode NFKD, then marks dropped). */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ß', 'ss');
}
