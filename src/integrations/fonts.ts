import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { FEATURES, FONT_FACES, GLYPHS } from '../styles/fonts.ts';

/**
 * Cuts the five faces down to the characters of French and English, and writes their style sheet, before anything is built.
 * `font-display: optional`: the first paint never waits for a font and nothing moves when one arrives.
 */
export function fonts(): AstroIntegration {
  return {
    name: 'tandem-fonts',
    hooks: {
      'astro:config:setup': async ({ config }) => {
        const folder = fileURLToPath(new URL('.generated/fonts/', config.root));
        const require = createRequire(join(fileURLToPath(config.root), 'package.json'));
        await mkdir(folder, { recursive: true });
        const rules = await Promise.all(
          FONT_FACES.map(async ({ family, weight, style, source, file }) => {
            const original = await readFile(require.resolve(source));
            const subset = await subsetFont(original, GLYPHS, { targetFormat: 'woff2', noHinting: true, keepFeatures: FEATURES });
            await writeFile(join(folder, file), subset);
            return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:optional;src:url("./${file}") format("woff2")}`;
          }),
        );
        await writeFile(join(folder, 'fonts.css'), `${rules.join('\n')}\n`);
      },
    },
  };
}
