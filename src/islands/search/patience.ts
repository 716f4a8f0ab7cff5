/** While a word is being typed, what it needs is not fetched before the typing has rested this long, in milliseconds. */
const PAUSE = 80;

/** Knows when the reader has stopped typing for a moment. */
export class Patience {
  private rest: Promise<void> = Promise.resolve();
  /** True from a key on, until the reader has said it all. */
  isTyping = false;

  /** A key was pressed. */
  typed(): void {
    this.isTyping = true;
    this.rest = new Promise((resolve) => setTimeout(resolve, PAUSE));
  }

  /** The reader has said it all (Enter, a box ticked): nothing waits. */
  done(): void {
    this.isTyping = false;
    this.rest = Promise.resolve();
  }

  /** Settles when no key has been pressed for a moment. */
  async rested(): Promise<void> {
    let rest;
    do {
      rest = this.rest;
      await rest;
    } while (rest !== this.rest);
  }
}
