/** Closes the menu of sections on Escape, on a press outside, and when the focus leaves it. Without script it stays as it was put. */
export function closeMenus(root: Document): void {
  for (const menu of root.querySelectorAll<HTMLDetailsElement>('details.browse')) {
    const close = (): void => {
      menu.open = false;
    };
    menu.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !menu.open) return;
      close();
      menu.querySelector('summary')?.focus();
    });
    menu.addEventListener('focusout', (event) => {
      if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) close();
    });
    root.addEventListener('pointerdown', (event) => {
      if (event.target instanceof Node && !menu.contains(event.target)) close();
    });
  }
}
