import { fold } from './fold.ts';

/** A word of a text, folded, and where it stands in it. */
export interface Word {
  word: string;
  start: number;
  end: number;
  /** True for two words written with a hyphen, taken as one (“co-gestion”, cogestion): they stand in the list on their own too. */
  isJoined?: boolean;
}

/** A run of letters and digits; the modifier letter apostrophe (U+02BC) is a letter to Unicode and a sign to readers. */
const TOKEN = /(?!ʼ)[\p{L}\p{N}](?:(?!ʼ)[\p{L}\p{M}\p{N}])*/gu;
const APOSTROPHE = /^['’ʼ‘´`]$/;
const HYPHEN = /^[-‐‑]$/;

/** What French writes before an apostrophe in place of a whole word (le, la, de, que, jusque…). */
const ELIDED = new Set(['l', 'd', 'qu', 'j', 'n', 's', 'c', 'm', 't', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']);

/** What English writes after an apostrophe: possessives and contractions (“manager’s”, “don’t”, “they’ll”). */
const CONTRACTED = new Set(['s', 't', 'll', 've', 're', 'd', 'm']);

/** Endings that inclusive writing adds to a word: “infirmier·ère·s”, “chef·fe”, “directeur(trice)”, “cogestionnaire.s”. */
const INCLUSIVE =
  /^(?:e|s|x|es|fe|fes|ne|nes|le|les|te|tes|ve|ves|se|ses|re|res|ice|rice|rices|trice|trices|ere|eres|iere|ieres|euse|euses|ive|ives|sse|sses)$/;
const MEDIAN = /^[·•⋅‧∙]$/;

/** Second words that make one word with the first, whether a hyphen stands between them or not: “bien-être”, “mieux être”. */
const FIXED: Record<string, RegExp> = { etre: /^(?:bien|mieux)$/, being: /^well$/, out: /^burn$/ };

/** First parts that are also written without their hyphen are short: co-, bien-, sous-, inter-, médico-. */
const LONGEST_FIRST_PART = 6;

/**
 * The words of a text: elided articles, possessives and contractions dropped, inclusive endings taken off, dotted acronyms closed up (“Q.V.T.”),
 * and hyphened words given joined as well.
 */
export function wordsOf(text: string): Word[] {
  const tokens = [...text.matchAll(TOKEN)].map((match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const between = (index: number): string => text.slice(tokens[index]?.end, tokens[index + 1]?.start);
  const words: Word[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const isElided = ELIDED.has(token.word) && index + 1 < tokens.length && APOSTROPHE.test(between(index));
    const isContracted = CONTRACTED.has(token.word) && index > 0 && APOSTROPHE.test(between(index - 1));
    if (isElided || isContracted) continue;
    let last = index;
    if (token.word.length === 1) while (last + 1 < tokens.length && between(last) === '.' && tokens[last + 1]?.word.length === 1) last += 1;
    if (last > index) {
      const run = tokens.slice(index, last + 1);
      words.push({ word: run.map(({ word }) => word).join(''), start: token.start, end: run.at(-1)?.end ?? token.end });
      index = last;
      continue;
    }
    const following = tokens[index + 1];
    if (following && FIXED[following.word]?.test(token.word) && /^[-‐‑ \u00a0]$/.test(between(index))) {
      words.push({ word: token.word + following.word, start: token.start, end: following.end });
      index += 1;
      continue;
    }
    while (isInclusiveEnding(text, tokens, last)) last += 1;
    const end = tokens[last]?.end ?? token.end;
    words.push({ word: token.word, start: token.start, end });
    const next = tokens[last + 1];
    const before = index > 0 ? between(index - 1) : ' ';
    if (next && HYPHEN.test(between(last)) && !HYPHEN.test(before) && token.word.length <= LONGEST_FIRST_PART && !/\d/.test(token.word))
      words.push({ word: token.word + next.word, start: token.start, end: next.end, isJoined: true });
    index = last;
  }
  return words;
}

/** True when the token after `index` is an ending that inclusive writing adds to it. */
function isInclusiveEnding(text: string, tokens: readonly Word[], index: number): boolean {
  const [here, next, after] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!here || !next || !INCLUSIVE.test(next.word)) return false;
  const link = text.slice(here.end, next.start);
  if (MEDIAN.test(link)) return true;
  if (link === '(') return text[next.end] === ')';
  // After a dot or a hyphen, only what no sentence or compound begins with.
  const closes = !after || !/^[\p{L}\p{N}]/u.test(text.slice(next.end));
  return (link === '.' || HYPHEN.test(link)) && here.word.length > 2 && next.word.length <= 3 && closes && text[next.end] !== "'";
}
