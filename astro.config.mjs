import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { cards } from './src/integrations/cards.ts';
import { content } from './src/integrations/content.ts';
import { fonts } from './src/integrations/fonts.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { lastIndexInDev } from './src/integrations/search/last-index-in-dev.ts';
import { commitDay } from './src/library/commit-day.ts';
import { rehypePlugins, remarkPlugins } from './src/markdown/plugins.ts';

const reading = content();

/** The script of every page, with the small modules that others share with it: one file, fetched in one go. */
const ON_EVERY_PAGE =
  /src\/views\/layout\/PageScript\.astro|src\/islands\/(?:page|(?:menu|shortcut|term|theme)\/[\w-]+|print\/running-head)\.ts$|domain\/locale\/language\.ts$|vite\/preload-helper/;

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://tandem.example',
  trailingSlash: 'always',
  output: 'static',
  // A space between two words of HTML is a space on the page ('jsx', the default, drops it between elements on separate lines).
  compressHTML: true,
  devToolbar: { enabled: false },
  // Style sheets and scripts are files: the security policy has no exception for inline ones.
  build: { inlineStylesheets: 'never', format: 'directory' },
  markdown: { processor: unified({ remarkPlugins, rehypePlugins, gfm: false, smartypants: false }), syntaxHighlight: false },
  integrations: [reading.first, fonts(), mdx({ optimize: true }), cards(), lastIndexInDev(), reading.last],
  vite: {
    plugins: [plainImports()],
    define: { 'import.meta.env.EDITION': JSON.stringify(commitDay(process.cwd())) },
    resolve: { alias: { '~generated': fileURLToPath(new URL('.generated', import.meta.url)) } },
    build: {
      assetsInlineLimit: 0,
      // Each MDX module carries an Astro directive that the bundler does not know.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'page', test: ON_EVERY_PAGE }] } } } } },
    },
  },
});
