import { getViteConfig } from 'astro/config';

/** Views are rendered by Astro itself (Container API), through Astro's own Vite configuration. */
export default getViteConfig({
  test: { name: 'view', include: ['src/**/*.astro.test.ts'] },
});
