import { LOCALES } from './jurisdictions.ts';
import type { Article, DocumentModel, Jurisdiction, Place } from './model.ts';
import { formatEdtf, isEdtf } from '../locale/edtf.ts';
import type { Language } from '../locale/language.ts';
import type { Answer, Annex, Clause, DocumentTree, Field, Flow, Paragraph, Phrasing, SignatureBlock } from './tree.ts';
import { localsOf } from './walk.ts';

/** What the parties choose of a document. */
export interface Choices {
  jurisdiction: Jurisdiction;
  /** Id of the variant of an article, by the article's key; the usual one where there is none. */
  variants: Readonly<Record<string, string>>;
  /** Keys of the optional articles left out. */
  left: readonly string[];
  /** Keys of the offered articles taken in. */
  added: readonly string[];
}

/** The choices of a published blank: any jurisdiction, the usual variants, nothing left out. */
export const USUAL: Choices = { jurisdiction: 'generic', variants: {}, left: [], added: [] };

/** What is written in the blanks, by id of the field. */
export type Answers = Readonly<Record<string, Answer>>;

/** The document that choices and answers make of a model. What a choice names and the model does not have is passed over. */
export function composeDocument(model: DocumentModel, choices: Choices = USUAL, answers: Answers = {}): DocumentTree {
  const { template, lang, title, statement, caveat, articles } = model;
  const place = model.places.find(({ jurisdiction }) => jurisdiction === choices.jurisdiction) ?? null;
  const fill = filler(place, answers, lang);
  const children = articles
    .filter((article) => isIn(article, choices))
    .map((article, index): Clause => ({
      type: 'clause',
      id: `article-${String(index + 1)}`,
      key: article.key,
      number: index + 1,
      title: article.title,
      children: [...(variantOf(article, choices)?.children ?? []), ...article.children].map(fill),
    }));
  return {
    type: 'document',
    template,
    lang,
    locale: LOCALES[choices.jurisdiction][lang],
    title,
    caveat: { title: caveat.title, texts: caveat.texts.generic ?? [], local: (place && caveat.texts[place.jurisdiction]) ?? [] },
    children,
    annex: place && annexOf(model, place, children),
    statement,
  };
}

/** True when an article stands in the document that the choices make. */
export function isIn({ key, use }: Article, { left, added }: Choices): boolean {
  return use === 'required' || (use === 'optional' ? !left.includes(key) : added.includes(key));
}

/** The variant of an article that the choices take; null for an article without variants. */
export function variantOf({ key, variants, usual }: Article, choices: Choices): Article['variants'][number] | null {
  const chosen = Object.hasOwn(choices.variants, key) ? choices.variants[key] : usual;
  return variants.find(({ id }) => id === chosen) ?? variants.find(({ id }) => id === usual) ?? null;
}

/** A function that gives a copy of a node with its answers, and with the words of a place. */
function filler(place: Place | null, answers: Answers, lang: Language): (node: Flow) => Flow {
  const given = (field: Field): { answer: Answer } | Record<never, never> => {
    const answer = shownAnswer(field, answers, lang);
    return answer === undefined ? {} : { answer };
  };
  const phrasing = (node: Phrasing): Phrasing => {
    switch (node.type) {
      case 'text':
        return node;
      case 'strong':
        return { ...node, children: node.children.map(phrasing) };
      case 'gap':
        return { ...node, ...given(node.field) };
      case 'local': {
        const name = place?.words[node.of]?.inSentence;
        return { ...node, children: node.children.map(phrasing), ...(name ? { name } : {}) };
      }
    }
  };
  const paragraph = (node: Paragraph): Paragraph => ({ ...node, children: node.children.map(phrasing) });
  const signature = (block: SignatureBlock): SignatureBlock => {
    const name = answerTo(answers, block.nameField);
    const local = block.of && place?.words[block.of]?.inSentence;
    return { ...block, ...(local ? { local } : {}), ...(typeof name === 'string' ? { name: name.trim() } : {}) };
  };
  return (node) => {
    switch (node.type) {
      case 'paragraph':
        return paragraph(node);
      case 'list':
        return { ...node, children: node.children.map(paragraph) };
      case 'table':
        return { ...node, head: node.head.map(paragraph), rows: node.rows.map((row) => row.map(paragraph)) };
      case 'blank': {
        const said = given(node.field);
        // What a good answer looks like is of no use beside the answer.
        return 'answer' in said ? { ...node, ...said, field: { ...node.field, help: null } } : node;
      }
      case 'signatures':
        return { ...node, children: node.children.map(signature) };
    }
  };
}

/** The answer to a blank; undefined while it says nothing. */
export function answerTo(answers: Answers, id: string): Answer | undefined {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return answer === undefined || isEmpty(answer) ? undefined : answer;
}

/** What a document shows in a blank: the answer, a day in the words of the language. */
export function shownAnswer({ id, kind }: Pick<Field, 'id' | 'kind'>, answers: Answers, lang: Language): Answer | undefined {
  const answer = answerTo(answers, id);
  return kind === 'date' && typeof answer === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(answer) && isEdtf(answer)
    ? formatEdtf(answer, lang)
    : answer;
}

/** True for an answer that says nothing. */
export function isEmpty(answer: Answer): boolean {
  return typeof answer === 'string' ? answer.trim() === '' : answer.every((row) => row.every((cell) => cell.trim() === ''));
}

/** The local words of a document, each once, in the order in which they come; null when it has none. */
function annexOf({ annexHeads }: DocumentModel, place: Place, clauses: readonly Clause[]): Annex | null {
  const words = [...new Set(clauses.flatMap(({ children }) => children.flatMap(localsOf)))].flatMap((of) => place.words[of] ?? []);
  if (words.length === 0) return null;
  const cell = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });
  return {
    title: annexHeads.title.replace('{place}', place.name),
    table: {
      type: 'table',
      head: annexHeads.columns.map(cell),
      rows: words.map(({ title, name, degree, note }) => [cell(title), cell(name ?? '–'), cell(degree), cell(note ?? '–')]),
    },
  };
}
