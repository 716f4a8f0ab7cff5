import type { Plugin } from 'vite';

/** Module in which Vite puts the function that stands around each `import()` (vite 8, `preload-helper`). */
const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves an `import()` as it is. Vite would have each preceded by links to what the module imports, and to its styles: 0.7 kB of
 * script on every page, for modules that hardly any reader asks for and that bring no styles.
 */
export function plainImports(): Plugin {
  return {
    name: 'tandem-plain-imports',
    enforce: 'pre',
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : null),
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
  };
}
