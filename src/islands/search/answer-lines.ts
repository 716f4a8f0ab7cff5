import type { Answer } from '../../domain/search/query/search.ts';
import { addressOf, type Asked } from './address.ts';
import { textOf } from './look-up.ts';
import { fill, type Words } from './sentences.ts';

/** “Results for *cogestion*”, with the way back to what was typed; empty when nothing was put right. */
export function showCorrected(line: HTMLElement, { isCorrected, query }: Answer, asked: Asked, words: Words): void {
  line.hidden = !isCorrected;
  line.replaceChildren();
  if (!isCorrected) return;
  const right = document.createElement('em');
  right.textContent = textOf(query.words);
  const [before = '', after = ''] = words.corrected.split('{query}');
  line.append(before, right, after, ' ', askLink({ ...asked, isLiteral: true }, fill(words.literally, asked.query)));
}

/** Says that nothing answers, with terms that are near; empty when something does. */
export function showNone(box: HTMLElement, answer: Answer | null, query: string, words: Words): void {
  box.hidden = answer === null;
  box.replaceChildren();
  if (!answer) return;
  const line = document.createElement('p');
  line.textContent = fill(answer.query.words.length === 0 ? words.noWords : words.noResults, query);
  box.append(line);
  if (answer.near.length === 0) return;
  const near = document.createElement('p');
  near.append(words.near);
  answer.near.forEach((name, at) => near.append(at > 0 ? ' · ' : ' ', askLink({ query: name, isLiteral: false, chosen: {} }, name)));
  box.append(near);
}

/** A link that asks something else of this page (`data-ask`). */
export function askLink(asked: Asked, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = addressOf(asked);
  link.dataset['ask'] = '';
  link.textContent = text;
  return link;
}
