/** Where recent searches are kept, on this device alone, once the reader has asked for it. */
const KEY = 'tandem-searches';
const MOST = 8;

/** The recent searches, latest first; null when the reader has not asked to keep them, or storage is refused. */
export function recentSearches(): string[] | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string').slice(0, MOST) : null;
  } catch {
    return null;
  }
}

/** Keeps a search, if the reader wants them kept. A search that only goes on from the last takes its place. */
export function keepSearch(query: string): void {
  const kept = recentSearches();
  if (!kept || !query) return;
  const others = kept.filter((one, at) => one !== query && !(at === 0 && query.startsWith(one)));
  write([query, ...others].slice(0, MOST));
}

/** Begins or ends keeping searches; ending forgets them. False when storage is refused. */
export function setKeeping(isKept: boolean): boolean {
  if (isKept) return write(recentSearches() ?? []);
  try {
    localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

function write(searches: readonly string[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(searches));
    return true;
  } catch {
    return false;
  }
}
