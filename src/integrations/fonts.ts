import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { FEATURES, type FontFace, GLYPHS, NOT_IN_SERIF, PAPER_FACES, SCREEN_FACES } from '../styles/fonts.ts';

/**
 * Cuts the faces down to the characters of French and English, and writes a style sheet for the screen and one for paper, before
 * anything is built. On screen `font-display: optional`: the first paint never waits for a font and nothing moves when one arrives.
 */
export function fonts(): AstroIntegration {
  return {
    name: 'tandem-fonts',
    hooks: {
      'astro:config:setup': async ({ config }) => {
        const folder = fileURLToPath(new URL('.generated/fonts/', config.root));
        await mkdir(folder, { recursive: true });
        await writeSheet(join(folder, 'screen.css'), SCREEN_FACES, 'optional', folder);
        await writeSheet(join(folder, 'paper.css'), PAPER_FACES, 'block', folder);
      },
    },
  };
}

const SERIF_GLYPHS = [...GLYPHS].filter((sign) => !NOT_IN_SERIF.includes(sign)).join('');

async function writeSheet(sheet: string, faces: readonly FontFace[], display: 'optional' | 'block', folder: string): Promise<void> {
  const require = createRequire(import.meta.url);
  const rules = await Promise.all(
    faces.map(async ({ family, weight, style, source, file }) => {
      const [min, max] = weight.split(' ').map(Number);
      const axes = min && max ? { variationAxes: { wght: { min, max, default: min } } } : {};
      const original = await readFile(require.resolve(source));
      await writeFile(
        join(folder, file),
        await subsetFont(original, family === 'Literata' ? SERIF_GLYPHS : GLYPHS, {
          targetFormat: 'woff2',
          noHinting: true,
          keepFeatures: FEATURES,
          ...axes,
        }),
      );
      return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:${display};src:url("./${file}") format("woff2")}`;
    }),
  );
  await writeFile(sheet, `${rules.join('\n')}\n`);
}
