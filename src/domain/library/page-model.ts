import type { ReferencePart } from '../citation/format-source.ts';
import type { EntryKind } from '../kind.ts';
import type { Language } from '../locale/language.ts';
import type { SectionKind } from '../route/paths.ts';

/** A link with its words. */
export interface Link {
  href: string;
  text: string;
}

/** The reference marks of one place of a page. */
export interface CiteMarks {
  /** Anchor of the place, which the reference list links back to. */
  anchor: string;
  numbers: number[];
  /** The disagreements in which its claims hold a position. */
  differs: Link[];
}

/** One row of the table of who shares what. */
export interface ShareRow {
  matter: string;
  holder: string;
  /** Key of the holder, for its mark. */
  holderKey: string;
  note: string | null;
  cite: CiteMarks;
}

/** One measure with every value the sources give. */
export interface MeasureTable {
  what: string;
  differs: boolean;
  rows: { value: string; year: string | null; saidBy: string; cite: CiteMarks }[];
}

/** A glossary term as its uses on a page need it. */
export interface TermNote {
  slug: string;
  term: string;
  definition: string;
  href: string;
}

/** What the components of prose need of the page they stand on. */
export interface ProsePage {
  lang: Language;
  cites: CiteMarks[];
  shares: ShareRow[];
  measures: Record<string, MeasureTable>;
  terms: Record<string, TermNote>;
}

/** What every component of prose receives beside its own attributes. */
export interface ProseProps {
  page: ProsePage;
  /** Position among the components of its name, from 0, as text. */
  at: string;
  /** True inside a sentence. */
  inline?: boolean;
}

/** One numbered reference: a claim, and the sources that say it. */
export interface Reference {
  number: number;
  claim: Link;
  confidence: string;
  confidenceKey: string;
  checked: string | null;
  note: string | null;
  /** The sources that say it; `address` is the DOI's or the text's own, null when none was shown. */
  sources: { href: string; parts: ReferencePart[]; address: string | null; locator: string | null; read: string | null }[];
  /** Anchors of the places that cite it. */
  places: string[];
}

/** A line of the identity block: a label, and values that may be links or carry marks. */
export interface IdentityLine {
  label: string;
  values: { text: string; href?: string; cite?: CiteMarks }[];
}

/** What every entry page shows around its prose. */
export interface EntryPage {
  kind: EntryKind;
  slug: string;
  ref: string;
  lang: Language;
  path: string;
  alternate: string;
  folio: string;
  title: string;
  lead: string;
  keyPoints: { text: string; cite: CiteMarks }[];
  evidence: { label: string; reason: string; href: string | null; scale: string; cite: CiteMarks };
  identity: IdentityLine[];
  reviewed: string;
  reviewedDay: string;
  nextReview: string;
  contents: { id: string; text: string }[];
  prose: ProsePage;
  related: { link: Link; kind: string; why: string }[];
  backlinks: { link: Link; kind: string; why: string }[];
  terms: TermNote[];
  references: Reference[];
  /** Claims of the ledger about this record that its text does not use. */
  alsoInLedger: { count: number; listed: Link[] };
  previous: Link | null;
  next: Link | null;
  citeText: string;
}

/** What a template's page shows around the text to fill in. */
export interface TemplatePage {
  entry: EntryPage;
  /** Pieces of the document that the tests compare in each of its files. */
  compared: number;
  /** Edition and address, printed under the signatures. */
  statement: string;
  /** The text to fill in, as markup. */
  sheet: string;
  /** Address of its composer. */
  compose: string;
  /** Files of the blank document, beside the page. */
  files: { href: string; format: 'pdf' | 'docx' | 'txt' | 'json'; paper: 'a4' | 'letter' | null }[];
  caveat: string;
  caveats: { jurisdiction: string; text: string }[];
  purpose: string;
  notFor: string;
  when: string;
  signatories: { role: string; party: string; required: boolean }[];
  before: string[];
  pitfalls: { text: string; cite: CiteMarks }[];
  provenance: { text: string; cite: CiteMarks }[];
}

/** Everything the page of a glossary term shows. */
export interface TermPage {
  slug: string;
  title: string;
  acronym: string | null;
  other: { text: string; lang: Language; acronym: string | null };
  definition: string;
  cite: CiteMarks;
  isUsage: boolean;
  forms: string[];
  places: string[];
  confused: { link: Link; why: string }[];
  seeAlso: Link[];
  usedBy: Link[];
  references: Reference[];
}

/** Everything the page of an equivalence shows. */
export interface EquivalencePage {
  title: string;
  lead: string;
  nature: string;
  rows: {
    place: string;
    name: string | null;
    /** Address of the glossary term, when there is one. */
    href: string | null;
    degree: string;
    degreeKey: string;
    note: string | null;
    cite: CiteMarks;
  }[];
  reading: string | null;
  seeAlso: Link[];
  references: Reference[];
}

/** Everything the page of a composer holds before its island fills it. */
export interface ComposerPage {
  lang: Language;
  template: string;
  title: string;
  templatePath: string;
  caveat: string;
  files: TemplatePage['files'];
  /** Addresses of the models, by language of the document. */
  models: Record<Language, string>;
  jurisdictions: { value: string; label: string }[];
  /** Names of the parties, by language of the document. */
  parties: Record<Language, { clinical: string; managing: string }>;
}

