import type { ReadDraft } from '../../domain/composer/draft-file.ts';
import { type Draft, withAnswer } from '../../domain/composer/draft.ts';
import { withTextsSeen } from '../../domain/composer/edition.ts';
import { fragmentOf, LONGEST_FRAGMENT } from '../../domain/composer/share.ts';
import { laySideBySide } from '../../domain/document/comparison.ts';
import type { WordWords } from '../../outputs/document/word.ts';
import { action } from './board.ts';
import { openFile, saveFile, saveWord } from './carry.ts';
import type { Desk } from './desk.ts';
import { make, say } from './make.ts';
import { freeName, keepNew } from './shelf.ts';

/** Says why a file or a link could not be read, with the way to the template that it belongs to, if another. `what` names it in a sentence. */
export function sayFault(
  read: Extract<ReadDraft, { fault: string }>,
  what: string,
  { board, template, words }: Pick<Desk, 'board' | 'template' | 'words'>,
): void {
  const { fault, where, template: other = '' } = read;
  const isOther = fault === 'otherTemplate' && /^[a-z0-9-]+$/.test(other);
  const link = make('a', { href: location.pathname.replace(`/${template}/`, `/${other}/`) }, words.toOtherTemplate);
  board.warn(say(words.faults[fault], { what, where }), isOther ? [link] : []);
}

/** Hands over the draft as a file, with the articles as its author sees them now: a later edition is compared with them. */
export function handFile({ draft, model }: Pick<Desk, 'draft' | 'model'>): void {
  saveFile(withTextsSeen(model, draft));
}

/** Hands over the document for Word. */
export async function handWord({ board, draft, model, tree, words }: Desk, own: WordWords): Promise<void> {
  board.quiet();
  board.tell(words.making);
  try {
    await saveWord(tree, draft, own, model.edition);
    board.tell(words.made);
  } catch {
    board.tell('');
    board.warn(words.noWord);
  }
}

/** Makes a link that holds the answers, shows it and copies it where the browser lets it. */
export async function shareLink(desk: Desk): Promise<void> {
  const { board, draft, words } = desk;
  const fragment = await fragmentOf(draft);
  const address = `${location.origin}${location.pathname}${fragment}`;
  const box = board.input('link');
  box.value = address;
  board.part('link-box').hidden = false;
  box.select();
  box.focus();
  const isCopied = await navigator.clipboard?.writeText(address).then(
    () => true,
    () => false,
  );
  board.tell(isCopied ? words.linkCopied : words.linkReady);
  if (fragment.length > LONGEST_FRAGMENT) board.warn(words.linkLong, [action(words.saveFile, () => handFile(desk))]);
}

/** Puts the draft of a file on the desk, and keeps it on the device. */
export async function openDraftFile(desk: Desk): Promise<void> {
  const { keeper, template, words } = desk;
  const opened = await chosenFile(desk, 'file');
  if (!opened) return;
  await keeper.flush();
  const known = (await keeper.list(template).catch(() => [])).find(({ draft }) => draft.id === opened.id);
  // A draft of this device stays as it is: what differs from it becomes another.
  const isOther = known && JSON.stringify(known.draft) !== JSON.stringify(opened);
  const id = isOther ? crypto.randomUUID() : opened.id;
  const draft = { ...opened, id, name: await freeName(desk, opened.name, id) };
  await desk.open({ draft, revision: known && !isOther ? known.revision : 0 }, say(words.opened, { name: draft.name }));
  await keepNew(desk);
}

/** Lays the sheet of the other party beside the one on the desk, and draws what they say. */
export async function compareWith(desk: Desk): Promise<void> {
  const { comparison } = desk.model;
  const other = await chosenFile(desk, 'other-file');
  if (!comparison || !other) return;
  const result = laySideBySide(comparison, desk.draft.answers, other.answers);
  if ('fault' in result) {
    desk.board.warn(desk.words.comparisonFaults[result.fault]);
    return;
  }
  desk.rebuild(withAnswer(desk.draft, comparison.table, result.table), 'comparison');
  desk.board.tell(desk.words.compared);
  desk.goTo(comparison.table);
}

/** The draft in the file that the reader chose; a fault is said. */
async function chosenFile({ board, template, words }: Desk, input: string): Promise<Draft | null> {
  const box = board.input(input);
  const [file] = box.files ?? [];
  const read = file ? await openFile(file, template) : null;
  box.value = '';
  if (read && 'fault' in read) sayFault(read, say(words.aFile, { name: file?.name ?? '' }), { board, template, words });
  return read && 'draft' in read ? read.draft : null;
}
