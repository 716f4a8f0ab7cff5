import type { Element, ElementContent } from 'hast';
import type { ComparedDimension, Comparison } from '../../domain/document/comparison.ts';
import { element, text } from './hast.ts';

/** Words that the chart of a self-assessment needs in its language. */
export interface ChartWords {
  title: string;
  /** Names of the two parties. */
  clinical: string;
  managing: string;
  dimension: string;
  statement: string;
  gap: string;
  widest: string;
  /** What stands for no score. */
  none: string;
}

/** Sizes of the drawing, in its own units. */
const WIDTH = 420;
const LEFT = 150;
const RIGHT = 20;
const ROW = 20;
const HEAD = 26;

/** A self-assessment as a small chart with its table (hast): a statement a line, both scores on it, and the gap between them. Marks differ by shape. */
export function scoreChart(compared: readonly ComparedDimension[], { scale }: Comparison, words: ChartWords): Element {
  return element('figure', { className: ['score-chart'] }, [
    element('figcaption', {}, [text(words.title)]),
    drawing(compared, scale, words),
    legend(words),
    table(compared, words),
  ]);
}

function drawing(compared: readonly ComparedDimension[], [low, high]: [number, number], words: ChartWords): Element {
  const lines = compared.reduce((sum, { rows }) => sum + rows.length + 1, 0);
  const height = HEAD + lines * ROW;
  const x = (score: number): number => LEFT + ((score - low) / (high - low)) * (WIDTH - LEFT - RIGHT);
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => low + index);
  const parts: ElementContent[] = [
    element('title', {}, [text(words.title)]),
    ...ticks.flatMap((tick) => [
      shape('text', { x: x(tick), y: 14, className: ['tick'] }, [text(String(tick))]),
      shape('line', { x1: x(tick), y1: HEAD - 6, x2: x(tick), y2: height, className: ['grid'] }),
    ]),
  ];
  let y = HEAD;
  for (const { name, rows } of compared) {
    parts.push(shape('text', { x: 0, y: y + 14, className: ['dimension'] }, [text(name)]));
    y += ROW;
    for (const { statement, clinical, managing } of rows) {
      const middle = y + ROW / 2;
      parts.push(shape('text', { x: LEFT - 14, y: middle + 4, className: ['statement'] }, [text(statement)]));
      if (clinical !== null && managing !== null)
        parts.push(shape('line', { x1: x(clinical), y1: middle, x2: x(managing), y2: middle, className: ['gap-line'] }));
      if (clinical !== null) parts.push(clinicalMark(x(clinical), middle));
      if (managing !== null) parts.push(managingMark(x(managing), middle));
      y += ROW;
    }
  }
  return shape('svg', { viewBox: `0 0 ${String(WIDTH)} ${String(height)}`, role: 'img', ariaLabel: words.title }, parts);
}

function clinicalMark(x: number, y: number): Element {
  return shape('circle', { cx: x, cy: y, r: 5, className: ['clinical'] });
}

function managingMark(x: number, y: number): Element {
  return shape('rect', { x: x - 4.5, y: y - 4.5, width: 9, height: 9, className: ['managing'] });
}

function legend(words: ChartWords): Element {
  const entry = (mark: Element, name: string): Element =>
    element('span', { className: ['legend'] }, [shape('svg', { viewBox: '0 0 12 12', ariaHidden: 'true' }, [mark]), text(` ${name}`)]);
  return element('p', { className: ['legends'] }, [
    entry(clinicalMark(6, 6), words.clinical),
    text(' '),
    entry(managingMark(6, 6), words.managing),
  ]);
}

function table(compared: readonly ComparedDimension[], words: ChartWords): Element {
  const head = [words.dimension, words.statement, words.clinical, words.managing, words.gap, words.widest];
  const value = (score: number | null): string => (score === null ? words.none : String(score));
  return element('table', {}, [
    element('thead', {}, [
      element(
        'tr',
        {},
        head.map((name) => element('th', { scope: 'col' }, [text(name)])),
      ),
    ]),
    element(
      'tbody',
      {},
      compared.flatMap(({ name, rows, widest }) =>
        rows.map(({ statement, clinical, managing, gap }, index) =>
          element('tr', {}, [
            ...(index === 0 ? [element('th', { scope: 'rowgroup', rowSpan: rows.length }, [text(name)])] : []),
            ...[statement, value(clinical), value(managing), value(gap)].map((cell) => element('td', {}, [text(cell)])),
            ...(index === 0 ? [element('td', { rowSpan: rows.length }, [text(value(widest))])] : []),
          ]),
        ),
      ),
    ),
  ]);
}

/** An element of SVG; its lengths are in the units of the drawing. */
function shape(tagName: string, properties: Record<string, string | number | string[]>, children: ElementContent[] = []): Element {
  const written = Object.entries(properties).map(([name, value]) => [name, typeof value === 'number' ? String(value) : value]);
  return element(tagName, Object.fromEntries(written) as Element['properties'], children);
}
