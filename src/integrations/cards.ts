import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { LANGUAGES } from '../domain/locale/language.ts';
import { SECTION_KINDS } from '../domain/route/paths.ts';
import { cardSvg } from '../outputs/card.ts';
import { stringsFor } from '../strings/strings.ts';
import { PAPER_FACES, GLYPHS } from '../styles/fonts.ts';

/** Draws the card of each kind and language for link previews (Open Graph, 1200 × 630). */
export function cards(): AstroIntegration {
  return {
    name: 'tandem-cards',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = join(fileURLToPath(dir), 'cards');
        await mkdir(folder, { recursive: true });
        const require = createRequire(import.meta.url);
        await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm'))).catch((error: unknown) => {
          if (!String(error).includes('Already initialized')) throw error;
        });
        const fontBuffers = await Promise.all(
          PAPER_FACES.filter(({ style }) => style === 'normal').map(async ({ source }) =>
            subsetFont(await readFile(require.resolve(source)), GLYPHS, { targetFormat: 'sfnt', preserveNameIds: [16, 17] }),
          ),
        );
        for (const lang of LANGUAGES) {
          const t = stringsFor(lang);
          const draw = async (name: string, title: string, lead: string): Promise<void> => {
            const svg = cardSvg({ site: t.site.name, title, lead });
            const png = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Literata' } }).render().asPng();
            await writeFile(join(folder, `${name}-${lang}.png`), png);
          };
          await draw('site', t.home.title, t.site.tagline);
          await draw('page', t.site.name, t.site.tagline);
          for (const kind of SECTION_KINDS) await draw(kind, t.section[kind], t.sectionLead[kind]);
        }
      },
    },
  };
}
