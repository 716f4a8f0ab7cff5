import type { Language } from '../../locale/language.ts';
import { stemOf } from './stem.ts';
import { isConjunction, isStopWord } from './stop-words.ts';
import { type Word, wordsOf } from './words.ts';

/** A word that counts, with the stem under which the index has it. */
export interface Term extends Word {
  stem: string;
  /** What parts it from the term before: a conjunction (`&`), a stop or a comma (`.`), or nothing but articles and the like. */
  link: '' | '&' | '.';
}

/** In capitals, “us” is no pronoun. */
const COUNTRY = 'US';
/** What ends a phrase. */
const STOP = /[.,;:!?]/;

/** The words of a text that say something, with their stems. */
export function termsOf(text: string, lang: Language): Term[] {
  const terms: Term[] = [];
  let link: Term['link'] = '';
  let end = 0;
  for (const word of wordsOf(text)) {
    if (STOP.test(text.slice(end, word.start))) link = '.';
    end = Math.max(end, word.end);
    if (isStopWord(word.word, lang) && text.slice(word.start, word.end) !== COUNTRY) {
      if (link === '' && isConjunction(word.word, lang)) link = '&';
      continue;
    }
    terms.push({ ...word, stem: stemOf(word.word, lang), link });
    if (!word.isJoined) link = '';
  }
  return terms;
}

/** The stems of terms in order, with what parts them: “physicians and managers” is not “physician managers”. */
export function sequenceOf(terms: readonly Pick<Term, 'stem' | 'link'>[]): string[] {
  return terms.flatMap(({ stem, link }, index) => (index > 0 && link ? [link, stem] : [stem]));
}

/** The key of a phrase: its stems, in order; a phrase of common words alone keeps them (“qui fait quoi”). Phrases with one key are the same to the search. */
export function phraseKey(text: string, lang: Language): string {
  const telling = termsOf(text, lang).filter(({ isJoined }) => !isJoined);
  if (telling.length > 0) return sequenceOf(telling).join(' ');
  return wordsOf(text)
    .filter(({ isJoined }) => !isJoined)
    .map(({ word }) => stemOf(word, lang))
    .join(' ');
}
