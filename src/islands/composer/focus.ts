/** Remembers where the reader is among the controls, to put them back, caret and all, once the controls are made again. */
export function focusIn(root: HTMLElement): () => void {
  const active = document.activeElement;
  const isControl = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement;
  if (!isControl || !root.contains(active) || !active.name) return () => undefined;
  const { name, value, type, selectionStart, selectionEnd } = active;
  const named = (): (HTMLInputElement | HTMLTextAreaElement)[] => [
    ...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`[name="${CSS.escape(name)}"]`),
  ];
  const place = named().indexOf(active);
  return () => {
    const same = type === 'radio' ? named().find((each) => each.value === value) : named()[place];
    same?.focus({ preventScroll: true });
    if (same && selectionStart !== null && same.selectionStart !== null) same.setSelectionRange(selectionStart, selectionEnd);
  };
}
