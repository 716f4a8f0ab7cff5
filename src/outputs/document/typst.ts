import type { Clause, DocumentTree, Field, Flow, Paragraph, Phrasing, SignatureBlock } from '../../domain/document/tree.ts';
import { SHEET } from './typst-sheet.ts';
import { array, quoted } from './typst-text.ts';
import type { Paper } from '../../domain/document/paper.ts';

/** Words that a PDF needs in its language. */
export interface PdfWords {
  /** Said of a blank that may stay empty: “optional”. */
  optional: string;
  /** “page {page} of {pages}”. */
  pages: string;
}

/** Width and height (ISO 216; ANSI Letter). */
const PAPERS: Record<Paper, string> = { a4: '(210mm, 297mm)', letter: '(8.5in, 11in)' };
/** So many pieces before the signatures go to their page: signatures never stand alone. */
const KEPT = 3;
/** Width of a gap in a sentence, by what is written there. */
const GAPS: Record<Field['kind'], string> = {
  text: '48mm',
  longtext: '48mm',
  person: '48mm',
  choice: '48mm',
  table: '48mm',
  date: '34mm',
  number: '18mm',
};
/** So many signs are about one line. */
const LINE_LENGTH = 80;
/** Empty lines of a longer answer, as on the page. */
const LONG = 4;

/**
 * A blank document as a source of Typst (https://typst.app/docs/reference/), whose every text is a string; a filled one is printed from the
 * composer. The same tree gives the same source; `day`
 * (YYYY-MM-DD) is its date.
 */
export function typstSource(tree: DocumentTree, paper: Paper, words: PdfWords, day: string): string {
  const { title, lang, locale, caveat, children, statement } = tree;
  const [language = lang, region = ''] = locale.split('-');
  const body = children.flatMap((clause) => clausePieces(clause, words));
  const signing = body.findIndex(({ type }) => type === 'signatures');
  return [
    SHEET,
    `#show: sheet.with(title: ${quoted(title)}, language: ${quoted(language)}, region: ${quoted(region)},`,
    `  day: ${array(day.split('-').map((part) => String(Number(part))))}, size: ${PAPERS[paper]}, foot: ${foot(statement, words)})`,
    `#caveat(${quoted(caveat.title)}, ${array([...caveat.texts, ...caveat.local].map(quoted))})`,
    ...body.map(({ write, leads }, index) => `#${write(leads || (index < signing && index >= signing - KEPT) ? 'keep: true, ' : '')}`),
    ...(tree.annex ? [`#clause(${quoted(tree.annex.title)})`, `#${flowPiece(tree.annex.table, undefined, words).write('')}`] : []),
    `#statement(${quoted(statement)})`,
    '',
  ].join('\n');
}

/** One call of the sheet. `write` takes what is said of its place on the page. */
interface Piece {
  type: 'heading' | Flow['type'];
  /** True for words that lead to what follows them: they stand on its page. */
  leads?: boolean;
  write: (keep: string) => string;
}

function clausePieces({ title, children }: Clause, words: PdfWords): Piece[] {
  return [
    { type: 'heading', write: () => `clause(${quoted(title)})` },
    ...children.map((node, index) => flowPiece(node, children[index + 1], words)),
  ];
}

function flowPiece(node: Flow, next: Flow | undefined, words: PdfWords): Piece {
  const { type } = node;
  switch (type) {
    case 'paragraph':
      return { type, leads: leadsOn(node, next), write: (keep) => `paragraph(${keep}${line(node)})` };
    case 'list':
      return {
        type,
        write: (keep) =>
          `${node.ordered ? 'steps' : 'bullets'}(${keep}${hasRoom(node.children) ? 'hand: true, ' : ''}${node.ordered && node.start !== undefined ? `start: ${String(node.start)}, ` : ''}${array(node.children.map(line))})`,
      };
    case 'table':
      return {
        type,
        write: (keep) => `text-table(${keep}${array(node.head.map(line))}, ${array(node.rows.map((row) => array(row.map(line))))})`,
      };
    case 'blank':
      return { type, write: (keep) => blank(node.field, keep, words) };
    case 'signatures':
      return { type, write: () => `signatures(${array(node.children.map((block) => signature(block, words)))})` };
  }
}

function blank({ label, required, help, kind, options, columns, rows }: Field, keep: string, words: PdfWords): string {
  const asked = `${keep}${quoted(label)}, ${optional(required, words)}, ${help === null ? 'none' : quoted(help)}`;
  switch (kind) {
    case 'choice':
      return `blank(${asked}, choices(${array(options.map((option) => quoted(option.label)))}))`;
    case 'table':
      return `blank-table(${asked}, ${array(columns.map(quoted))}, ${String(rows)})`;
    case 'longtext':
      return `blank(${asked}, rules(${String(LONG)}))`;
    case 'text':
    case 'date':
    case 'number':
    case 'person':
      return `blank(${asked}, rules(1))`;
  }
}

function signature({ party, partyName, role, local, required, lines }: SignatureBlock, words: PdfWords): string {
  return (
    `(party: ${quoted(party)}, party-name: ${quoted(partyName)}, role: ${quoted(local ? `${role} [${local}]` : role)}, ` +
    `optional: ${optional(required, words)}, lines: ${array(lines.map(quoted))})`
  );
}

function optional(required: boolean, words: PdfWords): string {
  return required ? 'none' : quoted(words.optional);
}

function line({ children }: Paragraph): string {
  return joined(children);
}

/** Pieces of a line as one content; `[]` is the empty one. */
function joined(children: readonly Phrasing[]): string {
  return children.length === 0 ? '[]' : `{ ${children.map(phrasing).join('; ')} }`;
}

function phrasing(node: Phrasing): string {
  switch (node.type) {
    case 'text':
      return quoted(node.value);
    case 'strong':
      return `strong(${joined(node.children)})`;
    case 'gap':
      return `gap(${GAPS[node.field.kind]}, ${quoted(node.field.label)})`;
    case 'local':
      return joined([...node.children, ...(node.name ? [{ type: 'text' as const, value: ` [${node.name}]` }] : [])]);
  }
}

/** True for a paragraph that stands as a heading, all in bold, that ends in a colon, or whose one line says what the blank after it is for. */
function leadsOn(node: Paragraph, next: Flow | undefined): boolean {
  const { children } = node;
  const words = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  if (/:\s*$/.test(words) || children.every(({ type }) => type === 'strong')) return true;
  return next !== undefined && next.type !== 'paragraph' && words.length < LINE_LENGTH && !hasRoom([node]);
}

/** True when one writes by hand in the lines. */
function hasRoom(lines: readonly Paragraph[]): boolean {
  return lines.some(({ children }) => children.some(hasGap));
}

function hasGap(node: Phrasing): boolean {
  return node.type === 'gap' || (node.type !== 'text' && node.children.some(hasGap));
}

function foot(statement: string, { pages }: PdfWords): string {
  const parts = pages
    .split(/(\{pages?\})/)
    .filter(Boolean)
    .map((part) => (part === '{page}' ? 'page-number' : part === '{pages}' ? 'page-total' : quoted(part)));
  return `{ ${quoted(statement)}; h(1fr); ${parts.join('; ')} }`;
}
