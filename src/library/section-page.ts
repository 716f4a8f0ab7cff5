import { numberCitations } from '../domain/citation/number-citations.ts';
import { shortSource } from '../domain/citation/format-source.ts';
import type { Library, LibraryRecord } from '../domain/library/library.ts';
import type { Link, ListItem, SectionPage } from '../domain/library/page-model.ts';
import type { Language } from '../domain/locale/language.ts';
import { pick } from '../domain/locale/typography.ts';
import { type SectionKind, sectionPath } from '../domain/route/paths.ts';
import type { Facet } from '../schema/facets.ts';
import { EVIDENCE, INSTRUMENTS, JURISDICTIONS, PLACES, READ, SCOPES } from '../schema/vocabulary.ts';
import { count, fill, stringsFor } from '../strings/strings.ts';
import { linkTo, sortByTitle } from './links.ts';
import { citing } from './references.ts';
import { acronymBeside } from './term-page.ts';
import { facetLink, facetValues, labelOf } from './facets.ts';

/** The index page of a section: its records in the alphabetical order of the language, and its facets. */
export function sectionPage(library: Library, kind: SectionKind, lang: Language): SectionPage {
  const t = stringsFor(lang);
  return {
    kind,
    title: t.section[kind],
    lead: t.sectionLead[kind],
    items: sortByTitle(library.all(kind), lang).map((record) => listItem(record, lang)),
    facets: facetValues(library, kind, lang)
      .filter(({ values }) => values.length > 0)
      .map(({ facet, values }) => ({
        label: fill(t.facet.browseBy, { facet: t.facet[facet.id] }),
        values: values.map(({ link, records }) => ({ link, count: records.length })),
      })),
    next:
      kind === 'cluster'
        ? [{ href: facetLink('template', 'theme', 'working-life', lang) ?? sectionPath('template', lang), text: t.home.tryTemplates }]
        : [],
    mentions: mentionsOf(library, kind, lang),
  };
}

/** The experiences known by a title or a sentence alone stand under those that have a page. */
function mentionsOf(library: Library, kind: SectionKind, lang: Language): SectionPage['mentions'] {
  const list = kind === 'cluster' ? library.ledgers.mentions : [];
  const cite = citing(library, numberCitations(list.map(({ id, claims }) => ({ anchor: `cite-${id}`, claims }))), lang);
  return {
    rows: list.map(({ id, title, known, claims }) => ({
      id,
      title: pick(title, lang),
      known: pick(known, lang),
      cite: cite.marks(`cite-${id}`, claims),
    })),
    references: cite.references,
  };
}

/** The page of one value of a facet: the section, with the records that have the value. */
export function facetPage(library: Library, kind: SectionKind, facet: Facet, value: string, lang: Language): SectionPage {
  const section = sectionPage(library, kind, lang);
  const t = stringsFor(lang).facet;
  const records = library.all(kind).filter((record) => facet.valuesOf(record).includes(value));
  return {
    ...section,
    title: fill(t.title, { section: section.title, value: labelOf(facet, value, lang) }),
    lead: `${fill(t.browseBy, { facet: t[facet.id] })}. ${count(t.count, records.length, lang)}.`,
    items: sortByTitle(records, lang).map((record) => listItem(record, lang)),
    mentions: { rows: [], references: [] },
  };
}

/** A record as lists show it. */
export function listItem(record: LibraryRecord, lang: Language): ListItem {
  const link = linkTo(record, lang);
  const own = record.kind === 'source' && record.facts.language !== lang ? record.facts.language : null;
  return { link, lang: own, ...summaryOf(record, lang) };
}

function summaryOf(record: LibraryRecord, lang: Language): Pick<ListItem, 'line' | 'facts'> {
  switch (record.kind) {
    case 'model':
      return { line: pick(record.facts.lead, lang), facts: [evidenceText(record.facts.evidence.level, lang)] };
    case 'example':
      return {
        line: pick(record.facts.lead, lang),
        facts: [record.facts.places.map((place) => pick(PLACES[place], lang)).join(', '), evidenceText(record.facts.evidence.level, lang)],
      };
    case 'cluster':
      return {
        line: pick(record.facts.lead, lang),
        facts: [pick(SCOPES[record.facts.scope], lang), evidenceText(record.facts.evidence.level, lang)],
      };
    case 'template':
      return {
        line: pick(record.facts.lead, lang),
        facts: [pick(INSTRUMENTS[record.facts.instrument], lang), pick(record.facts.length, lang)],
      };
    case 'guide':
      return { line: pick(record.facts.lead, lang), facts: [fill(stringsFor(lang).entry.minutesValue, { count: record.facts.minutes })] };
    case 'clause':
      return {
        line: pick(record.facts.settles, lang),
        facts: [record.facts.options.map(({ name }) => pick(name, lang)).join(', ')],
      };
    case 'term':
      return { line: pick(record.facts.definition, lang), facts: [acronymBeside(record.facts, lang) ?? ''].filter(Boolean) };
    case 'equivalence': {
      const names = record.facts.jurisdictions.flatMap(({ jurisdiction, name }) =>
        name ? [`${pick(JURISDICTIONS[jurisdiction], lang)}${stringsFor(lang).site.colon} ${pick(name, lang)}`] : [],
      );
      return { line: pick(record.facts.lead, lang), facts: names };
    }
    case 'disagreement':
      return {
        line: pick(record.facts.lead, lang),
        facts: [count(stringsFor(lang).disagreement.count, record.facts.positions.length, lang)],
      };
    case 'source':
      return { line: null, facts: [shortSource(record.facts, lang), pick(READ[record.facts.read], lang)] };
    case 'page':
      return { line: pick(record.facts.lead, lang), facts: [] };
  }
}

function evidenceText(level: keyof typeof EVIDENCE, lang: Language): string {
  const t = stringsFor(lang);
  return `${t.entry.evidence}${t.site.colon} ${pick(EVIDENCE[level], lang).toLocaleLowerCase(lang)}`;
}

/** The section's own link, for breadcrumbs. */
export function sectionLink(kind: SectionKind, lang: Language): Link {
  return { href: sectionPath(kind, lang), text: stringsFor(lang).section[kind] };
}
