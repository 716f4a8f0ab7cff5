/** A button that prints the page; it is hidden where there is no script. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => window.print());
  }
}

customElements.define('tandem-print', PrintButton);
