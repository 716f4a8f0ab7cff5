import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { BROWSER_FLAGS, findBrowser } from '../../../tests/support/find-browser.ts';
import type { Engine } from './engine.ts';

/** The part of Pagefind's browser API that is used (https://pagefind.app/docs/api/). */
interface Pagefind {
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** Pagefind as its documentation sets it up: `data-pagefind-body` on the text, `data-pagefind-ignore` on what is not, all else as it comes. */
export async function stockPagefind(pages: readonly { path: string; html: string }[], folder: string): Promise<Engine> {
  const started = performance.now();
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind did not start.');
  for (const { path, html } of pages) {
    const content = html.replace('<main ', '<main data-pagefind-body ').replaceAll('data-search-skip', 'data-pagefind-ignore');
    await index.addHTMLFile({ url: path, content });
  }
  const { files } = await index.getFiles();
  const indexSeconds = (performance.now() - started) / 1000;
  await close();
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, 'pagefind', path)), { recursive: true });
    await writeFile(join(folder, 'pagefind', path), content);
  }
  for (const lang of ['fr', 'en'])
    await writeFile(
      join(folder, `${lang}.html`),
      `<!doctype html><html lang="${lang}"><title>Pagefind</title><script type="module">window.pagefind = await import('/pagefind/pagefind.js'); await window.pagefind.init();</script>`,
    );
  const server = createServer(sirv(folder));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const found = await findBrowser();
  const browser = await chromium.launch({
    executablePath: found.path,
    args: BROWSER_FLAGS,
    env: { ...(process.env as Record<string, string>), ...found.env },
  });
  const open = { fr: await browser.newPage(), en: await browser.newPage() };
  for (const lang of ['fr', 'en'] as const) {
    await open[lang].goto(`${url}/${lang}.html`);
    await open[lang].waitForFunction(() => 'pagefind' in window);
  }
  const isIndex = (path: string): boolean => /\.(?:pf_index|pf_meta|pf_fragment|pf_filter)$/.test(path);
  return {
    name: 'Pagefind',
    indexBytes: files.filter(({ path }) => isIndex(path)).reduce((sum, { content }) => sum + content.length, 0),
    indexSeconds,
    search: async (query, lang) => {
      const shown = await open[lang].evaluate(async (words) => {
        const { results } = await (window as unknown as { pagefind: Pagefind }).pagefind.search(words);
        return Promise.all(results.slice(0, 20).map(async (result) => (await result.data()).url));
      }, query);
      return { pages: shown, isAnswered: shown.length > 0 };
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
