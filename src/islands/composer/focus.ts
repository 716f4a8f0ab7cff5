/** Remembers where the reader is among the controls, to put them back once the controls are made again. */
export function focusIn(root: HTMLElement): () => void {
  const active = document.activeElement;
  const isControl = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement;
  if (!isControl || !root.contains(active) || !active.name) return () => undefined;
  const { name, value, type } = active;
  return () => {
    const same = [...root.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)];
    (type === 'radio' ? same.find((each) => each.value === value) : same[0])?.focus({ preventScroll: true });
  };
}
