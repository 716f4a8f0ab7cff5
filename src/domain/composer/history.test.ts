import { expect, it } from 'vitest';
import { historyOf, redo, step, undo } from './history.ts';

it('goes back and forth, and typing in one blank is one step', () => {
  let history = historyOf('');
  for (const text of ['a', 'ab', 'abc']) history = step(history, text, 'answer name');
  history = step(history, 'abc!', 'answer other');
  expect(undo(history).present).toBe('abc');
  expect(undo(undo(history)).present).toBe('');
  expect(undo(undo(undo(history))).present).toBe('');
  expect(redo(undo(history)).present).toBe('abc!');
  expect(redo(history)).toBe(history);
});

it('what follows an undo is a step of its own, and forgets what was undone', () => {
  const history = undo(step(step(historyOf(0), 1, 'x'), 2, 'y'));
  const again = step(history, 3, 'x');
  expect(again).toMatchObject({ past: [0, 1], present: 3, future: [] });
});
