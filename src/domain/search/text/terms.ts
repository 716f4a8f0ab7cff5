import type { Language } from '../../locale/language.ts';
import { stemOf } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { type Word, wordsOf } from './words.ts';

/** A word that counts, with the stem under which the index has it. */
export interface Term extends Word {
  stem: string;
}

/** The words of a text that say something, with their stems. */
export function termsOf(text: string, lang: Language): Term[] {
  return wordsOf(text)
    .filter(({ word }) => !isStopWord(word, lang))
    .map((word) => ({ ...word, stem: stemOf(word.word, lang) }));
}

/** The key of a phrase: its stems, in order; a phrase of common words alone keeps them (“qui fait quoi”). Phrases with one key are the same to the search. */
export function phraseKey(text: string, lang: Language): string {
  const words = wordsOf(text).filter(({ isJoined }) => !isJoined);
  const telling = words.filter(({ word }) => !isStopWord(word, lang));
  return (telling.length > 0 ? telling : words).map(({ word }) => stemOf(word, lang)).join(' ');
}