/** Everything the page of a shared clause shows. */
export interface ClausePage {
  title: string;
  settles: string;
  /** Each option; `html` is its text as markup. */
  options: { anchor: string; id: string; name: string; when: string; strength: string | null; isUsual: boolean; html: string }[];
  pitfalls: { text: string; cite: CiteMarks }[];
  /** What the claims behind it say. */
  behind: { text: string; cite: CiteMarks }[];
  cases: Link[];
  usedIn: Link[];
  references: Reference[];
}

/** Everything the page of a disagreement shows. */
export interface DisagreementPage {
  title: string;
  lead: string;
  rows: { value: string; scope: string | null; year: string | null; saidBy: string; used: boolean; cite: CiteMarks }[];
  /** Why pages use one of them, or none. */
  used: string;
  chosen: boolean;
  unsettled: string | null;
  about: Link[];
  references: Reference[];
}

/** The timeline, by decade. */
export interface TimelinePage {
  decades: {
    /** First year of the decade. */
    decade: string;
    rows: { id: string; date: string; places: string[]; event: string; seeAlso: Link[]; cite: CiteMarks }[];
  }[];
  references: Reference[];
}

/** The figures of the QVT programme, one table a group. */
export interface FiguresPage {
  groups: {
    id: string;
    label: string;
    rows: { id: string; what: string; value: string; year: string | null; saidBy: string; note: string | null; cite: CiteMarks }[];
  }[];
  references: Reference[];
}

/** The arrangements that were stopped or reversed. */
export interface StoppedPage {
  cases: { slug: string; link: Link; places: string[]; period: string; what: string; why: string; cite: CiteMarks }[];
  references: Reference[];
}

/** The data of the site: each collection with its files. */
export interface DataPage {
  rows: { label: string; name: string; count: number; json: string; csv: string; csvFr: string; schema: string }[];
}

/** What needs care, for those who keep the site. */
export interface CarePage {
  groups: { id: string; label: string; items: { link: Link; note: string }[] }[];
}

/** Everything the page of a source shows. */
export interface SourcePage {
  slug: string;
  title: string;
  titleLang: string;
  reference: ReferencePart[];
  /** Facts of the record, in order: label, text, and an address when there is one. */
  facts: { label: string; text: string; href?: string; lang?: string }[];
  claims: {
    id: string;
    statement: string;
    locator: string | null;
    confidence: string;
    note: string | null;
    checked: string | null;
    usedBy: Link[];
  }[];
}

/** One record in a list. */
export interface ListItem {
  link: Link;
  /** Language of the title when it is not the page's. */
  lang: string | null;
  line: string | null;
  facts: string[];
}

/** One facet with the values that occur, as links. */
export interface FacetGroup {
  label: string;
  values: { link: Link; count: number }[];
}

/** What the index page of a section, or of one value of a facet, shows. */
export interface SectionPage {
  kind: SectionKind;
  title: string;
  lead: string;
  items: ListItem[];
  facets: FacetGroup[];
  /** Where a reader of this section may want to go next. */
  next: Link[];
  /** What is known by a title or a sentence alone, with its references. */
  mentions: { rows: { id: string; title: string; known: string; cite: CiteMarks }[]; references: Reference[] };
}

/** What the home page of a language shows. */
export interface HomePage {
  /** Ways in, by need. */
  needs: { link: Link; line: string }[];
  guides: Link[];
  counts: { link: Link; count: number }[];
}

/** All records of a kind, by first letter. */
export interface Shelf {
  kind: SectionKind;
  letters: { letter: string; items: ListItem[] }[];
}

/** What the head of a page says. */
export interface PageHead {
  lang: Language;
  /** Title of the page; the site's name is added. */
  title: string;
  description: string;
  /** Root-relative address of this page, and of the same page in the other language. */
  path: string;
  alternate: string;
  /** Full address of the site, without a trailing slash. */
  site: string;
  /** Name of the card drawn for link previews. */
  card: string;
  /** Security policy of the page. */
  policy: string;
  /** `kind/slug` when the page is a record's. */
  record?: string;
  /** JSON-LD of the page. */
  data?: Record<string, unknown>;
  /** Day of the last review, `YYYY-MM-DD`, when there is one. */
  reviewed?: string;
}

/** The page that shows how the search was judged: figures already written in the page's language. */
export interface ProofPage {
  /** How many queries, on how many pages, when. */
  made: string;
  /** nDCG@10, MRR@10, success@3, recall@20, nothing on answerable, something on unanswerable: one row an engine and part. */
  engines: { name: string; part: string; values: string[] }[];
  engineNames: string[];
  /** One row a class of queries: nDCG@10 of each engine (share answered for unanswerable ones), then success@3 of this site. */
  classes: { name: string; count: number; values: string[]; found: string }[];
  /** Bytes and requests, median and worst. */
  costs: { name: string; values: string[] }[];
  /** By latency: from opening, from the first key, of a second query from its last key. */
  waits: { name: string; values: string[] }[];
  keyToPaint: string;
  /** Cost of a first query in a made index of so many pages. */
  scale: { pages: string; values: string[] }[];
  /** Size of each index, and time to make it. */
  indexes: { name: string; values: string[] }[];
  failed: { lang: Language; query: string; gain: string }[];
  heldFailed: string;
}
