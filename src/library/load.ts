import { getCollection, getEntry, render } from 'astro:content';
import type { Root } from 'mdast';
import { readOutline } from '../domain/content/outline.ts';
import { FOLDER_OF, hasProse, KINDS, type ProseKind } from '../domain/kind.ts';
import { buildLibrary, type Library, type LibraryRecord } from '../domain/library/library.ts';
import { LANGUAGES, type Language } from '../domain/locale/language.ts';
import { parseProse } from '../markdown/parse-prose.ts';

let loaded: Promise<Library> | null = null;

/** The library, joined once for the whole build; read again at each request in development. */
export function loadLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

/** The prose of a record in one language, as a component that takes `page` and `components`. */
export async function loadProse(kind: ProseKind, slug: string, lang: Language): Promise<Awaited<ReturnType<typeof render>>['Content']> {
  const id = `${FOLDER_OF[kind]}/${slug}/${lang}`;
  const entry = await getEntry('prose', id);
  if (!entry) throw new Error(`No prose at content/${id}.mdx.`);
  return (await render(entry)).Content;
}

async function load(): Promise<Library> {
  const prose = new Map((await getCollection('prose')).map((entry) => [entry.id, entry.body ?? '']));
  const records: LibraryRecord[] = [];
  for (const kind of KINDS)
    for (const { id, data } of await getCollection(FOLDER_OF[kind] as 'models')) {
      if ((data as { draft?: true }).draft) continue;
      const trees = hasProse(kind) ? inLanguages((lang) => treeOf(prose.get(`${FOLDER_OF[kind]}/${id}/${lang}`) ?? '')) : null;
      records.push({
        kind,
        slug: id,
        ref: `${kind}/${id}`,
        facts: data,
        outline: trees && inLanguages((lang) => readOutline(trees[lang])),
        ...(kind === 'template' || kind === 'clause' ? { text: trees } : {}),
      } as unknown as LibraryRecord);
    }
  return buildLibrary(records, {
    claims: (await getCollection('claims')).flatMap(({ data }) => data.claims),
    events: (await getCollection('events')).flatMap(({ data }) => data.events),
    figures: (await getCollection('figures')).flatMap(({ data }) => data.figures),
    mentions: (await getCollection('mentions')).flatMap(({ data }) => data.mentions),
    synonyms: (await getCollection('synonyms')).flatMap(({ data }) => data.synonyms),
  });
}

function treeOf(body: string): Root {
  const parsed = parseProse(body);
  return 'tree' in parsed ? parsed.tree : { type: 'root', children: [] };
}

function inLanguages<T>(make: (lang: Language) => T): Record<Language, T> {
  return Object.fromEntries(LANGUAGES.map((lang) => [lang, make(lang)])) as Record<Language, T>;
}
