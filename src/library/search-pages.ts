import { formatAuthors } from '../domain/citation/format-source.ts';
import type { Library, LibraryRecord } from '../domain/library/library.ts';
import type { Language } from '../domain/locale/language.ts';
import { KINDS } from '../domain/kind.ts';
import { pick, typeset } from '../domain/locale/typography.ts';
import { recordPath } from '../domain/route/paths.ts';
import type { IndexedPage, Passage } from '../domain/search/index/page.ts';
import { SEARCH_FACETS } from '../schema/facets.ts';
import { INSTRUMENTS } from '../schema/vocabulary.ts';
import { stringsFor } from '../strings/strings.ts';
import { labelOf } from './facets.ts';
import { titleOf } from './links.ts';
import { languageName } from './source-page.ts';

/** What was read on a page. */
export interface ReadText {
  title: string;
  titleLang: string | null;
  lead: string;
  passages: Passage[];
  /** Addresses of the pages of the site that it links to. */
  links: string[];
}

/** The pages of one language as the search takes them in, in the order of their numbers: what is about the same thing together. */
export function searchPages(library: Library, lang: Language, readText: (path: string) => ReadText | null): IndexedPage[] {
  const senders = sendersOf(library);
  const records = inOrder(library);
  const byPath = new Map(records.map(({ kind, slug, ref }) => [recordPath(kind, slug, lang), ref]));
  return records.map((record): IndexedPage => {
    const path = recordPath(record.kind, record.slug, lang);
    const read = readText(path);
    if (!read) throw new Error(`${path} is not the page of a record: the search index is made from the pages.`);
    return {
      record: record.ref,
      kind: record.kind,
      lang,
      path,
      title: read.title,
      passages: read.passages,
      lead: record.kind === 'term' ? pick(record.facts.definition, lang) : read.lead,
      titleLang: read.titleLang === lang ? null : read.titleLang,
      names: namesOf(record, lang),
      about: aboutOf(library, record, lang),
      linkedFrom: (senders.get(record.ref) ?? []).map((from) => titleOf(from, lang)),
      linksTo: read.links.map((link) => byPath.get(link)).filter((ref) => ref !== undefined),
      asked: askedOf(record, lang),
      line: lineOf(record, lang),
      facets: facetsOf(record, lang),
    };
  });
}

/**
 * All records, so that those which one query finds stand together and their cards travel together: each model with what leads to it
 * first, and each source with the record that first rests on it.
 */
function inOrder(library: Library): LibraryRecord[] {
  const anchors = new Map<string, string>();
  const anchorOf = (record: LibraryRecord, depth = 0): string => {
    const known = anchors.get(record.ref);
    if (known !== undefined) return known;
    const [first] = record.kind === 'model' || depth > 2 ? [] : leadsTo(library, record);
    const anchor = first ? anchorOf(library.byRef(first), depth + 1) : record.ref;
    anchors.set(record.ref, anchor);
    return anchor;
  };
  const keys = new Map(
    KINDS.flatMap((kind) => library.all(kind)).map((record) => [
      record as LibraryRecord,
      `${anchorOf(record)} ${String(KINDS.indexOf(record.kind))} ${record.slug}`,
    ]),
  );
  return [...keys].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([record]) => record);
}

/** The records that one leads to, models before others; for a source, those that rest on it. */
function leadsTo(library: Library, record: LibraryRecord): string[] {
  const refs: string[] =
    record.kind === 'source'
      ? library.claimsOfSource(record.slug).flatMap(({ id }) => library.citing(id).map(({ ref }) => ref))
      : 'seeAlso' in record.facts
        ? [...record.facts.seeAlso]
        : 'related' in record.facts
          ? record.facts.related.map(({ to }) => to)
          : [];
  return refs.filter((ref) => ref !== record.ref).sort((a, b) => Number(b.startsWith('model/')) - Number(a.startsWith('model/')));
}

/** For each record, the records that send the reader on to it. */
function sendersOf(library: Library): Map<string, LibraryRecord[]> {
  const senders = new Map<string, LibraryRecord[]>();
  for (const record of KINDS.flatMap((kind): LibraryRecord[] => library.all(kind)))
    for (const ref of record.kind === 'source' ? [] : leadsTo(library, record)) senders.set(ref, [...(senders.get(ref) ?? []), record]);
  return senders;
}

/** Label of a facet's value, as the reader sees it. */
export function searchFacetLabel(lang: Language): (facet: string, value: string) => string {
  return (id, value) => {
    const facet = SEARCH_FACETS.find((one) => one.id === id);
    return facet ? labelOf(facet, value, lang) : languageName(value, lang);
  };
}

function namesOf(record: LibraryRecord, lang: Language): string[] {
  switch (record.kind) {
    case 'term':
      return [...record.facts.forms[lang], ...(record.facts.acronym[lang] ? [record.facts.acronym[lang]] : [])];
    case 'equivalence':
      return record.facts.jurisdictions.flatMap(({ name }) => (name ? [pick(name, lang)] : []));
    case 'source': {
      const { author, issued, publisher, language } = record.facts;
      return [formatAuthors(author, lang, language), publisher ?? '', issued?.slice(0, 4) ?? ''].filter(Boolean);
    }
    case 'template':
      return [pick(INSTRUMENTS[record.facts.instrument], lang)];
    default:
      return [];
  }
}

function askedOf({ facts }: LibraryRecord, lang: Language): string[] {
  return 'asked' in facts ? facts.asked[lang].map((text) => typeset(text, lang)) : [];
}

/** Why other records lead to this one, and the labels of its themes and places. */
function aboutOf(library: Library, record: LibraryRecord, lang: Language): string[] {
  const labels = SEARCH_FACETS.filter(({ id }) => id === 'theme' || id === 'place').flatMap((facet) =>
    facet.valuesOf(record).map((value) => labelOf(facet, value, lang)),
  );
  return [...labels, ...library.pointingTo(record.ref).map(({ why }) => pick(why, lang))];
}

function lineOf(record: LibraryRecord, lang: Language): string {
  if (record.kind === 'source') {
    const { author, issued, language } = record.facts;
    const who = formatAuthors(author.slice(0, 2), lang, language);
    return [who, issued?.slice(0, 4), language === lang ? '' : languageName(language, lang)].filter(Boolean).join(' · ');
  }
  return SEARCH_FACETS.filter(({ id }) => id === 'place' || id === 'evidence')
    .map((facet) => {
      const labels = facet.valuesOf(record).map((value) => labelOf(facet, value, lang));
      return facet.id === 'evidence' && labels.length > 0
        ? `${stringsFor(lang).search.evidence} ${labels.join(', ').toLocaleLowerCase(lang)}`
        : labels.join(', ');
    })
    .filter(Boolean)
    .join(' · ');
}

function facetsOf(record: LibraryRecord, lang: Language): Record<string, string[]> {
  const values = SEARCH_FACETS.map((facet): [string, string[]] => [facet.id, [...facet.valuesOf(record)]]);
  return Object.fromEntries(
    [...values, ['language', [record.kind === 'source' ? record.facts.language : lang]]].filter(([, of]) => (of as string[]).length > 0),
  );
}
