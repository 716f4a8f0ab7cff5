import { type Language, otherLanguage } from '../../locale/language.ts';
import { conceptKey, type Head, kindOf } from '../index/head.ts';
import type { Entry } from '../index/shard.ts';
import { stemOf } from '../text/stem.ts';
import { sequenceOf } from '../text/terms.ts';
import type { IndexFiles } from './index-files.ts';
import type { QueryWord } from './read-query.ts';
import { NEARNESS } from '../weights.ts';

/** Pages that answer a word of the query, through the word itself or another. */
export interface Alternative {
  entry: Entry;
  /** 1 for the word itself, less for what stands for it. */
  weight: number;
  /** What stands for the word, to be shown; null when it is the word itself. */
  through: string | null;
  /** True when the words of the query are of the site's other language. */
  isForeign: boolean;
  /** The page about what the words name; −1 when they name nothing that has one. */
  about: number;
  /** The words of the query it answers, first and last. */
  from: number;
  to: number;
}

/** Fewer pages than this, and the other language is asked as well. */
const FEW = 3;
/** A word of which so small a share of the pages that have it are not sources may be of the other language. */
const FOREIGN = 0.25;
/** A word that so many pages of this language have, sources aside, is a word of it. */
const AT_HOME = 8;
/** A short word is looked up as the beginning of others (“lab”); a longer one by so much of its own beginning, if that is long enough to tell. */
const SHORTEST_KIN = 3;
const LONG_KIN = 9;
const KIN_PART = 0.6;
/** Completions of an unfinished word that are looked at, the most common first. */
const COMPLETIONS = 12;
/** A first part at most this long may have been typed apart (“co gestion”). */
const LONGEST_FIRST_PART = 6;
/** Near things that are looked at for each thing named. */
const NEAR = 4;

/** All that may answer each word of a query. */
export async function findAlternatives(words: readonly QueryWord[], files: IndexFiles): Promise<Alternative[]> {
  const head = await files.head();
  const found = await Promise.all([
    ...words.map((word, at) => ofWord(word, at, head, files)),
    ...words.slice(1).map((word, at) => ofJoined(words[at], word, at, files)),
    ...spansOf(words, head, files.lang).map((span) => ofConcept(span, words, head, files)),
  ]);
  return found.flat();
}

async function ofWord(word: QueryWord, at: number, head: Head, files: IndexFiles): Promise<Alternative[]> {
  const own = await files.entry(word.stem, files.lang);
  const found: Alternative[] = own ? [{ entry: own, weight: 1, through: null, isForeign: false, about: -1, from: at, to: at }] : [];
  // “tand” has the stem of another word: it is a beginning as long as no page writes it so.
  if (word.isOpen && word.word.length > 1 && (!own || own.postings.length < FEW || !own.forms.includes(word.word))) {
    const longer = (await files.beginningWith(word.word)).filter(({ key }) => key !== word.stem && !key.startsWith('#'));
    longer.sort((a, b) => b.postings.length - a.postings.length);
    for (const entry of longer.slice(0, COMPLETIONS)) {
      const form = entry.forms.find((one) => one.startsWith(word.word)) ?? entry.key;
      found.push({
        entry,
        weight: NEARNESS.completion * (0.5 + 0.5 * (word.word.length / form.length)),
        through: null,
        isForeign: false,
        about: -1,
        from: at,
        to: at,
      });
    }
  }
  if (found.length === 0 || (own && isForeignHere(own, head))) {
    const other = otherLanguage(files.lang);
    // Without the other language (offline, it is not kept), this one still answers.
    const entry = await files.entry(stemOf(word.word, other), other).catch(() => null);
    if (entry && entry.postings.length > (own?.postings.length ?? 0))
      found.push({ entry, weight: NEARNESS.otherLanguage, through: word.word, isForeign: true, about: -1, from: at, to: at });
  }
  return found;
}

/** True for a word that hardly any page but sources has: their titles are in any language. */
function isForeignHere({ postings }: Entry, head: Head): boolean {
  const elsewhere = countRecords({ postings }, head);
  return elsewhere < FEW || elsewhere < postings.length * FOREIGN;
}

function countRecords({ postings }: Pick<Entry, 'postings'>, head: Head): number {
  return postings.filter(({ page }) => kindOf(page, head) !== 'source').length;
}

/** Fetches what will be asked for if the last word is finished as it stands: what it names. */
export async function prefetchNamed(words: readonly QueryWord[], files: IndexFiles): Promise<void> {
  const head = await files.head();
  await Promise.all(
    spansOf(words, head, files.lang)
      .filter(({ to }) => to === words.length - 1)
      .map((span) => ofConcept(span, words, head, files)),
  );
}

