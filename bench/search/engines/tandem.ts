import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { IndexFiles } from '../../../src/domain/search/query/index-files.ts';
import { listMatches } from '../../../src/domain/search/query/list-matches.ts';
import { search } from '../../../src/domain/search/query/search.ts';
import { otherLanguage } from '../../../src/domain/locale/language.ts';
import type { Engine } from './engine.ts';

/** Results of the first list that count: nothing measured looks further. */
const SHOWN = 20;

/** The search of this site, over the index of the last build, with the list that a reader sees. */
export function tandem(dist: string): Engine {
  const folder = join(dist, 'search');
  const load = (file: string): Promise<Uint8Array> => Promise.resolve(gunzipSync(readFileSync(join(folder, file))));
  const files = { fr: new IndexFiles('fr', load), en: new IndexFiles('en', load) };
  return {
    name: 'Tandem',
    indexBytes: readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, file) => {
      const stats = statSync(join(folder, file));
      return stats.isFile() ? sum + stats.size : sum;
    }, 0),
    indexSeconds: 0,
    search: async (query, lang) => {
      const answer = await search(query, files[lang]);
      const { strong, partial } = listMatches(answer, await files[lang].head(), {});
      const shown = [...strong, ...partial].slice(0, SHOWN);
      const cards = await Promise.all(
        shown.map(({ match, isForeign }) => files[lang].card(match.page, isForeign ? otherLanguage(lang) : lang)),
      );
      return { pages: cards.map(([path]) => path), isAnswered: strong.length > 0 };
    },
    close: () => Promise.resolve(),
  };
}
