import { KINDS } from '../../kind.ts';
import { type Language, otherLanguage } from '../../locale/language.ts';
import { phraseKey } from '../text/terms.ts';
import { countWords, type NamesConcepts } from './count-words.ts';
import { type Card, conceptKey, type Head, type HeadConcept, type PageTextFile, toDistances } from './head.ts';
import type { Concept, IndexedPage } from './page.ts';
import { type Entry, writeShard } from './shard.ts';
import { type KnownWord, writeVocabulary } from './vocabulary.ts';

/** About as many bytes of a shard, before they are packed: small enough to be quick, large enough to be few. */
const SHARD_BYTES = 5000;
/** A word that is compared with mistyped ones has as many letters at least… */
const SHORTEST_KNOWN = 4;
/** …and stands on as many pages, unless it is in a name or in the title of a record; in the title of a source, it counts twice. */
const FEWEST_PAGES = 3;

/** The index of one language, ready to be packed and named: everything but the head is named after its content. */
export interface LanguageIndex {
  head: Omit<Head, 'shards' | 'cards' | 'vocabulary' | 'otherLanguage' | 'nearPages'>;
  shards: { first: string; bytes: Uint8Array }[];
  /** By page. */
  cards: Card[];
  vocabulary: Uint8Array;
  /** All that the shards hold, by key. */
  entries: readonly Entry[];
  /** What an excerpt is taken from, by record. */
  texts: { record: string; text: PageTextFile }[];
}

/**
 * Builds the index of the pages of one language, which come in the order of their numbers.
 * @param labels Label of a facet's value.
 */
export function buildIndex(
  pages: readonly IndexedPage[],
  concepts: readonly Concept[],
  lang: Language,
  labels: (facet: string, value: string) => string,
): LanguageIndex {
  const { phrases, names } = namePhrases(concepts, lang);
  const mean = pages.reduce((sum, { passages }) => sum + passages.reduce((all, { text }) => all + text.length / 6, 0), 0) / pages.length;
  const entries = new Map<string, Entry>();
  const known = new Map<string, Known>();
  let titleLengths = '';
  pages.forEach((page, number) => {
    const { titleLength, postings, forms } = countWords(page, lang, names, mean);
    titleLengths += Math.min(titleLength, 35).toString(36);
    for (const [key, posting] of postings) {
      const entry = entries.get(key) ?? { key, forms: [], postings: [] };
      entry.postings.push({ ...posting, page: number });
      entries.set(key, entry);
    }
    for (const [stem, words] of forms) {
      const entry = entries.get(stem);
      const posting = postings.get(stem);
      for (const [word, spelling] of words) {
        if (entry && !entry.forms.includes(word)) entry.forms.push(word);
        const held = known.get(word) ?? { count: 0, spellings: new Map() };
        held.count += posting?.inNames || (posting?.inTitle && page.kind !== 'source') ? FEWEST_PAGES : posting?.inTitle ? 2 : 1;
        held.spellings.set(spelling, (held.spellings.get(spelling) ?? 0) + 1);
        known.set(word, held);
      }
    }
  });
  const byRecord = new Map(pages.map(({ record }, number) => [record, number]));
  const position = new Map(concepts.map(({ id }, index) => [id, index]));
  const sorted = [...entries.values()].sort(byKey).map((entry) => ({ ...entry, forms: entry.forms.sort() }));
  return {
    head: {
      pages: pages.length,
      kinds: pages.map(({ kind }) => KINDS.indexOf(kind).toString(36)).join(''),
      titleLengths,
      facets: facetsOf(pages, labels),
      phrases: [...phrases].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, of]) => [key, ...of]),
      concepts: concepts.map(({ names: called, record, near }): HeadConcept => [
        called[lang][0] ?? '',
        record ? (byRecord.get(record) ?? -1) : -1,
        near.flatMap(({ id: other, weight }): [number, number][] => {
          const at = position.get(other);
          return at === undefined ? [] : [[at, weight]];
        }),
      ]),
    },
    entries: sorted,
    shards: cut(sorted).map((run) => ({ first: run[0]?.key ?? '', bytes: writeShard(run) })),
    cards: pages.map(({ path, title, titleLang, line }): Card => [path, title, titleLang ?? 0, line]),
    vocabulary: writeVocabulary(knownWords(known)),
    texts: pages.map(({ record, lead, passages, asked }) => ({
      record,
      text: { lead, passages: passages.map(({ anchor, heading, text }) => [anchor, heading, text]), asked },
    })),
  };
}

