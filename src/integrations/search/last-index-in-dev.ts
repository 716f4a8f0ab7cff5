import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

/** In development, the search answers from the index of the last build. */
export function lastIndexInDev(): AstroIntegration {
  let folder = '';
  return {
    name: 'tandem-search-in-dev',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = join(fileURLToPath(config.outDir), 'search');
      },
      'astro:server:setup': ({ server }) => {
        if (existsSync(folder)) server.middlewares.use('/search', sirv(folder, { dev: true }));
      },
    },
  };
}
