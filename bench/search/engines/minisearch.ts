import MiniSearch from 'minisearch';
import { gzipSync } from 'node:zlib';
import type { PageText } from '../../../src/integrations/search/read-page.ts';
import type { Engine } from './engine.ts';

/** MiniSearch with its defaults (https://lucaong.github.io/minisearch/), over the same texts, one index a language, shipped whole. */
export function miniSearch(pages: Record<'fr' | 'en', readonly { path: string; page: PageText }[]>): Engine {
  const started = performance.now();
  const indexes = { fr: new MiniSearch({ fields: ['title', 'text'] }), en: new MiniSearch({ fields: ['title', 'text'] }) };
  for (const lang of ['fr', 'en'] as const)
    indexes[lang].addAll(
      pages[lang].map(({ path, page }) => ({
        id: path,
        title: page.title,
        text: [page.lead, ...page.passages.flatMap(({ heading, text }) => [heading, text])].join('\n'),
      })),
    );
  const indexSeconds = (performance.now() - started) / 1000;
  return {
    name: 'MiniSearch',
    indexBytes: gzipSync(JSON.stringify(indexes.fr), { level: 9 }).length + gzipSync(JSON.stringify(indexes.en), { level: 9 }).length,
    indexSeconds,
    search: (query, lang) => {
      const found = indexes[lang].search(query).map(({ id }) => id as string);
      return Promise.resolve({ pages: found.slice(0, 20), isAnswered: found.length > 0 });
    },
    close: () => Promise.resolve(),
  };
}
