import type { Element, ElementContent, Root } from 'hast';
import type { Blank, Clause, DocumentTree, Field, Flow, Paragraph, Phrasing, SignatureBlock, Table } from '../../domain/document/tree.ts';
import { lineAnswer, tableRows, unlistedAnswer } from './answer-text.ts';
import { element, text } from './hast.ts';

/** Words that a document on a page needs in its language. */
export interface HtmlWords {
  /** Said of a blank that may stay empty: “optional”. */
  optional: string;
}

/** Ruled lines of an empty blank, by the kind of its answer. */
const LINES: Partial<Record<Field['kind'], number>> = { text: 1, person: 1, number: 1, date: 1, longtext: 4 };

/** The articles of a document as HTML (hast, https://github.com/syntax-tree/hast): what stands on its page and on the sheet of the composer. */
export function documentHtml(tree: DocumentTree, words: HtmlWords): Root {
  return {
    type: 'root',
    children: [...tree.children.flatMap((clause) => clauseHtml(clause, words)), ...(tree.annex ? annexHtml(tree.annex, words) : [])],
  };
}

/** A whole document as HTML: what stands on the sheet of the composer, and is printed from it. */
export function sheetHtml(tree: DocumentTree, words: HtmlWords): Root {
  const { title, caveat, statement } = tree;
  return {
    type: 'root',
    children: [
      element('p', { className: ['paper-title'] }, [text(title)]),
      element('div', { className: ['paper-caveat'] }, [
        element('p', {}, [element('strong', {}, [text(caveat.title)])]),
        ...caveat.texts.map((each) => element('p', {}, [text(each)])),
        ...caveat.local.map((each) => element('p', {}, [element('mark', { className: ['local'] }, [text(each)])])),
      ]),
      element('div', { className: ['sheet-text'] }, documentHtml(tree, words).children as ElementContent[]),
      element('p', { className: ['sheet-statement'] }, [text(statement)]),
    ],
  };
}

/** What stands in an article, as HTML. */
export function flowHtml(node: Flow, words: HtmlWords): Element {
  switch (node.type) {
    case 'paragraph':
      return element('p', {}, lineHtml(node, words));
    case 'list':
      return element(
        node.ordered ? 'ol' : 'ul',
        node.start === undefined ? {} : { start: node.start },
        node.children.map((item) => element('li', {}, lineHtml(item, words))),
      );
    case 'table':
      return tableHtml(node, words);
    case 'blank':
      return blankHtml(node, words);
    case 'signatures':
      return element(
        'div',
        { className: ['signatures'] },
        node.children.map((block) => signatureHtml(block, words)),
      );
  }
}

function clauseHtml({ id, key, title, children }: Clause, words: HtmlWords): Element[] {
  return [element('h2', { id, dataClause: key }, [text(title)]), ...children.map((node) => flowHtml(node, words))];
}

function annexHtml({ title, table }: NonNullable<DocumentTree['annex']>, words: HtmlWords): Element[] {
  return [element('h2', { id: 'annex', className: ['annex'] }, [text(title)]), tableHtml(table, words)];
}

function tableHtml({ head, rows }: Table, words: HtmlWords): Element {
  const label = head.map(({ children }) => children.map((node) => (node.type === 'text' ? node.value : '')).join('')).join(', ');
  return scrolling(
    label,
    element('table', {}, [
      element('thead', {}, [
        element(
          'tr',
          {},
          head.map((cell) => element('th', { scope: 'col' }, lineHtml(cell, words))),
        ),
      ]),
      element(
        'tbody',
        {},
        rows.map((row) =>
          element(
            'tr',
            {},
            row.map((cell) => element('td', {}, lineHtml(cell, words))),
          ),
        ),
      ),
    ]),
  );
}

/** A blank on lines of its own. `data-field` names it, so that what is written can be put in its place. */
function blankHtml({ field, answer }: Blank, words: HtmlWords): Element {
  const { id, kind, label, help, required } = field;
  return element('div', { className: ['blank', `blank-${kind}`], dataField: id }, [
    element('p', { className: ['blank-label'] }, [text(label), ...optional(required, words)]),
    ...(help ? [element('p', { className: ['blank-help'] }, [text(help)])] : []),
    ...blankRoom(field, answer),
  ]);
}

