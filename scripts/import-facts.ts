/**
 * Brings the claims and the sources of the founding fact sheets into `content/`, once.
 *
 *   node scripts/import-facts.ts <folder of the sheets> [--write]
 *
 * Records that `content/` already holds are left as they are: they were re-read by hand. What a machine cannot do
 * (a locator in both languages, a note for a reader, a record to belong to) is written as `TODO`, which the check refuses.
 * The count table says, sheet by sheet, what was kept, what was brought in, and what was dropped.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

interface SheetSource {
  id: string;
  type?: string;
  authors?: string | string[];
  title: string;
  container?: string | null;
  publisher?: string | null;
  year?: string | number | null;
  url?: string | null;
  doi?: string | null;
  language?: string;
  read?: string;
  note?: string | null;
}
interface SheetClaim {
  id: string;
  topic?: string;
  example?: string;
  claim_fr: string;
  claim_en: string;
  sources: string[];
  locator?: string | null;
  confidence: string;
  note?: string | null;
  checked?: string | null;
}
type Sheet = { sources: SheetSource[]; claims: SheetClaim[] } & Record<string, unknown>;

const SHEETS = ['models-quebec', 'international', 'qvt-clusters', 'templates'] as const;
/** Ids that are not slugs, with the slug they get. */
const RENAMED: Record<string, string> = { 'be-200k-perYear': 'be-200k-per-year', mouriño2013: 'mourino-2013' };
/** File of the ledger by the topic a sheet gives; the first pattern that matches. */
const FILE_OF: [RegExp, string][] = [
  [/^(quebec|legal-qc|physicians-quebec)$/, 'quebec-practice'],
  [/^(canada|canada-dyads|bc-facility-engagement|grappe-ou-reseau-codirige)$/, 'canada'],
  [/^(reseau-apprenant|network|networks|context-france-memory-network)$/, 'network-agreements'],
  [
    /^(tandem-medico-administratif|dyade-medecin-infirmiere|triade|double-ligne-hierarchique|leadership-collectif|transversal-preuves)$/,
    'shared-leadership',
  ],
  [/^(direction-medicale-unique|manager-hybride|gouvernance-clinique|gouvernance-partagee|nordic-hybrid-managers)$/, 'other-arrangements'],
  [/^(usa|gestion-par-programme|kaiser-permanente|mayo-clinic|intermountain-clinical-programs|context-cleveland-clinic)$/, 'united-states'],
  [/^(convention-de-cogestion|us-comanagement.*|us-health-system-dyads|legal-us|dyad)$/, 'united-states-agreements'],
  [/^(england|nhs-.*|context-nhs-.*|concordat-uk|physicians-uk|ireland-.*)$/, 'united-kingdom-ireland'],
  [/^(new-zealand-.*|spain-.*|portugal-.*|italy-.*|context-japan-.*|context-australia-.*)$/, 'southern-europe-pacific'],
  [/^(netherlands-.*|context-germany-.*|geneva-.*|norway.*|denmark.*|finland|belgium.*|context-inami-.*|legal-be)$/, 'northern-europe'],
  [/^(france|france-.*|valenciennes|pole-contract|charter-fr|physicians-france)$/, 'france-divisions'],
  [/^(region-.*|medico-social)$/, 'qvt-regions'],
  [/^(mediation|conflict)$/, 'disagreement-and-mediation'],
  [
    /^(design|licensing|compact|pacte-medical|instrument|agreement|role-description|decision-rights|remuneration|signatures|information-sharing|patient-involvement|concordat-intl)$/,
    'documents',
  ],
  [/./, 'qvt-programme'],
];
const CSL_TYPE: [RegExp, string][] = [
  [/book review/, 'review-book'],
  [/chapter/, 'chapter'],
  [/journal|editorial|commentary|review/, 'article-journal'],
  [/book/, 'book'],
  [/thesis|dissertation|mémoire/, 'thesis'],
  [/conference|proceedings/, 'paper-conference'],
  [/slides|speech/, 'speech'],
  [/interview/, 'interview'],
  [/blog/, 'post-weblog'],
  [/newspaper|news|press/, 'article-newspaper'],
  [/magazine|trade/, 'article-magazine'],
  [/law firm|law alert/, 'webpage'],
  [/statute|decree|regulat|\blaw\b|\bact\b/, 'legislation'],
  [/parliament/, 'hearing'],
  [/encyclop/, 'entry-encyclopedia'],
  [/report|working paper|guid/, 'report'],
  [/web|page|site/, 'webpage'],
  [/article/, 'article-magazine'],
  [/./, 'document'],
];
/** What a locator in English says in French, for the shapes that need no judgement. */
const LOCATORS: [RegExp, string][] = [
  [/^(?:abstract|summary)$/i, 'résumé'],
  [/^(?:whole|full) text$/i, 'texte entier'],
  [/^whole page$/i, 'page entière'],
  [/^(?:pp?|page|pages)\.? ?(\d[\d, –-]*)$/i, 'p. $1'],
  [/^(?:section|s\.) ?([\d. ]+)$/i, 'article $1'],
];

