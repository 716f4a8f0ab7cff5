import type { Language } from '../../locale/language.ts';
import { type Term, termsOf } from '../text/terms.ts';

/** A piece of a text: the words that were looked for are marked. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** What was looked for, as a page may have it: words and names, each as its stems in order. */
export interface Sought {
  lang: Language;
  phrases: readonly (readonly string[])[];
}

/** What is to be marked in texts of a language: words alone, names of several words as a whole. */
export function soughtIn(names: readonly string[], lang: Language): Sought {
  const phrases = names.map((name) => singles(termsOf(name, lang)).map(({ stem }) => stem));
  return { lang, phrases: phrases.filter(({ length }) => length > 0) };
}

/** A text cut into pieces, what was looked for marked; neighbours with only a space or a hyphen between them are marked as one. */
export function markWords(text: string, sought: Sought): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of placesOf(text, sought)) {
    if (start < at) continue;
    const before = text.slice(at, start);
    const last = pieces.at(-1);
    if (last?.isMarked && /^[\s-]$/.test(before)) last.text += before + text.slice(start, end);
    else {
      if (before) pieces.push({ text: before, isMarked: false });
      pieces.push({ text: text.slice(start, end), isMarked: true });
    }
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}

/** Characters of an excerpt, about. */
const LENGTH = 190;

/** The stretch of a text with the most of what was looked for, cut at spaces, with “…” where it is cut. Empty when nothing of it is there. */
export function excerpt(text: string, sought: Sought): Piece[] {
  const found = placesOf(text, sought);
  let best = { start: 0, value: 0 };
  for (const [index, { start }] of found.entries()) {
    const within = found.slice(index).filter(({ end }) => end <= start + LENGTH);
    const value = new Set(within.map(({ phrase }) => phrase)).size + within.length / 100;
    if (value > best.value) best = { start, value };
  }
  if (best.value === 0) return [];
  const from = wordStart(text, best.start - LENGTH / 3);
  const to = wordEnd(text, from + LENGTH);
  const pieces = markWords(text.slice(from, to).trim(), sought);
  if (from > 0) pieces.unshift({ text: '… ', isMarked: false });
  if (to < text.length) pieces.push({ text: ' …', isMarked: false });
  return pieces;
}

/** Where a text has what was looked for, in order; at each place the longest counts. */
function placesOf(text: string, { lang, phrases }: Sought): { start: number; end: number; phrase: number }[] {
  const terms = termsKept(text, lang);
  const alone = singles(terms);
  const places = alone.flatMap((term, at) => {
    let best: { start: number; end: number; phrase: number; length: number } | null = null;
    phrases.forEach((phrase, index) => {
      if (phrase.length <= (best?.length ?? 0) || phrase.some((stem, step) => alone[at + step]?.stem !== stem)) return;
      best = { start: term.start, end: alone[at + phrase.length - 1]?.end ?? term.end, phrase: index, length: phrase.length };
    });
    return best ? [best as { start: number; end: number; phrase: number }] : [];
  });
  const joined = terms.flatMap(({ isJoined, stem, start, end }) => {
    const phrase = isJoined ? phrases.findIndex((one) => one.length === 1 && one[0] === stem) : -1;
    return phrase >= 0 ? [{ start, end, phrase }] : [];
  });
  return [...places, ...joined].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Longest text whose terms are kept, in characters: titles, which are marked again at each key. */
const LONGEST_KEPT = 300;
/** So many texts are kept; then one begins anew. */
const MOST_KEPT = 2000;
const kept = new Map<string, Term[]>();

function termsKept(text: string, lang: Language): Term[] {
  const key = `${lang} ${text}`;
  const held = kept.get(key);
  if (held) return held;
  const terms = termsOf(text, lang);
  if (kept.size >= MOST_KEPT) kept.clear();
  if (text.length <= LONGEST_KEPT) kept.set(key, terms);
  return terms;
}

function singles(terms: readonly Term[]): Term[] {
  return terms.filter(({ isJoined }) => !isJoined);
}

/** Start of the first word after a place. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at);
  return space < 0 ? 0 : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space <= 0 ? at : space;
}
