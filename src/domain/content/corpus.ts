import type { Root } from 'mdast';
import { FOLDER_OF, hasProse, type Kind, KINDS, type Ledger, LEDGERS } from '../kind.ts';
import { LANGUAGES, type Language } from '../locale/language.ts';
import { type Outline, readOutline } from './outline.ts';
import { readYaml, type YamlDocument } from './yaml-document.ts';

/** A file under `content/`: path from the project's root, with `/`, and text. */
export interface ContentFile {
  path: string;
  text: string;
}

/** One prose file, read. */
export interface Prose {
  file: string;
  lang: Language;
  outline: Outline;
  /** The text itself (mdast with MDX nodes); empty when it could not be read. */
  tree: Root;
}

/** One record: its facts file and its prose files. */
export interface Entry {
  kind: Kind;
  slug: string;
  /** Path of the facts file; it may be missing when only prose is there. */
  file: string;
  yaml: YamlDocument | null;
  prose: Partial<Record<Language, Prose>>;
}

/** All of `content/`, read but not yet judged. */
export interface Corpus {
  entries: Entry[];
  ledgerFiles: { ledger: Ledger; file: string; yaml: YamlDocument }[];
  /** Files that no collection reads. */
  strays: string[];
  /** Prose that could not be read, with the reader's message. */
  unreadable: { file: string; line: number; message: string }[];
}

/** How prose becomes a tree: `markdown/parse-prose.ts`, passed in. */
export type ProseParser = (text: string) => { tree: Root } | { error: { line: number; message: string } };

const KIND_OF_FOLDER = new Map(KINDS.map((kind) => [FOLDER_OF[kind], kind]));

/** Reads the files of `content/` into records. */
export function readCorpus(files: readonly ContentFile[], parseProse: ProseParser): Corpus {
  const entries = new Map<string, Entry>();
  const corpus: Corpus = { entries: [], ledgerFiles: [], strays: [], unreadable: [] };
  const entryFor = (kind: Kind, slug: string): Entry => {
    const key = `${kind}/${slug}`;
    const known = entries.get(key);
    if (known) return known;
    const file = hasProse(kind) ? `content/${FOLDER_OF[kind]}/${slug}/${kind}.yaml` : `content/${FOLDER_OF[kind]}/${slug}.yaml`;
    const made: Entry = { kind, slug, file, yaml: null, prose: {} };
    entries.set(key, made);
    return made;
  };
  for (const { path, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const [, folder, ...rest] = path.split('/');
    const kind = KIND_OF_FOLDER.get(folder ?? '');
    const [slug, name] = rest;
    const ledger = LEDGERS.find((name) => name === folder);
    if (ledger && rest.length === 1 && slug?.endsWith('.yaml')) {
      corpus.ledgerFiles.push({ ledger, file: path, yaml: readYaml(text) });
    } else if (kind && !hasProse(kind) && rest.length === 1 && slug?.endsWith('.yaml')) {
      entryFor(kind, slug.slice(0, -'.yaml'.length)).yaml = readYaml(text);
    } else if (kind && hasProse(kind) && rest.length === 2 && slug && name === `${kind}.yaml`) {
      entryFor(kind, slug).yaml = readYaml(text);
    } else if (kind && hasProse(kind) && rest.length === 2 && slug && LANGUAGES.some((lang) => name === `${lang}.mdx`)) {
      const lang = name?.slice(0, 2) as Language;
      const parsed = parseProse(text);
      if ('error' in parsed) corpus.unreadable.push({ file: path, ...parsed.error });
      const tree: Root = 'tree' in parsed ? parsed.tree : { type: 'root', children: [] };
      entryFor(kind, slug).prose[lang] = { file: path, lang, outline: readOutline(tree), tree };
    } else {
      corpus.strays.push(path);
    }
  }
  corpus.entries = [...entries.values()];
  return corpus;
}