const [folder, flag] = process.argv.slice(2);
if (!folder || !existsSync(folder)) {
  console.error('Folder of the fact sheets: not given, or not found.\nUsage: node scripts/import-facts.ts <folder> [--write]');
  process.exit(2);
}
const write = flag === '--write';
const sheets = SHEETS.map((name) => ({ name, sheet: parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')) as Sheet }));
const idOf = (id: string): string => RENAMED[id] ?? id;

const claimFolder = join('content', 'claims');
const knownClaims = new Set(
  readdirSync(claimFolder).flatMap((file) =>
    (parse(readFileSync(join(claimFolder, file), 'utf8')) as { claims: { id: string }[] }).claims.map(({ id }) => id),
  ),
);
const knownSources = new Set(readdirSync(join('content', 'sources')).map((file) => file.replace(/\.yaml$/, '')));
const about = aboutOf();
const files = new Map<string, object[]>();
const rows: string[] = [];
for (const { name, sheet } of sheets) {
  const count = { claims: 0, claimsKept: 0, sources: 0, sourcesKept: 0 };
  for (const claim of sheet.claims) {
    if (knownClaims.has(idOf(claim.id))) count.claimsKept++;
    else {
      count.claims++;
      const topic = claim.example ?? claim.topic ?? '';
      const file = FILE_OF.find(([pattern]) => pattern.test(topic))?.[1] ?? 'qvt-programme';
      files.set(file, [...(files.get(file) ?? []), claimOf(claim, topic)]);
    }
  }
  for (const source of sheet.sources) {
    const path = join('content', 'sources', `${idOf(source.id)}.yaml`);
    if (knownSources.has(idOf(source.id))) count.sourcesKept++;
    else {
      count.sources++;
      if (write) writeFileSync(path, print(sourceOf(source)));
    }
  }
  rows.push(
    `${name.padEnd(14)} claims ${sheet.claims.length} = ${count.claimsKept} held + ${count.claims} brought in; ` +
      `sources ${sheet.sources.length} = ${count.sourcesKept} held + ${count.sources} brought in`,
  );
}
for (const [file, claims] of files) {
  const path = join(claimFolder, `${file}.yaml`);
  if (existsSync(path)) throw new Error(`${path} is there already: the import runs once.`);
  mkdirSync(claimFolder, { recursive: true });
  if (write) writeFileSync(path, print({ claims }));
  rows.push(`${path}: ${claims.length} claims`);
}
console.log(rows.join('\n'));

function print(value: unknown): string {
  return stringify(value, { lineWidth: 120, aliasDuplicateObjects: false });
}

/** The records of the sheets that list a claim, as `kind/slug`. */
function aboutOf(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const kinds: Record<string, string> = { models: 'model', examples: 'example', clusters: 'cluster', templates: 'template' };
  for (const { sheet } of sheets)
    for (const [key, kind] of Object.entries(kinds))
      for (const record of (sheet[key] as { slug: string }[] | undefined) ?? [])
        for (const claim of new Set(claimsIn(record))) found.set(claim, [...(found.get(claim) ?? []), `${kind}/${record.slug}`]);
  return found;
}

function* claimsIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* claimsIn(item);
  else if (value && typeof value === 'object')
    for (const [key, item] of Object.entries(value))
      if (key === 'claims' && Array.isArray(item)) yield* item as string[];
      else yield* claimsIn(item);
}

function claimOf(claim: SheetClaim, topic: string): object {
  return {
    id: idOf(claim.id),
    statement: { fr: claim.claim_fr, en: claim.claim_en },
    sources: claim.sources.map((source) => ({ source: idOf(source), locator: locatorOf(claim) })),
    confidence: claim.confidence,
    note: claim.note ? { fr: 'TODO', en: `TODO ${claim.note}` } : null,
    about: about.get(claim.id) ?? [`TODO ${topic}`],
    checked: claim.checked ?? null,
  };
}

function locatorOf({ locator, sources }: SheetClaim): object | null {
  if (!locator) return null;
  const rule = sources.length === 1 ? LOCATORS.find(([pattern]) => pattern.test(locator)) : undefined;
  return rule ? { fr: locator.replace(rule[0], rule[1]), en: locator } : { fr: 'TODO', en: `TODO ${locator}` };
}

function sourceOf(source: SheetSource): object {
  const read = source.read ?? 'excerpt';
  const citedBy = /^cited-by:(.+)$/.exec(read)?.[1];
  const year = String(source.year ?? '');
  const dated = /^\d{4}(?:-\d\d){0,2}$/.test(year);
  const url = source.url ?? null;
  return {
    type: CSL_TYPE.find(([pattern]) => pattern.test((source.type ?? '').toLowerCase()))?.[1] ?? 'document',
    title: source.title,
    author: namesOf(source.authors),
    'container-title': source.container ?? null,
    publisher: source.publisher ?? null,
    issued: dated ? year : null,
    issuedNote: dated || year === '' || year === 'n.d.' ? null : { fr: 'TODO', en: `TODO ${year}` },
    URL: url === null || url.startsWith('http') ? url : `https://${url}`,
    DOI: source.doi ?? null,
    language: (source.language ?? 'en').slice(0, 2),
    read: citedBy ? 'cited' : read,
    citedBy: citedBy ? idOf(citedBy) : null,
    note: source.note ? { fr: 'TODO', en: `TODO ${source.note}` } : null,
  };
}

/** Names as CSL has them: "Name I." and "Last, First" are persons, the rest is taken as written. */
function namesOf(authors: SheetSource['authors']): object[] {
  if (!authors) return [];
  if (typeof authors === 'string' && /not (?:shown|named|given|seen)|unknown|anonym/i.test(authors)) return [];
  const parts = Array.isArray(authors)
    ? authors
    : authors.includes(';')
      ? authors.split(';')
      : /\p{Lu}\.(?:,|$)/u.test(authors)
        ? authors.split(/,(?!\s*\p{Lu}\.)/u)
        : [authors];
  return parts
    .map((part) => part.trim().replace(/^(?:and|et|with) /, ''))
    .filter((part) => part !== '' && !part.startsWith('et al'))
    .map((part) => {
      const comma = /^([^,]+), ([^,]+)$/.exec(part);
      const initials = /^(.+?) ((?:\p{Lu}\.[- ]?)+)$/u.exec(part);
      const [, family, given] = comma ?? initials ?? [];
      return family && given ? { family, given: given.trim() } : { literal: part };
    });
}
