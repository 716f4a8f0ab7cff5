import { headingIds } from '../domain/content/heading-ids.ts';
import { claimsOf, type Outline } from '../domain/content/outline.ts';
import type { EntryKind, RecordRef } from '../domain/kind.ts';
import type { Library, LibraryRecord } from '../domain/library/library.ts';
import type { EntryPage, Link, ProsePage, TermNote } from '../domain/library/page-model.ts';
import { formatEdtf } from '../domain/locale/edtf.ts';
import { type Language, otherLanguage } from '../domain/locale/language.ts';
import { pick, typeset } from '../domain/locale/typography.ts';
import { claimPath, recordPath } from '../domain/route/paths.ts';
import { CONFIDENCE, EVIDENCE, HOLDERS, MATTERS } from '../schema/vocabulary.ts';
import { SECTIONS } from '../schema/sections.ts';
import { stringsFor } from '../strings/strings.ts';
import { citationNumbers, outlineOf } from './citations.ts';
import { citationOf } from './citation-sets.ts';
import { facetLink } from './facets.ts';
import { folioOf, identityOf } from './identity.ts';
import { linkTo, sortByTitle } from './links.ts';
import { type Citing, citing } from './references.ts';
import { siteUrl } from './site.ts';

/** Anchor of the section of the method page that explains the levels of evidence. */
const EVIDENCE_SECTION = 'section-4';

/** Everything the page of an entry shows in one language. `articles` are the headings of a template's document, which shared clauses bring. */
export function entryPage(
  library: Library,
  record: LibraryRecord<EntryKind>,
  lang: Language,
  articles: EntryPage['contents'] | null = null,
): EntryPage {
  const { kind, slug, ref } = record;
  const facts = record.facts;
  const t = stringsFor(lang);
  const outline = outlineOf(record, lang);
  const numbers = citationNumbers(record, lang);
  const cite = citing(library, numbers, lang);
  const path = recordPath(kind, slug, lang);
  const { previous, next } = neighbours(library, record, lang);
  const reviewed = formatEdtf(facts.reviewed, lang);
  return {
    kind,
    slug,
    ref,
    lang,
    path,
    alternate: recordPath(kind, slug, otherLanguage(lang)),
    folio: folioOf(record, lang),
    title: pick(facts.title, lang),
    lead: pick(facts.lead, lang),
    keyPoints: facts.keyPoints.map(({ text, claims }, index) => ({
      text: pick(text, lang),
      cite: cite.marks(`cite-k${index + 1}`, claims),
    })),
    evidence: {
      label: pick(EVIDENCE[facts.evidence.level], lang),
      reason: pick(facts.evidence.reason, lang),
      href: facetLink(kind, 'evidence', facts.evidence.level, lang),
      scale: `${recordPath('page', 'methode', lang)}#${EVIDENCE_SECTION}`,
      cite: cite.marks('cite-e', facts.evidence.claims),
    },
    identity: identityOf(library, record, lang, (claims) => cite.marks('cite-p', claims)),
    reviewed,
    reviewedDay: facts.reviewed,
    nextReview: formatEdtf(facts.nextReview, lang),
    contents: [
      ...(articles ?? contentsOf(outline, kind, lang)),
      ...(numbers.order.length > 0 ? [{ id: 'references', text: t.entry.references }] : []),
    ],
    prose: prosePage(library, record, outline, cite, lang),
    related: facts.related.map(({ to, why }) => relation(library.byRef(to), why, lang)),
    backlinks: backlinksOf(library, record, lang),
    terms: termsOf(library, outline, lang),
    references: cite.references,
    alsoInLedger: alsoInLedger(library, ref, lang),
    previous,
    next,
    citeText: citationOf(library, record, lang, { name: t.site.name, url: siteUrl() }),
  };
}

/** How many unused claims a page lists: the best supported first. All are in the data. */
const LISTED = 8;

function alsoInLedger(library: Library, ref: RecordRef, lang: Language): EntryPage['alsoInLedger'] {
  const weight = ({ confidence, checked }: { confidence: keyof typeof CONFIDENCE; checked: string | null }): number =>
    Object.keys(CONFIDENCE).indexOf(confidence) * 2 + (checked ? 0 : 1);
  const claims = [...library.uncitedAbout(ref)].sort((a, b) => weight(a) - weight(b));
  return {
    count: claims.length,
    listed: claims.slice(0, LISTED).map((claim) => ({ href: claimPath(claim, lang), text: pick(claim.statement, lang) })),
  };
}

