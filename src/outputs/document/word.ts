import {
  Document,
  Footer,
  Header,
  LeaderType,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph as WordParagraph,
  type ParagraphChild,
  Tab,
  Table as WordTable,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import type {
  Answer,
  Blank,
  Clause,
  DocumentTree,
  Field,
  Flow,
  Paragraph,
  Phrasing,
  SignatureBlock,
  Table,
} from '../../domain/document/tree.ts';
import type { Paper } from '../../domain/document/paper.ts';
import { lineAnswer, tableRows, unlistedAnswer } from './answer-text.ts';
import { checkBox, control, escape } from './word-control.ts';
import { level, wordStyles } from './word-styles.ts';

/** Words that a Word file needs in its language. */
export interface WordWords {
  /** Said of a blank that may stay empty: “optional”. */
  optional: string;
  /** What stands in a blank that has no help: “Write here”. */
  write: string;
  /** “page {page} of {pages}”. */
  pages: string;
}

/** Width and height in twentieths of a point (ISO 216; ANSI Letter). */
const SIZES: Record<Paper, { width: number; height: number }> = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
};
/** 2.2 cm on each side: what stands between fits both papers. */
const MARGIN = 1247;
/** A table of at most so many rows stays on one page. */
const KEPT_ROWS = 8;
const NUMBERED = 'clauses';
const STEPS = 'steps';
const BULLETS = 'bullets';

/**
 * A document as a Word file (Office Open XML, ECMA-376): styles by name, numbered clauses, a content control for each blank, table heads,
 * running head, page x of y. The same tree gives the same bytes; `day` (YYYY-MM-DD) is its date.
 */
export async function wordFile(tree: DocumentTree, paper: Paper, words: WordWords, day: string): Promise<Uint8Array> {
  const { width, height } = SIZES[paper];
  const writer = new WordWriter(tree, words, width - 2 * MARGIN);
  const file = new Document({
    title: tree.title,
    creator: 'Tandem',
    description: tree.statement,
    features: { updateFields: false },
    styles: wordStyles(tree.locale),
    numbering: {
      config: [level(NUMBERED, LevelFormat.DECIMAL, '%1.', 0), level(BULLETS, LevelFormat.BULLET, '•', 360), ...writer.stepLists()],
    },
    sections: [
      {
        properties: { page: { size: { width, height }, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } } },
        headers: { default: new Header({ children: [new WordParagraph({ style: 'Header', text: tree.title })] }) },
        footers: { default: new Footer({ children: [writer.footer()] }) },
        children: writer.body(),
      },
    ],
  });
  const packed = await Packer.pack(file, 'uint8array', undefined, [{ path: 'docProps/core.xml', data: coreProperties(tree, day) }]);
  // The archive bears no hour of its own: the same document gives the same bytes.
  return zipSync(unzipSync(packed), { mtime: new Date(1980, 0, 1), level: 9 });
}

class WordWriter {
  private readonly tree: DocumentTree;
  private readonly words: WordWords;
  /** Width of the text, in twentieths of a point. */
  private readonly width: number;
  private steps = 0;

  constructor(tree: DocumentTree, words: WordWords, width: number) {
    this.tree = tree;
    this.words = words;
    this.width = width;
  }

  body(): (WordParagraph | WordTable)[] {
    const { title, caveat, children, annex, statement } = this.tree;
    return [
      new WordParagraph({ style: 'Title', text: title }),
      ...[...caveat.texts, ...caveat.local].map(
        (text, index) =>
          new WordParagraph({
            style: 'Note',
            children: [...(index === 0 ? [new TextRun({ text: `${caveat.title}. `, bold: true })] : []), new TextRun(text)],
          }),
      ),
      ...children.flatMap((clause) => this.clause(clause)),
      ...(annex ? [new WordParagraph({ style: 'Heading1', text: annex.title }), this.textTable(annex.table), spacer()] : []),
      new WordParagraph({ style: 'Note', text: statement }),
    ];
  }