/** The room of a blank: what was written, or lines, boxes and cells to write in. */
export function blankRoom(field: Field, answer: Blank['answer']): ElementContent[] {
  if (field.kind === 'choice') {
    const unlisted = unlistedAnswer(field, answer);
    return [
      element(
        'ul',
        { className: ['choices'] },
        field.options.map(({ id, label }) =>
          element('li', answer === id ? { className: ['chosen'] } : {}, [
            element('span', { className: ['box'], ariaHidden: 'true' }, answer === id ? [text('×')] : []),
            text(label),
          ]),
        ),
      ),
      ...(unlisted === null ? [] : [written(unlisted)]),
    ];
  }
  if (field.kind === 'table')
    return [
      scrolling(
        field.label,
        element('table', { className: ['sheet-table'] }, [
          element('thead', {}, [
            element(
              'tr',
              {},
              field.columns.map((column) => element('th', { scope: 'col' }, [text(column)])),
            ),
          ]),
          element(
            'tbody',
            {},
            tableRows(field, answer).map((row) =>
              element(
                'tr',
                {},
                row.map((cell) => element('td', {}, cell ? [text(cell)] : [])),
              ),
            ),
          ),
        ]),
      ),
    ];
  if (typeof answer === 'string') return [written(lineAnswer(field, answer))];
  return Array.from({ length: LINES[field.kind] ?? 0 }, () => element('span', { className: ['rule'], ariaHidden: 'true' }, []));
}

/** What stands in a blank inside a sentence: what was written, or a ruled gap and its label in brackets. */
export function gapRoom(field: Field, answer: Blank['answer']): ElementContent[] {
  if (typeof answer === 'string') return [element('span', { className: ['written'] }, [text(lineAnswer(field, answer))])];
  return [
    element('span', { className: ['gap-rule'], ariaHidden: 'true' }, []),
    element('span', { className: ['gap-label'] }, [text(`(${field.label})`)]),
  ];
}

/** A table that scrolls by itself where it is wider than its place. */
function scrolling(label: string, table: Element): Element {
  return element('div', { className: ['table-scroll'], tabIndex: 0, role: 'group', ariaLabel: label }, [table]);
}

function written(answer: string): Element {
  return element('p', { className: ['written'] }, [text(answer)]);
}

function signatureHtml({ id, party, partyName, role, local, required, name, nameField, lines }: SignatureBlock, words: HtmlWords): Element {
  const [nameLine = '', ...others] = lines;
  return element('div', { className: ['signature', `signature-${party}`], dataSignatory: id }, [
    element('p', { className: ['signature-role'] }, [
      element('span', { className: ['party', `party-${party}`] }, [text(partyName)]),
      text(` ${role}`),
      ...(local ? [localName(local)] : []),
      ...optional(required, words),
    ]),
    element('p', { className: ['signature-line'], dataName: nameField }, nameRoom(nameLine, name)),
    ...others.map((line, index) =>
      element('p', { className: ['signature-line', ...(index === 0 ? ['signature-space'] : [])] }, [text(line)]),
    ),
  ]);
}

/** What stands on the first line of a signature: the word, and who signs once it is known. */
export function nameRoom(line: string, name: string | undefined): ElementContent[] {
  return [text(line), ...(name ? [text(' '), element('span', { className: ['written'] }, [text(name)])] : [])];
}

function optional(required: boolean, words: HtmlWords): Element[] {
  return required ? [] : [element('span', { className: ['optional'] }, [text(` (${words.optional})`)])];
}

function lineHtml({ children }: Paragraph, words: HtmlWords): ElementContent[] {
  return children.flatMap((node) => phrasingHtml(node, words));
}

function phrasingHtml(node: Phrasing, words: HtmlWords): ElementContent[] {
  switch (node.type) {
    case 'text':
      return [text(node.value)];
    case 'strong':
      return [
        element(
          'strong',
          {},
          node.children.flatMap((child) => phrasingHtml(child, words)),
        ),
      ];
    case 'gap':
      return [element('span', { className: ['gap'], dataField: node.field.id }, gapRoom(node.field, node.answer))];
    case 'local':
      return [...node.children.flatMap((child) => phrasingHtml(child, words)), ...(node.name ? [localName(node.name)] : [])];
  }
}

/** What a jurisdiction changes is marked, on screen and on paper. */
function localName(name: string): Element {
  return element('mark', { className: ['local'] }, [text(` [${name}]`)]);
}