/** The phrases that name each concept, and how to find them in a text: the longest that begins at a place counts. */
function namePhrases(concepts: readonly Concept[], lang: Language): { phrases: Map<string, number[]>; names: NamesConcepts } {
  const phrases = new Map<string, number[]>();
  const longest = new Map<string, number>();
  concepts.forEach(({ names }, index) => {
    for (const [name, isForeign] of [
      ...names[lang].map((own) => [own, false] as const),
      ...names[otherLanguage(lang)].map((other) => [other, true] as const),
    ]) {
      const key = phraseKey(name, lang);
      if (!key) continue;
      const held = phrases.get(key) ?? [];
      if (!held.includes(index) && !held.includes(-1 - index)) held.push(isForeign ? -1 - index : index);
      phrases.set(key, held);
      const [first = '', ...rest] = key.split(' ');
      longest.set(first, Math.max(longest.get(first) ?? 0, rest.length + 1));
    }
  });
  const names: NamesConcepts = (stems, at) => {
    const most = longest.get(stems[at] ?? '') ?? 0;
    for (let length = Math.min(most, stems.length - at); length > 0; length -= 1) {
      const held = phrases.get(stems.slice(at, at + length).join(' '));
      if (held) return { keys: held.map((index) => conceptKey(index < 0 ? -1 - index : index)), length };
    }
    return null;
  };
  return { phrases, names };
}

function facetsOf(pages: readonly IndexedPage[], labels: (facet: string, value: string) => string): Head['facets'] {
  const facets = new Map<string, Map<string, number[]>>();
  pages.forEach((page, number) => {
    for (const [facet, values] of Object.entries(page.facets)) {
      const held = facets.get(facet) ?? new Map<string, number[]>();
      facets.set(facet, held);
      for (const value of values) held.set(value, [...(held.get(value) ?? []), number]);
    }
  });
  return Object.fromEntries(
    [...facets].map(([facet, values]) => [
      facet,
      [...values].map(([value, numbers]): [string, string, number[]] => [value, labels(facet, value), toDistances(numbers)]),
    ]),
  );
}

/** Cuts the entries into runs of about {@link SHARD_BYTES}. */
function cut(entries: readonly Entry[]): Entry[][] {
  const runs: Entry[][] = [];
  let size = Infinity;
  for (const entry of entries) {
    if (size > SHARD_BYTES) {
      runs.push([]);
      size = 0;
    }
    runs.at(-1)?.push(entry);
    size += entry.key.length + entry.forms.length * 4 + entry.postings.length * 3.5;
  }
  return runs;
}

/** A word, folded, with how it counts and how pages write it. */
interface Known {
  count: number;
  spellings: Map<string, number>;
}

function knownWords(counts: ReadonlyMap<string, Known>): KnownWord[] {
  return [...counts]
    .filter(([word, { count }]) => word.length >= SHORTEST_KNOWN && count >= FEWEST_PAGES && !/\d/.test(word))
    .map(([word, { count, spellings }]) => ({ word, spelling: usualSpelling(word, spellings), weight: Math.floor(Math.log2(count)) }))
    .sort((a, b) => (a.spelling < b.spelling ? -1 : 1));
}

/** The spelling of most pages; the folded word when that is joined or elided. */
function usualSpelling(word: string, spellings: ReadonlyMap<string, number>): string {
  const [usual = word] = [...spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  return /^\p{L}+$/u.test(usual) ? usual : word;
}

function byKey(a: Entry, b: Entry): number {
  return a.key < b.key ? -1 : 1;
}
