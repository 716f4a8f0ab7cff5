import type { Blank, Clause, DocumentTree, Field, Flow, Paragraph, Phrasing, SignatureBlock } from '../../domain/document/tree.ts';
import { lineAnswer, tableRows, unlistedAnswer } from './answer-text.ts';

/** Words that the text of a document needs in its language. */
export interface PlainWords {
  /** Said of a blank that may stay empty: “optional”. */
  optional: string;
}

/** So many underscores are room to write. */
const LINE = '_'.repeat(60);
const GAP = '_'.repeat(12);
/** Empty lines of a longer answer. */
const LONG = 4;

/** A document as plain text (UTF-8, lines ended by LF): what any program opens. */
export function plainText(tree: DocumentTree, words: PlainWords): string {
  const blocks = [
    `${tree.title}\n${'='.repeat([...tree.title].length)}`,
    [tree.caveat.title, ...tree.caveat.texts, ...tree.caveat.local].join('\n'),
    ...tree.children.flatMap((clause) => clauseText(clause, words)),
    ...(tree.annex ? [`${tree.annex.title}\n${'-'.repeat([...tree.annex.title].length)}`, flowText(tree.annex.table, words)] : []),
    tree.statement,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function clauseText({ number, title, children }: Clause, words: PlainWords): string[] {
  const heading = `${String(number)}. ${title}`;
  return [`${heading}\n${'-'.repeat([...heading].length)}`, ...children.map((child) => flowText(child, words))];
}

function flowText(node: Flow, words: PlainWords): string {
  switch (node.type) {
    case 'paragraph':
      return lineText(node);
    case 'list':
      return node.children
        .map((item, index) => `${node.ordered ? `${String(index + (node.start ?? 1))}.` : '-'} ${lineText(item)}`)
        .join('\n');
    case 'table':
      return [node.head, ...node.rows].map((row) => row.map(lineText).join(' | ')).join('\n');
    case 'blank':
      return blankText(node, words);
    case 'signatures':
      return node.children.map((block) => signatureText(block, words)).join('\n\n');
  }
}

function blankText({ field, answer }: Blank, { optional }: PlainWords): string {
  const label = field.required ? field.label : `${field.label} (${optional})`;
  return [label, ...(field.help ? [field.help] : []), ...roomFor(field, answer)].join('\n');
}

function roomFor(field: Field, answer: Blank['answer']): string[] {
  if (answer !== undefined && field.kind !== 'choice' && field.kind !== 'table') return [lineAnswer(field, answer)];
  switch (field.kind) {
    case 'choice': {
      const unlisted = unlistedAnswer(field, answer);
      return [...field.options.map(({ id, label }) => `[${id === answer ? 'x' : ' '}] ${label}`), ...(unlisted === null ? [] : [unlisted])];
    }
    case 'table':
      return [field.columns.join(' | '), ...tableRows(field, answer).map((row) => row.map((cell) => cell || GAP).join(' | '))];
    case 'longtext':
      return Array.from({ length: LONG }, () => LINE);
    default:
      return [LINE];
  }
}

function signatureText({ partyName, role, local, required, name, lines }: SignatureBlock, { optional }: PlainWords): string {
  return [
    `${partyName} · ${role}${local ? ` [${local}]` : ''}${required ? '' : ` (${optional})`}`,
    ...lines.map((line, index) => `${line} ${index === 0 && name ? name : LINE.slice(line.length + 1)}`),
  ].join('\n');
}

function lineText({ children }: Paragraph): string {
  return children.map(phrasingText).join('');
}

function phrasingText(node: Phrasing): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'strong':
      return node.children.map(phrasingText).join('');
    case 'gap':
      return node.answer === undefined ? `${GAP} (${node.field.label})` : lineAnswer(node.field, node.answer);
    case 'local':
      return `${node.children.map(phrasingText).join('')}${node.name ? ` [${node.name}]` : ''}`;
  }
}
