import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Whom each folder of `src/` may lean on. `types` may be named (`import type`) but not run. */
const MAY: Record<string, { use: string[]; types?: string[]; packages?: RegExp }> = {
  domain: {
    use: ['domain'],
    types: ['schema'],
    packages:
      /^(?:yaml|valibot|fastest-levenshtein|@orama\/stemmers\/(?:english|french)|unist-util-visit|mdast-util-to-string|mdast|hast|astro\/zod)$/,
  },
  schema: { use: ['schema', 'domain'], packages: /^astro\/zod$/ },
  markdown: { use: ['markdown', 'domain', 'schema'] },
  strings: { use: ['strings', 'domain'], packages: /^$/ },
  library: { use: ['library', 'schema', 'domain', 'markdown', 'strings', 'outputs'] },
  outputs: { use: ['outputs', 'domain'] },
  views: { use: ['views', 'strings', 'domain', 'styles', 'islands'] },
  islands: { use: ['islands', 'domain', 'outputs'], types: ['strings'], packages: /^(?:idb|hast-util-to-dom)$/ },
  integrations: { use: ['integrations', 'domain', 'library', 'outputs', 'strings', 'styles', 'schema'] },
  pages: { use: ['pages', 'library', 'views', 'islands', 'strings', 'domain', 'outputs', 'styles'] },
  styles: { use: ['styles'] },
};

interface Arrow {
  from: string;
  to: string;
  isType: boolean;
  line: number;
}

function arrows(): Arrow[] {
  return readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.(?:ts|astro)$/.test(item.name) && !/\.(?:test|d)\.ts$/.test(item.name))
    .map((item) => posix.relative('src', join(item.parentPath, item.name).replaceAll('\\', '/')))
    .flatMap((from) =>
      readFileSync(join('src', from), 'utf8')
        .split('\n')
        .flatMap((text, index): Arrow[] => {
          const match = /^\s*(?:import|export)\s+(type\s)?.*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|^\} from '([^']+)'/.exec(text);
          const to = match?.[2] ?? match?.[3] ?? match?.[4];
          if (!to) return [];
          const isType = Boolean(match?.[1]);
          return [{ from, to: to.startsWith('.') ? posix.join(posix.dirname(from), to) : to, isType, line: index + 1 }];
        }),
    );
}

const all = arrows();
const folderOf = (path: string): string => path.split('/')[0] ?? '';

describe('each folder leans only on those below it', () => {
  it.each(Object.keys(MAY))('src/%s', (folder) => {
    const { use, types = [], packages } = MAY[folder] ?? { use: [] };
    const wrong = all
      .filter(({ from }) => folderOf(from) === folder)
      .filter(({ to, isType }) => {
        // A path that leaves src/ leans on nothing of the house.
        if (to.startsWith('..')) return true;
        const target = folderOf(to);
        if (target in MAY) return !use.includes(target) && !(isType && types.includes(target));
        return packages !== undefined && !to.startsWith('~generated') && !packages.test(to);
      })
      .map(({ from, to, line }) => `src/${from}:${line} may not lean on ${to}; src/${folder}/ leans on ${use.join(', ')}`);
    expect(wrong).toEqual([]);
  });

  it('only src/library/ and the list of collections read astro:content', () => {
    const readers = all.filter(({ to }) => to === 'astro:content').map(({ from }) => from);
    expect(readers.filter((from) => folderOf(from) !== 'library' && from !== 'content.config.ts')).toEqual([]);
  });

  it('Word files and plain text can be written in a browser: neither leans on the compiler of the PDFs or on Node', () => {
    const reached = new Set(['outputs/document/word.ts', 'outputs/document/plain-text.ts', 'outputs/document/formats.ts']);
    for (const from of reached) for (const { to, isType } of all.filter((arrow) => arrow.from === from)) if (!isType) reached.add(to);
    expect([...reached].filter((to) => /typst|pdf|^node:/.test(to))).toEqual([]);
    expect([...reached]).toContain('docx');
  });

  it('every folder of src/ has its rule', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((item) => item.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !(name in MAY))).toEqual([]);
  });
});
