import type { Figures } from '../../src/domain/search/bench-result.ts';

/** A judged query: each page that answers it, by its address, with a grade from 1 (touches it) to 3 (the page hoped for). */
export interface JudgedQuery {
  id: string;
  lang: 'fr' | 'en';
  class: string;
  query: string;
  reason: string;
  /** Never looked at while the search was tuned. */
  held?: boolean;
  pages: Record<string, number>;
}

/** What one engine gave for one query: addresses, best first, and whether it claims to answer. */
export interface Run {
  pages: string[];
  isAnswered: boolean;
}

/** Normalised discounted cumulative gain of the first ten, gain 2^grade − 1 (Järvelin & Kekäläinen, TOIS 2002; Burges et al., ICML 2005). */
export function ndcg10(run: readonly string[], grades: Record<string, number>): number {
  const gain = (grade: number, at: number): number => (2 ** grade - 1) / Math.log2(at + 2);
  const got = run.slice(0, 10).reduce((sum, page, at) => sum + gain(grades[page] ?? 0, at), 0);
  const best = Object.values(grades)
    .sort((a, b) => b - a)
    .slice(0, 10)
    .reduce((sum, grade, at) => sum + gain(grade, at), 0);
  return best === 0 ? 0 : got / best;
}

/** One over the place of the first page graded 2 or 3 among the first ten; 0 when there is none. */
export function reciprocalRank10(run: readonly string[], grades: Record<string, number>): number {
  const at = run.slice(0, 10).findIndex((page) => (grades[page] ?? 0) >= 2);
  return at < 0 ? 0 : 1 / (at + 1);
}

/** True when a page graded 2 or 3 is among the first three. */
export function success3(run: readonly string[], grades: Record<string, number>): boolean {
  return run.slice(0, 3).some((page) => (grades[page] ?? 0) >= 2);
}

/** Share of the judged pages that are among the first twenty. */
export function recall20(run: readonly string[], grades: Record<string, number>): number {
  const judged = Object.keys(grades);
  const shown = new Set(run.slice(0, 20));
  return judged.length === 0 ? 0 : judged.filter((page) => shown.has(page)).length / judged.length;
}

/** Sums up the runs of an engine over queries. */
export function figuresOf(queries: readonly JudgedQuery[], runs: ReadonlyMap<string, Run>): Figures {
  const runOf = ({ id }: JudgedQuery): Run => runs.get(id) ?? { pages: [], isAnswered: false };
  const answerable = queries.filter(({ pages }) => Object.keys(pages).length > 0);
  const others = queries.filter(({ pages }) => Object.keys(pages).length === 0);
  const mean = (list: readonly JudgedQuery[], value: (query: JudgedQuery) => number): number | null =>
    list.length === 0 ? null : list.reduce((sum, query) => sum + value(query), 0) / list.length;
  return {
    queries: queries.length,
    ndcg10: mean(answerable, (query) => ndcg10(runOf(query).pages, query.pages)),
    mrr10: mean(answerable, (query) => reciprocalRank10(runOf(query).pages, query.pages)),
    success3: mean(answerable, (query) => Number(success3(runOf(query).pages, query.pages))),
    recall20: mean(answerable, (query) => recall20(runOf(query).pages, query.pages)),
    zero: mean(answerable, (query) => Number(!runOf(query).isAnswered)),
    nonsense: mean(others, (query) => Number(runOf(query).isAnswered)),
  };
}
