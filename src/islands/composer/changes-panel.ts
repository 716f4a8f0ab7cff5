import { toDom } from 'hast-util-to-dom';
import type { Change } from '../../domain/composer/edition.ts';
import type { Flow } from '../../domain/document/tree.ts';
import { flowHtml, type HtmlWords } from '../../outputs/document/html.ts';
import { make, say } from './make.ts';
import type { ComposerWords } from './words.ts';

/** The articles that changed since the draft was last seen, former and new text side by side, each to accept or not. */
export function changesPanel(
  changes: readonly Change[],
  words: ComposerWords,
  html: HtmlWords,
  settle: (key: string, isAccepted: boolean) => void,
): HTMLElement[] {
  if (changes.length === 0) return [];
  const text = (title: string, nodes: readonly Flow[] | null): HTMLElement =>
    make(
      'div',
      { class: 'change-text' },
      make('h4', {}, title),
      ...(nodes ? nodes.map((node) => toDom(flowHtml(node, html))) : [make('p', {}, words.changeNone)]),
    );
  const button = (label: string, title: string, pressed: () => void): HTMLButtonElement => {
    const made = make('button', { type: 'button', 'aria-label': `${label} (${title})` }, label);
    made.addEventListener('click', pressed);
    return made;
  };
  return [
    make('h2', { id: 'changes', tabindex: '-1' }, say(words.changes, { count: changes.length })),
    make('p', {}, words.changesLead),
    ...changes.map(({ key, title, before, after }) =>
      make(
        'section',
        { class: 'change', 'aria-label': title },
        make('h3', {}, title),
        make('div', { class: 'change-texts' }, text(words.changeBefore, before), text(words.changeAfter, after)),
        make(
          'p',
          { class: 'composer-actions' },
          button(after ? words.changeAccept : words.changeRemove, title, () => settle(key, true)),
          button(before ? words.changeKeep : words.changeRefuse, title, () => settle(key, false)),
        ),
      ),
    ),
  ];
}
