import { getViteConfig } from 'astro/config';

/** Views are rendered by Astro itself (Container API), through Astro's own Vite configuration. */
export default getViteConfig({
  // @ts-expect-error Vitest reads this part; Astro's type does not know it.
  test: { name: 'view', include: ['src/**/*.astro.test.ts'] },
});
