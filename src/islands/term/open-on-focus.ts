/**
 * Opens a term's definition when the keyboard reaches it, and closes it when the focus goes elsewhere. A press (tap, Enter) opens and closes it
 * without script, through `popovertarget`.
 */
export function openTermsOnFocus(root: Document): void {
  for (const term of root.querySelectorAll<HTMLButtonElement>('button.term')) {
    const definition = root.getElementById(term.getAttribute('popovertarget') ?? '');
    if (!definition || !('showPopover' in definition)) continue;
    term.addEventListener('focus', () => {
      // A pointer's focus is followed by its click, which opens the definition by itself.
      if (term.matches(':focus-visible')) definition.showPopover({ source: term });
    });
    term.addEventListener('blur', (event) => {
      if (!(event.relatedTarget instanceof Node && definition.contains(event.relatedTarget))) definition.hidePopover();
    });
  }
}