/** For words that nothing answers, words of the same family: that begin with it (“lab”), or as it does (“hybridised”, hybrid). */
export async function findKin(words: readonly QueryWord[], answered: readonly Alternative[], files: IndexFiles): Promise<Alternative[]> {
  const found = await Promise.all(
    words.map(async ({ word }, at): Promise<Alternative[]> => {
      if (word.length < SHORTEST_KIN || /\d/.test(word) || answered.some(({ from, to }) => from <= at && at <= to)) return [];
      const start = word.length < LONG_KIN ? word : word.slice(0, Math.ceil(word.length * KIN_PART));
      const kin = (await files.beginningWith(start)).filter(({ key }) => !key.startsWith('#'));
      return kin
        .sort((a, b) => b.postings.length - a.postings.length)
        .slice(0, COMPLETIONS)
        .map((entry) => ({
          entry,
          weight: NEARNESS.kin,
          through: entry.forms[0] ?? entry.key,
          isForeign: false,
          about: -1,
          from: at,
          to: at,
        }));
    }),
  );
  return found.flat();
}

async function ofJoined(first: QueryWord | undefined, second: QueryWord, at: number, files: IndexFiles): Promise<Alternative[]> {
  const stem = first ? joinedStem([first, second], files.lang) : null;
  const entry = stem ? await files.entry(stem, files.lang) : null;
  return entry ? [{ entry, weight: 1, through: null, isForeign: false, about: -1, from: at, to: at + 1 }] : [];
}

/** Stem of two words taken as one, when the first is short enough to be its first part (“co gérer”, cogérer). */
function joinedStem([first, second, ...others]: readonly QueryWord[], lang: Language): string | null {
  return first && second && others.length === 0 && first.word.length <= LONGEST_FIRST_PART ? stemOf(first.word + second.word, lang) : null;
}

async function ofConcept(
  { concept, isForeign, from, to }: Span,
  words: readonly QueryWord[],
  head: Head,
  files: IndexFiles,
): Promise<Alternative[]> {
  // A word that is at home in this language is not one of the other: “prime minister” asks for no “prime”.
  const own = isForeign && from === to ? await files.entry(words[from]?.stem ?? '', files.lang) : null;
  if (own && countRecords(own, head) >= AT_HOME) return [];
  const [label, page, near] = head.concepts[concept] ?? ['', -1, []];
  const wanted = [
    { concept, label, weight: page < 0 ? NEARNESS.everyday : NEARNESS.concept },
    ...near
      .slice(0, NEAR)
      .map(([other, weight]) => ({ concept: other, label: head.concepts[other]?.[0] ?? '', weight: NEARNESS.near * weight })),
  ];
  const entries = await Promise.all(wanted.map((one) => files.entry(conceptKey(one.concept), files.lang)));
  return wanted.flatMap((one, index): Alternative[] => {
    const entry = entries[index];
    return entry
      ? [{ entry, weight: one.weight, through: one.label, isForeign, about: one.concept === concept ? page : -1, from, to }]
      : [];
  });
}

/** Words of a query that name a concept, by its position. */
interface Span {
  concept: number;
  isForeign: boolean;
  from: number;
  to: number;
}

/** The concepts that a query names: at each word, the longest phrase that begins there, unless a longer one holds it. */
function spansOf(words: readonly QueryWord[], head: Head, lang: Language): Span[] {
  const phrases = phrasesOf(head);
  const spans: Span[] = [];
  let reach = -1;
  for (let from = 0; from < words.length; from += 1)
    for (let to = words.length - 1; to >= from; to -= 1) {
      const run = words.slice(from, to + 1);
      const concepts = phrases.get(sequenceOf(run).join(' ')) ?? phrases.get(joinedStem(run, lang) ?? '');
      if (!concepts) continue;
      if (to > reach) spans.push(...concepts.map((named) => ({ concept: named < 0 ? -1 - named : named, isForeign: named < 0, from, to })));
      reach = Math.max(reach, to);
      break;
    }
  return spans;
}

const phraseMaps = new WeakMap<Head, Map<string, number[]>>();

/** The phrases of an index by their key, made once. */
export function phrasesOf(head: Head): Map<string, number[]> {
  const made = phraseMaps.get(head) ?? new Map(head.phrases.map(([key, ...concepts]) => [key, concepts]));
  phraseMaps.set(head, made);
  return made;
}
