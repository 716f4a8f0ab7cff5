import type { Language } from '../../locale/language.ts';

/** Numbers as each language writes them: groups of three, then the decimals. */
const NUMBER: Record<Language, RegExp> = {
  fr: /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?/g,
  en: /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/g,
};

/** The numbers written in digits in a text, without grouping and with a decimal point: `23406`, `1.8`, `2014`. */
export function numbersIn(text: string, lang: Language): string[] {
  return (text.match(NUMBER[lang]) ?? []).map((found) =>
    lang === 'fr' ? found.replace(/[ \u00a0\u202f]/g, '').replace(',', '.') : found.replaceAll(',', ''),
  );
}

/** Number words below a hundred, with their value. */
const SMALL: Record<Language, ReadonlyMap<string, number>> = {
  fr: new Map<string, number>([
    ...'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
      .split(' ')
      .map((word, value): [string, number] => [word, value]),
    ...([
      ['une', 1],
      ['vingt', 20],
      ['vingts', 20],
      ['trente', 30],
      ['quarante', 40],
      ['cinquante', 50],
      ['soixante', 60],
    ] as const),
    ...([
      ['septante', 70],
      ['huitante', 80],
      ['nonante', 90],
    ] as const),
  ]),
  en: new Map<string, number>([
    ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, value): [string, number] => [word, value]),
    ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index): [string, number] => [word, 20 + index * 10]),
  ]),
};
const HUNDRED: Record<Language, RegExp> = { fr: /^cents?$/, en: /^hundreds?$/ };
const THOUSAND: Record<Language, RegExp> = { fr: /^mille$/, en: /^thousands?$/ };

/** The numbers written in words in a text, below a million, as digits: « quatre-vingt-quinze » is `95`. Articles count as one. */
export function numberWordsIn(text: string, lang: Language): string[] {
  const found: number[] = [];
  let [total, current, isOpen] = [0, 0, false];
  const close = (): void => {
    if (isOpen) found.push(total + current);
    [total, current, isOpen] = [0, 0, false];
  };
  for (const [, word = '', gap = ''] of text
    .toLocaleLowerCase(lang)
    .replace(/pour cent\b/g, '%')
    .matchAll(/(\p{L}+)([^\p{L}]*)/gu)) {
    const value = SMALL[lang].get(word);
    if (value !== undefined) current = value === 20 && current % 100 === 4 ? current - 4 + 80 : current + value;
    else if (HUNDRED[lang].test(word)) current = (current || 1) * 100;
    else if (THOUSAND[lang].test(word)) [total, current] = [total + (current || 1) * 1000, 0];
    else if (!(isOpen && /^(?:et|and)$/.test(word))) {
      close();
      continue;
    }
    isOpen = true;
    // Only a space or a hyphen goes on with the same number.
    if (!/^[\s-]+$/.test(gap)) close();
  }
  close();
  return found.map(String);
}
