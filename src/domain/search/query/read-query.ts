import type { Language } from '../../locale/language.ts';
import { fold } from '../text/fold.ts';
import { stemOf } from '../text/stem.ts';
import { isLightWord } from '../text/stop-words.ts';
import { type Term, termsOf } from '../text/terms.ts';
import { type Word, wordsOf } from '../text/words.ts';

/** A word of a query that says something. */
export interface QueryWord {
  /** As it was typed, or rather should have been. */
  text: string;
  /** Folded. */
  word: string;
  stem: string;
  /** What parts it from the word before. */
  link: Term['link'];
  /** True for the last word while it may still be unfinished: nothing stands after it. */
  isOpen: boolean;
  /** How much it counts beside the others, 0 to 1: words that only say what one wants to do with the answer count little. */
  share: number;
}

/** A query as the search understands it. */
export interface Query {
  words: QueryWord[];
  /** True when all words are common ones: only a name that they make counts (“qui fait quoi”). */
  isCommon: boolean;
  /** What the reader asks for beside the subject: what a word means, a document to fill in, or a text that was published. */
  wants: 'definition' | 'document' | 'source' | null;
}

/** Longest query that is read, in characters; what follows is left out. */
export const LONGEST_QUERY = 300;
/** Most words that are read. */
const MOST_WORDS = 16;
/** Share of words that name the kind of answer rather than its subject. */
const LITTLE = 0.12;
/** Share of words that say little beside others. */
const LIGHT = 0.4;

const DEFINITION: Record<Language, RegExp> = {
  fr: /^\s*(?:qu est ce qu(?:e|i|un|une)?\b|c est quoi\b|que (?:signifie|veut dire)\b|definition\b|sens d|signification\b)|\b(?:definition|signifie|veut dire|signification|c est quoi)\s*$/,
  en: /^\s*(?:what (?:is|are|does)\b|meaning of\b|definition\b|define\b)|\b(?:definition|meaning|mean|means)\s*$/,
};
const DEFINITION_WORDS = new Set(['definition', 'signifie', 'dire', 'signification', 'sens', 'quoi', 'meaning', 'define', 'mean', 'means']);
const DOCUMENT_WORDS = new Set(
  `modele modeles gabarit gabarits formulaire formulaires canevas trame trames type exemplaire vierge telecharger imprimer remplir word docx pdf
template templates form forms sample blank download printable fill draft example exemple`.split(/\s+/),
);

const SOURCE_WORDS = new Set(
  `rapport rapports article articles etude etudes these memoire livre ordonnance decret arrete
report reports study studies paper papers thesis book`.split(/\s+/),
);

/** Reads a query: its words that count, and what it asks for. Anything may be typed; what is no word is left out. */
export function readQuery(text: string, lang: Language): Query {
  const short = text.slice(0, LONGEST_QUERY);
  const plain = fold(short).replace(/[^\p{L}\p{N}]+/gu, ' ');
  const isDefinition = DEFINITION[lang].test(plain);
  const telling = termsOf(short, lang).filter(({ isJoined }) => !isJoined);
  // Common words alone may still be a name: “qui fait quoi”.
  const content: (Word & { link?: QueryWord['link'] })[] =
    telling.length > 0 ? telling : wordsOf(short).filter(({ isJoined }) => !isJoined);
  const subject = content.filter(({ word }) => !(isDefinition && DEFINITION_WORDS.has(word)) && !DOCUMENT_WORDS.has(word));
  const wantsDocument = subject.length > 0 && content.some(({ word }) => DOCUMENT_WORDS.has(word));
  const wantsSource = content.length > 1 && content.some(({ word }) => SOURCE_WORDS.has(word));
  const words = content
    .filter(({ word }) => subject.length === 0 || !(isDefinition && DEFINITION_WORDS.has(word)))
    .slice(0, MOST_WORDS)
    .map(({ word, start, end, link = '' }) => ({
      text: short.slice(start, end),
      word,
      stem: stemOf(word, lang),
      link,
      isOpen: end === short.length,
      share: wantsDocument && DOCUMENT_WORDS.has(word) ? LITTLE : content.length > 1 && isLightWord(word, lang) ? LIGHT : 1,
    }));
  return {
    words,
    isCommon: telling.length === 0,
    wants: isDefinition && subject.length > 0 ? 'definition' : wantsDocument ? 'document' : wantsSource ? 'source' : null,
  };
}
