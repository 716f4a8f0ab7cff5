import type { Language } from '../../locale/language.ts';
import { COUNT, FIELD } from '../weights.ts';
import { sequenceOf, type Term, termsOf } from '../text/terms.ts';
import type { IndexedPage } from './page.ts';
import { MOST, type Posting } from './shard.ts';

/** Passages are told apart up to this one; the last bit stands for all that follow. */
const LAST_PASSAGE = 30;

/** Where a key stands on one page, summed up. */
interface Standing {
  weight: number;
  inTitle: boolean;
  inNames: boolean;
  passages: number;
}

/** What one page gives to the index. */
export interface Counted {
  /** Number of words that count in its title. */
  titleLength: number;
  /** By key: stems and concepts. */
  postings: Map<string, Posting>;
  /** By stem, the words that have it, folded, with how the page writes them. */
  forms: Map<string, Map<string, string>>;
}

/** Finds the concepts that a run of stems names: their keys, for each position. */
export type NamesConcepts = (stems: readonly string[], at: number) => { keys: readonly string[]; length: number } | null;

/** Counts the words and concepts of a page, `mean` being the mean number of words of a page's text. */
export function countWords(page: IndexedPage, lang: Language, concepts: NamesConcepts, mean: number): Counted {
  const standings = new Map<string, Standing>();
  const forms: Counted['forms'] = new Map();
  const add = (key: string, weight: number, where: 'title' | 'names' | 'page' | number): void => {
    const standing = standings.get(key) ?? { weight: 0, inTitle: false, inNames: false, passages: 0 };
    standing.weight += weight;
    if (where === 'title') standing.inTitle = true;
    else if (where === 'names') standing.inNames = true;
    else if (typeof where === 'number') standing.passages = (standing.passages | (1 << Math.min(where, LAST_PASSAGE))) >>> 0;
    standings.set(key, standing);
  };
  const length = page.passages.reduce((sum, { text }) => sum + text.length / 6, 0);
  const norm = 1 - COUNT.length + COUNT.length * (length / mean);
  const read = (text: string, weight: number, where: 'title' | 'names' | 'page' | number): Term[] => {
    const terms = termsOf(text, lang);
    for (const { stem, word, start, end } of terms) {
      add(stem, weight, where);
      const held = forms.get(stem) ?? new Map<string, string>();
      forms.set(stem, held);
      const spelling = text.slice(start, end).toLowerCase();
      // The spelling with the most accents is the right one: capitals often go without.
      if (!held.has(word) || spelling > (held.get(word) ?? '')) held.set(word, spelling);
    }
    const single = terms.filter(({ isJoined }) => !isJoined);
    const stems = sequenceOf(single);
    let reach = 0;
    for (let at = 0; at < stems.length; at += 1) {
      const named = concepts(stems, at);
      // A name inside a longer one is not meant: “britannique” in “Colombie-Britannique”.
      if (!named || at + named.length <= reach) continue;
      for (const key of named.keys) add(key, weight, where);
      reach = at + named.length;
    }
    return single;
  };
  const title = read(page.title, FIELD.title, 'title');
  for (const name of page.names) read(name, FIELD.names, 'names');
  read(page.lead, FIELD.lead, 'page');
  for (const text of page.about) read(text, FIELD.about, 'page');
  for (const text of page.linkedFrom) read(text, FIELD.linked, 'page');
  page.passages.forEach(({ heading, text }, index) => {
    read(heading, FIELD.heading / norm, index);
    read(text, FIELD.body / norm, index);
  });
  // Each is a passage of its own, after those of the page: its words stand together.
  page.asked.forEach((text, index) => read(text, FIELD.asked, page.passages.length + index));
  const postings = new Map(
    [...standings].map(([key, { weight, inTitle, inNames, passages }]): [string, Posting] => [
      key,
      { page: -1, impact: Math.max(1, Math.round((MOST * weight) / (weight + COUNT.saturation))), inTitle, inNames, passages },
    ]),
  );
  return { titleLength: title.length, postings, forms };
}
