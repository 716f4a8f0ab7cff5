import type { AstroIntegration } from 'astro';
import { build } from 'astro';
import { words } from './words.ts';

/** What one build took. */
export interface BuildResult {
  seconds: number;
}

/** Builds `dist/`, saying each stage on the error stream; an error carries the findings of the check as its message. */
export async function buildSite(outDir?: string): Promise<BuildResult> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const started = performance.now();
  stage(words.check);
  await build({ logLevel: 'silent', integrations: [stages()], ...(outDir ? { outDir } : {}) });
  return { seconds: (performance.now() - started) / 1000 };
}

function stages(): AstroIntegration {
  return {
    name: 'tandem-stages',
    hooks: {
      'astro:build:start': () => stage(words.pages),
      'astro:build:generated': () => stage(words.index),
    },
  };
}

function stage(text: string): void {
  process.stderr.write(`  ${text}…\n`);
}
