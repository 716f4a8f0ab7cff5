/**
 * A button that prints the page, or one part of it (`data-part`, which print.css knows by `html[data-print]`); it keeps its place but
 * stays unseen where there is no script.
 */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    const root = document.documentElement;
    this.querySelector('button')?.addEventListener('click', () => {
      const { part } = this.dataset;
      if (part) {
        root.dataset['print'] = part;
        window.addEventListener('afterprint', () => delete root.dataset['print'], { once: true });
      }
      window.print();
    });
  }
}

customElements.define('tandem-print', PrintButton);
