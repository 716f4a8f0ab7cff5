/**
 * Gives the printed running head the page's title and version. A style sheet cannot read them from the page (browsers lack `string-set`),
 * and the security policy refuses inline styles; setting a property from script is allowed.
 */
export function setRunningHead(root: HTMLElement): void {
  const title = root.querySelector('main h1')?.textContent?.trim();
  const version = root.querySelector('main time')?.textContent?.trim();
  if (title) root.style.setProperty('--running-head', cssString(title));
  if (version) root.style.setProperty('--running-version', cssString(version));
}

/** A text as a CSS string (https://www.w3.org/TR/css-syntax-3/#string-token-diagram). */
export function cssString(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' ')}"`;
}
