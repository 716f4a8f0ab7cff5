import { isShortcutOn, SHORTCUT_KEY } from '../shortcut/search-shortcut.ts';
import { askLink } from './answer-lines.ts';
import { recentSearches, setKeeping } from './recent-searches.ts';

/** The box that switches the “/” shortcut off. */
export function offerShortcut(box: HTMLInputElement): void {
  box.checked = isShortcutOn();
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem(SHORTCUT_KEY);
      else localStorage.setItem(SHORTCUT_KEY, 'off');
    } catch {
      // Storage refused: the shortcut stays as it was.
      box.checked = true;
    }
  });
}

/** The box that has searches kept on this device; `changed` is called when they are kept or forgotten. */
export function offerKeeping(box: HTMLInputElement, changed: () => void): void {
  box.checked = recentSearches() !== null;
  box.addEventListener('change', () => {
    // Storage refused: the box shows it.
    if (!setKeeping(box.checked)) box.checked = false;
    changed();
  });
}

/** Shows the recent searches, if there are any and they are wanted now. */
export function showRecent(section: HTMLElement, isWanted: boolean): void {
  const recent = isWanted ? (recentSearches() ?? []) : [];
  section.hidden = recent.length === 0;
  section.querySelector('ul')?.replaceChildren(
    ...recent.map((query) => {
      const item = document.createElement('li');
      item.append(askLink({ query, isLiteral: false, chosen: {} }, query));
      return item;
    }),
  );
}
