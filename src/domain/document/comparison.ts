import type { Answer } from './tree.ts';
import type { Answers } from './compose.ts';

/** How the answers of two parties to a self-assessment are compared. */
export interface Comparison {
  /** Id of the table that holds a statement, two scores and their gap in each row. */
  table: string;
  /** Id of the choice that says for whom one answers, and the ids of its options. */
  role: { field: string; clinical: string; managing: string };
  /** Ids of the scores, in the order of the rows. */
  scores: string[];
  /** Lowest and highest score. */
  scale: [number, number];
  dimensions: { name: string; statements: number }[];
}

/** The scores of one dimension. */
export interface ComparedDimension {
  name: string;
  rows: { statement: string; clinical: number | null; managing: number | null; gap: number | null }[];
  /** The widest gap; null while no statement has both scores. */
  widest: number | null;
}

/** What a table of scores says, dimension by dimension; null while it holds no score. A score out of the scale, or no number, is none. */
export function compareScores({ dimensions, scale }: Comparison, table: Answer | undefined): ComparedDimension[] | null {
  const rows = Array.isArray(table) ? table : [];
  const score = (text: string | undefined): number | null => {
    const value = numberIn(text ?? '');
    return value >= scale[0] && value <= scale[1] ? value : null;
  };
  let at = 0;
  const compared = dimensions.map(({ name, statements }): ComparedDimension => {
    const own = Array.from({ length: statements }, (_, index) => {
      const row = rows[at + index];
      const clinical = score(row?.[1]);
      const managing = score(row?.[2]);
      const gap = clinical === null || managing === null ? null : Math.abs(clinical - managing);
      return { statement: String(at + index + 1), clinical, managing, gap };
    });
    at += statements;
    const gaps = own.flatMap(({ gap }) => gap ?? []);
    return { name, rows: own, widest: gaps.length > 0 ? Math.max(...gaps) : null };
  });
  return compared.some(({ rows: each }) => each.some(({ clinical, managing }) => clinical !== null || managing !== null)) ? compared : null;
}

/** The number that a score is, with a comma or a point; NaN for none. */
function numberIn(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
}

/** Why two sheets cannot be laid side by side: one does not say for whom it answers, or both answer for the same party. */
export type ComparisonFault = 'noRole' | 'sameRole';

/** The table that two sheets make, laid side by side: the scores as they were written, and the gap where both are numbers. */
export function laySideBySide(
  { role, scores }: Comparison,
  mine: Answers,
  other: Answers,
): { table: string[][] } | { fault: ComparisonFault } {
  const sides = [mine, other];
  const clinical = sides.find((each) => each[role.field] === role.clinical);
  const managing = sides.find((each) => each[role.field] === role.managing);
  if (sides.some((each) => each[role.field] !== role.clinical && each[role.field] !== role.managing)) return { fault: 'noRole' };
  if (!clinical || !managing) return { fault: 'sameRole' };
  const scoreOf = (answers: Answers, id: string): string => {
    const answer = answers[id];
    return typeof answer === 'string' ? answer.trim() : '';
  };
  const table = scores.map((id, index) => {
    const [left, right] = [scoreOf(clinical, id), scoreOf(managing, id)];
    const gap = Math.abs(numberIn(left) - numberIn(right));
    return [String(index + 1), left, right, Number.isNaN(gap) ? '' : String(gap)];
  });
  return { table };
}
