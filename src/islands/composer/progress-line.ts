import { progressOf } from '../../domain/composer/progress.ts';
import type { Answers } from '../../domain/document/compose.ts';
import type { DocumentTree, Field } from '../../domain/document/tree.ts';
import type { Board } from './board.ts';
import { make, say } from './make.ts';
import type { ComposerWords } from './words.ts';

/** Shows how far a document is filled in, and what is still empty, each with the way to it. */
export function showProgress(board: Board, tree: DocumentTree, answers: Answers, words: ComposerWords, goTo: (field: Field) => void): void {
  const { given, all, missing, open } = progressOf(tree, answers);
  const bar = board.part<HTMLProgressElement>('bar');
  bar.max = all;
  bar.value = given;
  const values = { given, all, missing: missing.length, open: open.length };
  board.part('progress').textContent = say(missing.length === 0 ? words.complete : words.progress, values);
  board.part<HTMLButtonElement>('next').disabled = missing.length + open.length === 0;
  const list = board.part('empty');
  const empty = [...missing, ...open];
  // The list is long: it is made again when it changes, not at each key.
  const state = empty.map(({ id }) => id).join(' ');
  if (list.dataset['state'] === state && list.lang === tree.lang) return;
  list.dataset['state'] = state;
  list.lang = tree.lang;
  list.replaceChildren(
    ...empty.map((field) => {
      const link = make('button', { type: 'button', class: 'link' }, field.required ? field.label : `${field.label} (${words.optional})`);
      link.addEventListener('click', () => goTo(field));
      return make('li', {}, link);
    }),
  );
}