/** The records that lead here, each once with its reason: the one they give, or the one their facts imply. What this record leads to itself is left out. */
function backlinksOf(library: Library, { ref, slug, kind, facts }: LibraryRecord<EntryKind>, lang: Language): EntryPage['backlinks'] {
  const t = stringsFor(lang).backlink;
  const given = library.pointingTo(ref).map(({ from, why }) => ({ from, why: pick(why, lang) }));
  const implied: { from: LibraryRecord; why: string }[] = [
    ...library
      .all('example')
      .filter((other) => kind === 'model' && other.facts.models.includes(slug))
      .map((from) => ({ from, why: t.example })),
    ...library
      .all('guide')
      .filter((other) => kind === 'template' && other.facts.print.includes(slug))
      .map((from) => ({ from, why: t.guide })),
    ...library
      .all('disagreement')
      .filter((other) => other.facts.about.includes(ref))
      .map((from) => ({ from, why: t.disagreement })),
    ...library
      .all('equivalence')
      .filter((other) => other.facts.seeAlso.includes(ref))
      .map((from) => ({ from, why: t.equivalence })),
  ];
  const seen = new Set(facts.related.map(({ to }) => to));
  return [...given, ...implied].flatMap(({ from, why }) => {
    if (seen.has(from.ref)) return [];
    seen.add(from.ref);
    return [{ link: linkTo(from, lang), kind: stringsFor(lang).kind[from.kind], why }];
  });
}

function relation(record: LibraryRecord, why: Record<Language, string>, lang: Language): EntryPage['related'][number] {
  return { link: linkTo(record, lang), kind: stringsFor(lang).kind[record.kind], why: pick(why, lang) };
}

function prosePage(library: Library, record: LibraryRecord<EntryKind>, outline: Outline, cite: Citing, lang: Language): ProsePage {
  const { facts } = record;
  const cites = outline.components.filter(({ name }) => name === 'Cite');
  return {
    lang,
    cites: cites.map(({ attributes }, index) => cite.marks(`cite-${index + 1}`, claimsOf(attributes['claim']))),
    shares: ('shares' in facts ? facts.shares : []).map(({ matter, holder, note, claims }, index) => ({
      matter: pick(MATTERS[matter], lang),
      holder: pick(HOLDERS[holder], lang),
      holderKey: holder,
      note: note ? pick(note, lang) : null,
      cite: cite.marks(`cite-s${index + 1}`, claims),
    })),
    measures: Object.fromEntries(
      ('measures' in facts ? facts.measures : []).map(({ id, what, values }) => [
        id,
        {
          what: pick(what, lang),
          differs: new Set(values.map(({ value }) => value[lang])).size > 1,
          rows: values.map(({ value, year, saidBy, claims }, index) => ({
            value: pick(value, lang),
            year: year ? formatEdtf(year, lang) : null,
            saidBy: pick(saidBy, lang),
            cite: cite.marks(`cite-v-${id}-${index + 1}`, claims),
          })),
        },
      ]),
    ),
    terms: Object.fromEntries(termsOf(library, outline, lang).map((term) => [term.slug, term])),
  };
}

function termsOf(library: Library, outline: Outline, lang: Language): TermNote[] {
  const slugs = new Set(outline.components.filter(({ name }) => name === 'Term').map(({ attributes }) => attributes['id'] ?? ''));
  return [...slugs].map((slug) => {
    const { facts } = library.get('term', slug);
    return { slug, term: pick(facts.term, lang), definition: pick(facts.definition, lang), href: recordPath('term', slug, lang) };
  });
}

function contentsOf(outline: Outline, kind: EntryKind, lang: Language): EntryPage['contents'] {
  const ids = headingIds(outline.headings, kind, lang, SECTIONS);
  return outline.headings.flatMap(({ depth, text }, index) => (depth === 2 ? [{ id: ids[index] ?? '', text: typeset(text, lang) }] : []));
}

function neighbours(library: Library, record: LibraryRecord, lang: Language): { previous: Link | null; next: Link | null } {
  const shelf = sortByTitle(library.all(record.kind), lang);
  const at = shelf.findIndex(({ slug }) => slug === record.slug);
  const link = (index: number): Link | null => (shelf[index] ? linkTo(shelf[index], lang) : null);
  return { previous: at > 0 ? link(at - 1) : null, next: link(at + 1) };
}
