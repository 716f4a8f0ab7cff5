import { defineConfig } from 'vitest/config';

const browser = (name: string) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    maxConcurrency: 2,
  },
});

/** One project for each kind of test; `npm test` runs them in the order of their cost. Views have a configuration of their own. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts', 'tests/house/**/*.test.ts'],
          exclude: ['**/*.astro.test.ts'],
        },
      },
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 300_000 } },
      browser('e2e'),
      browser('a11y'),
      browser('visual'),
      { test: { name: 'office', include: ['tests/office/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 600_000 } },
    ],
  },
});