  /** One numbering for each list of steps, so that each begins at its own number. */
  stepLists(): ReturnType<typeof level>[] {
    const lists = this.tree.children
      .flatMap(({ children }) => children.filter((node) => node.type === 'list'))
      .filter(({ ordered }) => ordered);
    return lists.map(({ start }, index) => level(`${STEPS}-${String(index)}`, LevelFormat.DECIMAL, '%1.', 360, start));
  }

  footer(): WordParagraph {
    const parts = this.words.pages.split(/(\{pages?\})/);
    const run = (part: string): TextRun =>
      new TextRun(
        part === '{page}' ? { children: [PageNumber.CURRENT] } : part === '{pages}' ? { children: [PageNumber.TOTAL_PAGES] } : part,
      );
    return new WordParagraph({ style: 'Footer', children: [new TextRun(`${this.tree.statement} · `), ...parts.filter(Boolean).map(run)] });
  }

  private clause({ title, children }: Clause): (WordParagraph | WordTable)[] {
    return [
      new WordParagraph({ style: 'Heading1', text: title, numbering: { reference: NUMBERED, level: 0 } }),
      ...children.flatMap((node, index) => this.flow(node, children[index + 1])),
    ];
  }

  private flow(node: Flow, next: Flow | undefined): (WordParagraph | WordTable)[] {
    switch (node.type) {
      case 'paragraph':
        // Signatures never stand alone on a page: the words before them go with them.
        return [new WordParagraph({ style: 'Clause', keepNext: next?.type === 'signatures', children: this.line(node) })];
      case 'list': {
        const reference = node.ordered ? `${STEPS}-${String(this.steps++)}` : BULLETS;
        return node.children.map(
          (item) => new WordParagraph({ style: 'Clause', children: this.line(item), numbering: { reference, level: 0 } }),
        );
      }
      case 'table':
        return [this.textTable(node), spacer()];
      case 'blank':
        return this.blank(node);
      case 'signatures':
        return node.children.flatMap((block) => this.signature(block));
    }
  }

  private line({ children }: Paragraph): ParagraphChild[] {
    return children.flatMap((node) => this.phrasing(node, false));
  }

  private phrasing(node: Phrasing, bold: boolean): ParagraphChild[] {
    switch (node.type) {
      case 'text':
        return [new TextRun({ text: node.value, bold })];
      case 'strong':
        return node.children.flatMap((child) => this.phrasing(child, true));
      case 'gap':
        return [this.control(node.field, node.field.label, `(${node.field.label})`, node.answer)];
      case 'local':
        return [
          ...node.children.flatMap((child) => this.phrasing(child, bold)),
          ...(node.name ? [new TextRun({ text: ` [${node.name}]`, style: 'Local', bold })] : []),
        ];
    }
  }

  private blank({ field, answer }: Blank): (WordParagraph | WordTable)[] {
    const label = field.required ? field.label : `${field.label} (${this.words.optional})`;
    const head = new WordParagraph({ style: 'Label', text: label });
    const help = field.help ? [new WordParagraph({ style: 'Note', text: field.help, keepNext: true })] : [];
    const unlisted = unlistedAnswer(field, answer);
    if (field.kind === 'choice')
      return [
        head,
        ...help,
        ...field.options.map(
          ({ id, label: option }) =>
            new WordParagraph({ style: 'Option', children: [checkBox(field, id === answer), new TextRun({ text: ` ${option}` })] }),
        ),
        ...(unlisted === null ? [] : [new WordParagraph({ style: 'Option', children: [this.control(field, field.label, '', unlisted)] })]),
      ];
    if (field.kind === 'table') return [head, ...help, this.blankTable(field, answer), spacer()];
    return [
      head,
      new WordParagraph({ style: 'Clause', children: [this.control(field, field.label, field.help ?? this.words.write, answer)] }),
    ];
  }

