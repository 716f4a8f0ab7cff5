/** While one types, the address follows once the typing has rested this long, in milliseconds: browsers count how often it is changed. */
const REST = 250;

/** The address of the search page, which says what is asked. */
export class AddressBar {
  private waiting: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Shows an address: as a new step of the history, or in the place of the one before as soon as the reader rests. */
  show(address: string, how: 'push' | 'replace'): void {
    if (how === 'push') {
      this.settle();
      if (address !== `${location.pathname}${location.search}`) history.pushState(null, '', address);
      return;
    }
    this.forget();
    this.waiting = address;
    this.timer = setTimeout(() => {
      this.settle();
    }, REST);
  }

  /** Shows now what was waiting: the reader goes on from here. */
  settle(): void {
    const { waiting } = this;
    this.forget();
    if (waiting !== null && waiting !== `${location.pathname}${location.search}`) history.replaceState(null, '', waiting);
  }

  /** Drops what was waiting: the reader went back. */
  forget(): void {
    clearTimeout(this.timer);
    this.waiting = null;
  }
}
