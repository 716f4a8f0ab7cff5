import type { Language } from '../../domain/locale/language.ts';
import type { Card, PageTextFile } from '../../domain/search/index/head.ts';
import { excerpt, markWords, type Piece, type Sought } from '../../domain/search/query/mark.ts';

/** One result, ready to be shown. */
export interface Result {
  /** `kind/slug`. */
  record: string;
  card: Card;
  /** Language of the page. */
  lang: Language;
  /** True when that is not the language of the search. */
  isForeign: boolean;
  /** Label of its kind, and of its language when that is the other one. */
  kind: string;
  /** Why it is here when the words are not: “QVCT → QVT”. */
  why: string[];
  /** Words and names that the page may have of what was asked. */
  names: string[];
  /** The same, as texts of the page are marked with it. */
  sought: Sought;
  /** Passages that hold what was asked, the best first; those numbered on from the page's own are what readers ask. */
  passages: number[];
  /** Sentence for what readers ask that the page answers, with `{question}`. */
  answers: string;
}

/** Headings shown under a result at most. */
const HEADINGS = 3;
/** Longest part of a lead that is shown, in characters: alone, and beside what readers ask. */
const LEAD = { alone: 200, beside: 110 };

/** One result as a list item: the page, its kind and facts, and room for an excerpt. */
export function resultItem({ record, card, lang, isForeign, kind, why, names, sought }: Result): HTMLLIElement {
  const [path, title, titleLang, line] = card;
  const item = document.createElement('li');
  item.dataset['result'] = record;
  const link = document.createElement('a');
  link.href = addressOf(path, names);
  link.append(...nodes(markWords(title, sought)));
  if (titleLang || isForeign) link.lang = titleLang || lang;
  if (isForeign) link.hreflang = lang;
  const facts = document.createElement('span');
  facts.className = 'item-facts';
  facts.textContent = [kind, line].filter(Boolean).join(' · ');
  item.append(link, facts);
  if (why.length > 0) {
    const reason = document.createElement('span');
    reason.className = 'item-why';
    reason.textContent = why.join(' · ');
    item.append(reason);
  }
  const text = document.createElement('p');
  text.className = 'item-text';
  if (isForeign) text.lang = lang;
  item.append(text);
  return item;
}

/** Fills the room for the excerpt: the stretch of the page that says most of what was asked, and the headings under which it is said. */
export function addExcerpt(item: HTMLElement, result: Result, { lead, passages, asked }: PageTextFile): void {
  const { sought } = result;
  const text = item.querySelector('.item-text');
  const link = item.querySelector('a');
  if (!text || !link || text.hasChildNodes()) return;
  const question = (result.passages[0] ?? 0) < passages.length ? undefined : mostOf(asked, sought);
  const held = result.passages.flatMap((at) => (passages[at] ? [passages[at]] : []));
  const own = held.map(([anchor, heading, words]) => ({ anchor, heading, pieces: excerpt(words, sought) }));
  const inLead = excerpt(lead, sought);
  const best = own.find(({ pieces }) => pieces.length > 0);
  const pieces =
    inLead.filter(({ isMarked }) => isMarked).length >= (best?.pieces.filter(({ isMarked }) => isMarked).length ?? 0)
      ? inLead
      : (best?.pieces ?? []);
  // What the page answers in other words than its own says more than a word of the query found somewhere.
  if (question) text.append(asReason(result.answers, question, sought), ' ', shorten(lead, LEAD.beside));
  else text.append(...(pieces.length > 0 ? nodes(pieces) : [shorten(lead, LEAD.alone)]));
  text.toggleAttribute('hidden', !text.textContent);
  // The words are further down: the page opens there.
  if (!question && pieces === best?.pieces && best.anchor) link.href = addressOf(result.card[0], result.names, best.anchor);
  const headed = own.filter(({ anchor, heading }) => anchor && heading).slice(0, HEADINGS);
  if (headed.length === 0) return;
  const list = document.createElement('ul');
  if (result.isForeign) list.lang = result.lang;
  list.className = 'item-passages';
  for (const { anchor, heading } of headed) {
    const entry = document.createElement('li');
    const to = document.createElement('a');
    to.href = addressOf(result.card[0], result.names, anchor);
    to.append(...nodes(markWords(heading, sought)));
    entry.append(to);
    list.append(entry);
  }
  item.append(list);
}

/** The page with what is to be marked on it (`islands/mark/`), at a heading. */
function addressOf(path: string, names: readonly string[], anchor = ''): string {
  const query = new URLSearchParams(names.map((name) => ['mark', name])).toString();
  return `${path}${query && `?${query}`}${anchor && `#${anchor}`}`;
}

function nodes(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, isMarked }) => {
    if (!isMarked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** The text that has most of what was looked for; none when each has but one word of several, which is no reason. */
function mostOf(texts: readonly string[], sought: Sought): string | undefined {
  const [most] = texts.map((text) => ({ text, held: countMarked(text, sought) })).sort((a, b) => b.held - a.held);
  return most && most.held >= Math.min(2, sought.phrases.length) ? most.text : undefined;
}

/** How many words of a text are marked. */
function countMarked(text: string, sought: Sought): number {
  return markWords(text, sought).reduce((sum, piece) => sum + (piece.isMarked ? piece.text.split(/[\s-]/).length : 0), 0);
}

/** What readers ask, as the reason why a page is here. */
function asReason(answers: string, question: string, sought: Sought): HTMLElement {
  const [before = '', after = ''] = answers.split('{question}');
  const reason = document.createElement('span');
  reason.className = 'item-asked';
  reason.append(before, ...nodes(markWords(question, sought)), after);
  return reason;
}

function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, text.lastIndexOf(' ', most - 10))} …` : text;
}
