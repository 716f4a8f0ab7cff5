/** A static import of a built module (ECMAScript, §16.2.2), as the bundler writes it. */
const IMPORT = /(?:^|[;}])import\s*(?:[\w$*{][^'"]*?from\s*)?["']\.\/([^"']+)["']/g;
const MODULE_SCRIPT = /<script type="module" src="\/_astro\/([^"]+)">/g;
/** Style sheets of the screen, and the preloads of scripts: what stands between the reader and a page that works. */
const FIRST_LINK = /<link rel="(?:stylesheet" href="[^"]+"|preload" href="[^"]+" as="script")>/g;
const FONT_LINK = /<link rel="preload" href="[^"]+" as="font"[^>]*>/g;

/**
 * The search page, asking first for what makes it work: style sheets, the head of the index, scripts with all modules that they
 * import; then for fonts, and for what is needed when the first results are shown. A browser asks in the order of the links, and over
 * HTTP/1.1 for six files at once (https://html.spec.whatwg.org/multipage/links.html#link-type-preload, #link-type-modulepreload).
 * @param files Files of the index that any query needs, its head first.
 * @param read Gives the text of a module of `_astro/`.
 */
export function searchFirst(html: string, [head = '', ...files]: readonly string[], read: (name: string) => string): string {
  const modules = new Set([...html.matchAll(MODULE_SCRIPT)].map(([, name = '']) => name));
  for (const name of modules) for (const [, imported = ''] of read(name).matchAll(IMPORT)) modules.add(imported);
  const ofIndex = (file: string): string => `<link rel="preload" href="/search/${file}" as="fetch" crossorigin>`;
  const first = [
    ...(html.match(FIRST_LINK) ?? []),
    ofIndex(head),
    ...[...modules].map((name) => `<link rel="modulepreload" href="/_astro/${name}">`),
    ...(html.match(FONT_LINK) ?? []),
    ...files.map(ofIndex),
  ];
  return html
    .replaceAll(FIRST_LINK, '')
    .replaceAll(FONT_LINK, '')
    .replace('<link ', () => `${first.join('')}<link `);
}
