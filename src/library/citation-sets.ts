import { type CslItem, pageItem, sourceItem } from '../domain/citation/csl-item.ts';
import { numberCitations } from '../domain/citation/number-citations.ts';
import { ENTRY_KINDS, type EntryKind, KINDS } from '../domain/kind.ts';
import { citedBy, type Library, type LibraryRecord } from '../domain/library/library.ts';
import { LANGUAGES, type Language } from '../domain/locale/language.ts';
import { recordPath } from '../domain/route/paths.ts';
import { bibliography } from '../outputs/bibliography.ts';
import type { Formatter } from '../outputs/citation-files.ts';
import { citationNumbers } from './citations.ts';
import { titleOf } from './links.ts';

/** The name and the address of the site, without a trailing slash. */
export interface Site {
  name: string;
  url: string;
}

/** What the files beside one page hold: the page itself as an item, and the works it refers to, in the order of its references. */
export interface CitationSet {
  /** Root-relative address of the page. */
  path: string;
  lang: Language;
  page: CslItem;
  references: CslItem[];
}

/** The citation sets of every record's page, in both languages. The page of a source stands for the source itself. */
export function citationSets(library: Library, site: Site): CitationSet[] {
  return LANGUAGES.flatMap((lang) =>
    KINDS.flatMap((kind) =>
      library.all(kind).map((record): CitationSet => {
        const path = recordPath(kind, record.slug, lang);
        if (record.kind === 'source') return { path, lang, page: itemOf(library, record.slug), references: [] };
        return {
          path,
          lang,
          page: recordItem(record, lang, site),
          references: sourcesOf(library, record, lang).map((slug) => itemOf(library, slug)),
        };
      }),
    ),
  );
}

function recordItem(record: LibraryRecord, lang: Language, site: Site): CslItem {
  const { kind, slug, facts } = record;
  return pageItem({
    id: `tandem-${kind}-${slug}-${lang}`,
    site: site.name,
    title: titleOf(record, lang),
    url: `${site.url}${recordPath(kind, slug, lang)}`,
    lang,
    reviewed: 'reviewed' in facts ? facts.reviewed : null,
  });
}

const formatters = new WeakMap<Library, Formatter>();

/** How to cite a record's page, in APA and in the language of the page. */
export function citationOf(library: Library, record: LibraryRecord, lang: Language, site: Site): string {
  const format = formatters.get(library) ?? bibliography(entryItems(library, site));
  formatters.set(library, format);
  return format(recordItem(record, lang, site).id, 'apa', lang);
}

function entryItems(library: Library, site: Site): CslItem[] {
  return LANGUAGES.flatMap((lang) => ENTRY_KINDS.flatMap((kind) => library.all(kind).map((record) => recordItem(record, lang, site))));
}

function itemOf(library: Library, slug: string): CslItem {
  return sourceItem(slug, library.get('source', slug).facts, library.consulted(slug));
}

/** The sources of a page, each once, in the order in which its references name them. */
function sourcesOf(library: Library, record: LibraryRecord, lang: Language): string[] {
  const isEntry = (ENTRY_KINDS as readonly string[]).includes(record.kind);
  const numbers = isEntry
    ? citationNumbers(record as LibraryRecord<EntryKind>, lang)
    : numberCitations([{ anchor: 'page', claims: citedBy(record) }]);
  return [...new Set(numbers.order.flatMap((claim) => library.claim(claim).sources.map(({ source }) => source)))];
}
