/** Where the reader's wish to have no single-key shortcut is kept (WCAG 2.2, 2.1.4 Character Key Shortcuts). */
export const SHORTCUT_KEY = 'tandem-shortcut';

/** True unless the reader has switched the shortcut off. */
export function isShortcutOn(): boolean {
  try {
    return localStorage.getItem(SHORTCUT_KEY) !== 'off';
  } catch {
    return true;
  }
}

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !isShortcutOn()) return;
  const target = event.target as HTMLElement | null;
  if (target?.closest('input, textarea, select, [contenteditable]')) return;
  const field =
    document.querySelector<HTMLInputElement>('main input[type="search"]') ??
    document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
