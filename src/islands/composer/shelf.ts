import { USUAL } from '../../domain/document/compose.ts';
import { withTextsSeen } from '../../domain/composer/edition.ts';
import { action } from './board.ts';
import type { Desk } from './desk.ts';
import { make, say } from './make.ts';
import type { Kept } from './store.ts';

const kept = ({ keeper, template }: Desk): Promise<Kept[]> => keeper.list(template).catch(() => []);

/** Shows the drafts of this template that the device keeps, and the one on the desk. */
export async function showList(desk: Desk): Promise<void> {
  const { board, draft, words } = desk;
  const drafts = await kept(desk);
  const known = drafts.some((each) => each.draft.id === draft.id) ? drafts : [{ draft, revision: 0 }, ...drafts];
  const option = ({ draft: { id, name } }: Kept): HTMLOptionElement =>
    make('option', { value: id, selected: id === draft.id }, name || words.unnamed);
  board.select('draft').replaceChildren(...known.map(option));
  board.part('list').hidden = known.length < 2;
}

/** Puts a new draft on the desk. */
export async function startAnother(desk: Desk): Promise<void> {
  const { board, draft, keeper, words } = desk;
  await keeper.flush();
  const others = await kept(desk);
  const { lang, paper, choices } = draft;
  const place = { ...USUAL, jurisdiction: choices.jurisdiction };
  await desk.open({ draft: { ...desk.fresh(others.length), lang, paper, choices: place }, revision: 0 }, words.started);
  board.input('name').focus();
  board.input('name').select();
}

/** Puts a kept draft on the desk. */
export async function switchTo(desk: Desk, id: string): Promise<void> {
  await desk.keeper.flush();
  const found = (await kept(desk)).find(({ draft }) => draft.id === id);
  if (found) await desk.open(found, say(desk.words.restored, { name: found.draft.name }));
}

/** Deletes the draft on the desk, once its author has agreed. */
export async function deleteDraft(desk: Desk): Promise<void> {
  const { draft, keeper, words } = desk;
  if (!window.confirm(say(words.confirmDelete, { name: draft.name }))) return;
  await keeper.remove(draft.id);
  const [next] = await kept(desk);
  await desk.open(next ?? { draft: desk.fresh(0), revision: 0 }, words.deleted);
}

/** Saves a draft that is on the desk for the first time. */
export async function keepNew(desk: Desk): Promise<void> {
  const { draft, model } = desk;
  desk.keeper.take(() => withTextsSeen(model, draft));
  await desk.keeper.flush();
  await showList(desk);
}

/** The name with a number after it, if a kept draft has it already. */
export async function freeName(desk: Desk, name: string, id: string): Promise<string> {
  const taken = new Set((await kept(desk)).filter(({ draft }) => draft.id !== id).map(({ draft }) => draft.name));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} (${String(number)})`;
  return free;
}

/** Another tab deleted the draft on the desk: it stays there, and is kept again only if its author says so. */
export function offerAgain(desk: Desk): void {
  const { board, words } = desk;
  board.warn(words.gone, [
    action(words.keepAgain, () => {
      board.quiet();
      desk.keeper.follow(desk.draft.id, 0);
      void keepNew(desk).then(() => board.input('name').focus());
    }),
  ]);
}

/** Two tabs wrote the same draft: both are kept, or the other is taken; neither is lost unasked. */
export function offerBoth(desk: Desk, other: Kept): void {
  const { board, words } = desk;
  board.warn(words.conflict, [
    action(words.keepBoth, () => {
      const mine = withTextsSeen(desk.model, desk.draft);
      const copy = { ...mine, id: crypto.randomUUID(), name: `${mine.name} (2)` };
      void desk
        .open({ draft: copy, revision: 0 }, '')
        .then(() => keepNew(desk))
        .then(() => board.input('name').focus());
    }),
    action(words.takeOther, () => void desk.open(other, words.overtaken)),
  ]);
}