  private blankTable(field: Field, answer: Answer | undefined): WordTable {
    const rows = tableRows(field, answer);
    const cell = (text: string, column: number, isLast: boolean): TableCell =>
      tableCell(
        new WordParagraph({
          style: 'TableText',
          keepNext: rows.length <= KEPT_ROWS && !isLast,
          children: [this.control({ ...field, kind: 'text' }, `${field.label} : ${field.columns[column] ?? ''}`, '…', text || undefined)],
        }),
        100 / field.columns.length,
      );
    return new WordTable({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        headRow(field.columns.map((column) => new WordParagraph({ style: 'TableHead', text: column }))),
        ...rows.map(
          (row, index) =>
            new TableRow({ cantSplit: true, children: row.map((text, column) => cell(text, column, index === rows.length - 1)) }),
        ),
      ],
    });
  }

  private textTable({ head, rows }: Table): WordTable {
    const shares = columnShares({ head, rows });
    const cells = (row: readonly Paragraph[], style: string): TableCell[] =>
      row.map((cell, column) => tableCell(new WordParagraph({ style, children: this.line(cell) }), shares[column] ?? 0));
    return new WordTable({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: cells(head, 'TableHead') }),
        ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, 'TableText') })),
      ],
    });
  }

  private signature({ id, partyName, role, local, required, name, lines }: SignatureBlock): WordParagraph[] {
    const title = `${partyName} · ${role}${local ? ` [${local}]` : ''}${required ? '' : ` (${this.words.optional})`}`;
    return [
      new WordParagraph({ style: 'SignatureRole', text: title }),
      ...lines.map(
        (line, index) =>
          new WordParagraph({
            style: 'Signature',
            keepNext: index < lines.length - 1,
            // A rule to the margin, which gives way to what is written.
            tabStops: [{ type: TabStopType.RIGHT, position: this.width, leader: LeaderType.UNDERSCORE }],
            // Room to sign is higher.
            ...(index === 1 ? { spacing: { before: 800, after: 60 } } : {}),
            children: [
              new TextRun(`${line} `),
              control(`${id}_${String(index)}`, `${role} : ${line}`, '', '<w:text/>', index === 0 ? name : undefined),
              new TextRun({ children: [new Tab()] }),
            ],
          }),
      ),
    ];
  }

  /** A content control (ECMA-376, part 1, §17.5.2): its title is the label, its tag the id of the field. */
  private control(field: Field, label: string, placeholder: string, answer?: Answer): ParagraphChild {
    const { id, kind } = field;
    const lang = this.tree.locale;
    const type =
      kind === 'date'
        ? `<w:date><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="${lang}"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>`
        : kind === 'longtext'
          ? '<w:text w:multiLine="1"/>'
          : '<w:text/>';
    return control(id, label, placeholder, type, answer === undefined ? undefined : lineAnswer(field, answer));
  }
}

function headRow(children: WordParagraph[]): TableRow {
  return new TableRow({ tableHeader: true, cantSplit: true, children: children.map((child) => tableCell(child, 100 / children.length)) });
}

/** A cell; `share` is its part of the width, in hundredths. */
function tableCell(child: WordParagraph, share: number): TableCell {
  return new TableCell({
    width: { size: share, type: WidthType.PERCENTAGE },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: [child],
  });
}

/** Parts of the width of a table of text, in hundredths: longer columns are wider, by the square root of their longest cell. */
function columnShares({ head, rows }: Pick<Table, 'head' | 'rows'>): number[] {
  const length = ({ children }: Paragraph): number =>
    children.reduce((sum, node) => sum + (node.type === 'text' ? node.value.length : 12), 0);
  const weights = head.map((cell, column) =>
    Math.sqrt(Math.max(length(cell), ...rows.map((row) => (row[column] ? length(row[column]) : 0)), 9)),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (100 * weight) / all);
}

function spacer(): WordParagraph {
  return new WordParagraph({ style: 'Clause', children: [] });
}

/** Core properties (ECMA-376, part 2, §11) dated by the template's edition, never by the clock. */
function coreProperties({ title, locale, statement }: DocumentTree, day: string): string {
  const date = `<dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:modified>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escape(title)}</dc:title><dc:creator>Tandem</dc:creator><dc:description>${escape(statement)}</dc:description><dc:language>${locale}</dc:language>${date}</cp:coreProperties>`
  );
}
