const KEY = 'tandem-theme';
const NEXT = { auto: 'light', light: 'dark', dark: 'auto' } as const;
type Theme = keyof typeof NEXT;

/** The button that goes from the device's theme to light, to dark, and back. It names what holds now. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    this.show(button, this.current());
    button.addEventListener('click', () => {
      const theme = NEXT[this.current()];
      if (theme === 'auto') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = theme;
      try {
        if (theme === 'auto') localStorage.removeItem(KEY);
        else localStorage.setItem(KEY, theme);
      } catch {
        // Storage refused: the choice holds for this page only.
      }
      this.show(button, theme);
    });
  }

  private current(): Theme {
    const theme = document.documentElement.dataset['theme'];
    return theme === 'light' || theme === 'dark' ? theme : 'auto';
  }

  private show(button: HTMLButtonElement, theme: Theme): void {
    const label = this.dataset[theme] ?? theme;
    button.setAttribute('aria-label', label);
    button.title = label;
  }
}

customElements.define('tandem-theme', ThemeSwitch);
