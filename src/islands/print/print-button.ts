/** A button that prints the page; it keeps its place but stays unseen where there is no script. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => window.print());
  }
}

customElements.define('tandem-print', PrintButton);
