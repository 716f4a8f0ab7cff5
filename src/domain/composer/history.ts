/** What was and what was undone, so that one can go back and forth; the present stands between. */
export interface History<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
  /** What the last step changed: steps on the same thing are one. */
  subject: string | null;
}

/** So many steps can be undone. */
const DEPTH = 200;

/** A history that begins. */
export function historyOf<T>(present: T): History<T> {
  return { past: [], present, future: [], subject: null };
}

/** A step. Steps one after the other on the same subject (typing in one blank) are undone together. */
export function step<T>(history: History<T>, present: T, subject: string): History<T> {
  const isSame = history.subject === subject && history.past.length > 0;
  return { past: isSame ? history.past : [...history.past, history.present].slice(-DEPTH), present, future: [], subject };
}

/** One step back; the same history where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future], subject: null };
}

/** One step forth again; the same history where there is none. */
export function redo<T>(history: History<T>): History<T> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future, subject: null };
}
