import { make } from './make.ts';

/** What the page of the composer holds, by the name of each part (`data-part`), and the two places where it speaks. */
export class Board {
  private readonly root: HTMLElement;
  private warned = '';

  constructor(root: HTMLElement) {
    this.root = root;
  }

  /** A part of the page. Throws when the page does not hold it. */
  part<E extends HTMLElement = HTMLElement>(name: string): E {
    const found = this.root.querySelector<E>(`[data-part="${name}"]`);
    if (!found) throw new Error(`The composer has no part "${name}".`);
    return found;
  }

  input(name: string): HTMLInputElement {
    return this.part<HTMLInputElement>(name);
  }

  select(name: string): HTMLSelectElement {
    return this.part<HTMLSelectElement>(name);
  }

  /** Calls back when a button is pressed. */
  pressed(name: string, done: () => void): void {
    this.part(name).addEventListener('click', done);
  }

  /** Calls back with what was chosen in a list. */
  chosen(name: string, done: (value: string) => void): void {
    const list = this.select(name);
    list.addEventListener('change', () => done(list.value));
  }

  /** Says something in passing. */
  tell(text: string): void {
    const status = this.part('status');
    // The same words again would be read out again.
    if (status.textContent !== text) status.textContent = text;
  }

  /** Says something that asks for care at once, with what can be done about it. What stands there already is not said again. */
  warn(text: string, actions: readonly HTMLElement[] = []): void {
    if (this.warned === text) return;
    this.warned = text;
    const offered = actions.length > 0 ? make('p', { class: 'composer-actions' }, ...actions) : null;
    this.part('alert').replaceChildren(make('p', {}, text), ...(offered ? [offered] : []));
  }

  /** Takes the last warning away; with `texts`, only if it is one of them. */
  quiet(texts: readonly string[] | null = null): void {
    if (texts && !texts.includes(this.warned)) return;
    this.warned = '';
    this.part('alert').replaceChildren();
  }
}

/** A button for what a warning offers. */
export function action(label: string, pressed: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button' }, label);
  button.addEventListener('click', pressed);
  return button;
}
