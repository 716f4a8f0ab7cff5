import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A static import of a built module (ECMAScript, §16.2.2), as the bundler writes it. */
const IMPORT = /(?:^|[;}])import\s*(?:[\w$*{][^'"]*?from\s*)?["']\.\/([^"']+)["']/g;
const MODULE_SCRIPT = /<script type="module" src="\/_astro\/([^"]+)">/g;

/**
 * Has some pages name, in their head, all modules that their scripts import: a browser then fetches them at once, not one after the
 * other (https://html.spec.whatwg.org/multipage/links.html#link-type-modulepreload).
 * @param paths Addresses of the pages, as in `/fr/recherche/`.
 */
export function preloadModules(paths: readonly string[]): AstroIntegration {
  return {
    name: 'tandem-preload-modules',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const path of paths) {
          const file = join(folder, path, 'index.html');
          const html = readFileSync(file, 'utf8');
          writeFileSync(
            file,
            withPreloads(html, (name) => readFileSync(join(folder, '_astro', name), 'utf8')),
          );
        }
      },
    },
  };
}

/** A page with a link in its head to each module that its scripts import; `read` gives the text of a module of `_astro/`. */
export function withPreloads(html: string, read: (name: string) => string): string {
  const names = new Set([...html.matchAll(MODULE_SCRIPT)].map(([, name = '']) => name));
  for (const name of names) for (const [, imported = ''] of read(name).matchAll(IMPORT)) names.add(imported);
  return html.replace('</head>', () => `${[...names].map((name) => `<link rel="modulepreload" href="/_astro/${name}">`).join('')}</head>`);
}
