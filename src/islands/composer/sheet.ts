import { toDom } from 'hast-util-to-dom';
import type { Answers } from '../../domain/document/compose.ts';
import { answerTo, shownAnswer } from '../../domain/document/compose.ts';
import { isLanguage } from '../../domain/locale/language.ts';
import type { DocumentTree, Field } from '../../domain/document/tree.ts';
import { compareScores, type Comparison } from '../../domain/document/comparison.ts';
import { tableRows } from '../../outputs/document/answer-text.ts';
import { blankRoom, gapRoom, type HtmlWords, nameRoom, sheetHtml } from '../../outputs/document/html.ts';
import { type ChartWords, scoreChart } from '../../outputs/document/score-chart.ts';

/** The sheet: the document as it will be printed. */
export class Sheet {
  private readonly place: HTMLElement;
  private readonly words: HtmlWords;

  constructor(place: HTMLElement, words: HtmlWords) {
    this.place = place;
    this.words = words;
  }

  /** Shows a whole document. */
  show(tree: DocumentTree, paper: string): void {
    this.place.lang = tree.lang;
    this.place.dataset['paper'] = paper;
    this.place.replaceChildren(toDom({ ...sheetHtml(tree, this.words) }, { fragment: true }));
  }

  /** Draws the scores of a self-assessment after their table, or takes the drawing away where there is no score. */
  drawScores(comparison: Comparison, answers: Answers, words: ChartWords): void {
    this.place.querySelector('.score-chart')?.remove();
    const compared = compareScores(comparison, answerTo(answers, comparison.table));
    const table = this.place.querySelector(`.blank[data-field="${CSS.escape(comparison.table)}"]`);
    if (compared && table) table.after(toDom(scoreChart(compared, comparison, words)));
  }

  /** Brings the place of a blank into sight inside the sheet, and marks it. */
  reveal(field: string): void {
    const id = CSS.escape(field);
    const found = this.place.querySelector(`[data-field="${id}"], [data-name="${id}"]`);
    this.place.querySelector('.current')?.classList.remove('current');
    if (!found) return;
    found.classList.add('current');
    const { top } = found.getBoundingClientRect();
    this.place.scrollTop += top - this.place.getBoundingClientRect().top - this.place.clientHeight / 3;
  }

  /** Puts one answer in all its places, and leaves the rest as it is. */
  write(field: Field, answers: Answers, nameLine: string): void {
    const answer = shownAnswer(field, answers, isLanguage(this.place.lang) ? this.place.lang : 'fr');
    const id = CSS.escape(field.id);
    for (const gap of this.place.querySelectorAll(`.gap[data-field="${id}"]`)) gap.replaceChildren(...nodes(gapRoom(field, answer)));
    for (const blank of this.place.querySelectorAll(`.blank[data-field="${id}"]`)) {
      const isHelped = field.help !== null && answer === undefined;
      const isSame = isHelped === (blank.querySelector('.blank-help') !== null);
      if (field.kind === 'table' && isSame && writeCells(blank, tableRows(field, answer))) continue;
      const label = blank.querySelector('.blank-label');
      const help = isHelped ? [paragraph('blank-help', field.help ?? '')] : [];
      blank.replaceChildren(...(label ? [label] : []), ...help, ...nodes(blankRoom(field, answer)));
    }
    for (const line of this.place.querySelectorAll(`[data-name="${id}"]`))
      line.replaceChildren(...nodes(nameRoom(nameLine, typeof answer === 'string' ? answer.trim() || undefined : undefined)));
  }
}

/** Writes what has changed in the cells of a table, if it has these rows already; false if it has others. */
function writeCells(blank: Element, rows: readonly string[][]): boolean {
  const lines = [...blank.querySelectorAll('tbody tr')].map((line) => [...line.children]);
  if (lines.length !== rows.length) return false;
  for (const [at, cells] of lines.entries())
    for (const [column, cell] of cells.entries()) {
      const text = rows[at]?.[column] ?? '';
      if (cell.textContent !== text) cell.textContent = text;
    }
  return true;
}

function nodes(children: ReturnType<typeof gapRoom>): Node[] {
  return children.map((child) => toDom(child));
}

function paragraph(name: string, text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = name;
  element.textContent = text;
  return element;
}
