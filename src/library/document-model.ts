import type { Comparison } from '../domain/document/comparison.ts';
import { shortSource } from '../domain/citation/format-source.ts';
import { composeDocument } from '../domain/document/compose.ts';
import type { Article, DocumentModel, LocalWord, Place } from '../domain/document/model.ts';
import { keyOf } from '../domain/document/key.ts';
import { articleKeys, readArticles, readOptions } from '../domain/document/read-articles.ts';
import type { DocumentTree, Field, Flow, Signatures } from '../domain/document/tree.ts';
import { firstOfEach, localsOf } from '../domain/document/walk.ts';
import type { Library, LibraryRecord } from '../domain/library/library.ts';
import { formatEdtf } from '../domain/locale/edtf.ts';
import type { Language } from '../domain/locale/language.ts';
import { pick } from '../domain/locale/typography.ts';
import { recordPath } from '../domain/route/paths.ts';
import type { BlankFacts } from '../schema/fields/blank.ts';
import { DEGREES, IN_JURISDICTION, JURISDICTIONS, PARTIES, STRENGTHS } from '../schema/vocabulary.ts';
import { fill, stringsFor } from '../strings/strings.ts';

/** Empty rows of a table whose facts do not say. */
const ROWS = 3;

/** The document of a template in one language, blank, for any jurisdiction. `site` is the address of the site without a trailing slash. */
export function templateDocument(library: Library, record: LibraryRecord<'template'>, lang: Language, site: string): DocumentTree {
  return composeDocument(documentModel(library, record, lang, site));
}

/** All that the document of a template can become, in one language. */
export function documentModel(
  library: Library,
  { slug, facts, text }: LibraryRecord<'template'>,
  lang: Language,
  site: string,
): DocumentModel {
  const t = stringsFor(lang).template;
  const own = facts.fields.map((field) => fieldOf(field, lang));
  const shared = facts.clauses.map(({ clause }) => library.get('clause', clause));
  // Read again when the template was, or one of its clauses: ISO dates sort as text.
  const edition = [facts.reviewed, ...shared.map((clause) => clause.facts.reviewed)].sort().at(-1) ?? facts.reviewed;
  const fields = [...own, ...shared.flatMap((clause) => clause.facts.fields.map((field) => fieldOf(field, lang)))];
  const around = { lang, fields: firstOfEach(fields), signatures: signaturesOf(facts, lang) };
  const clauses = new Map(
    facts.clauses.map(({ clause, option, use }): [string, Article] => [
      clause,
      { ...sharedArticle(library.get('clause', clause), lang, around.fields), usual: option, use },
    ]),
  );
  const articles = readArticles(text[lang], { ...around, clauses, keys: articleKeys(text.en) });
  const nodes = articles.flatMap(({ variants, children }) => [...variants.flatMap((variant) => variant.children), ...children]);
  return {
    template: slug,
    lang,
    edition,
    title: pick(facts.title, lang),
    statement: fill(t.statement, { date: formatEdtf(edition, lang), url: `${site}${recordPath('template', slug, lang)}` }),
    caveat: { title: t.caveat, texts: caveatsOf(facts, lang) },
    articles,
    places: placesOf(library, [...new Set(nodes.flatMap(localsOf))], lang),
    comparison: comparisonOf(facts, lang),
    annexHeads: { title: t.annex, columns: [t.annexMeaning, t.annexName, t.annexDegree, t.annexNote] },
  };
}

function comparisonOf({ comparison, fields }: LibraryRecord<'template'>['facts'], lang: Language): Comparison | null {
  if (!comparison) return null;
  const { table, role, scores, scale, dimensions } = comparison;
  const [clinical, managing] = fields.find(({ id }) => id === role)?.options ?? [];
  return {
    table,
    role: { field: role, clinical: keyOf(clinical?.en ?? ''), managing: keyOf(managing?.en ?? '') },
    scores,
    scale,
    dimensions: dimensions.map(({ name, statements }) => ({ name: pick(name, lang), statements })),
  };
}

/** A jurisdiction may have several caveats. */
function caveatsOf({ caveats }: LibraryRecord<'template'>['facts'], lang: Language): DocumentModel['caveat']['texts'] {
  const texts: DocumentModel['caveat']['texts'] = {};
  for (const { jurisdiction, text } of caveats) texts[jurisdiction] = [...(texts[jurisdiction] ?? []), pick(text, lang)];
  return texts;
}

/** A shared clause as an article: its options in full, without a template. Its blanks may be declared again by `fields`. */
export function sharedArticle({ slug, facts, text }: LibraryRecord<'clause'>, lang: Language, fields: readonly Field[] = []): Article {
  const around = {
    lang,
    // A template may word a blank of a shared clause in its own way.
    fields: firstOfEach([...fields, ...facts.fields.map((field) => fieldOf(field, lang))]),
    signatures: { type: 'signatures' as const, children: [] },
  };
  const texts = readOptions(text[lang], around);
  return {
    key: slug,
    title: pick(facts.title, lang),
    shared: { settles: pick(facts.settles, lang), href: recordPath('clause', slug, lang), isPractice: facts.claims.length === 0 },
    use: 'required',
    variants: facts.options.map(({ id, name, when, strength }, index) => ({
      id,
      name: pick(name, lang),
      when: pick(when, lang),
      strength: strength && pick(STRENGTHS[strength], lang),
      children: texts[index]?.children ?? ([] satisfies Flow[]),
    })),
    usual: facts.options[0]?.id ?? null,
    children: [],
  };
}

function fieldOf({ id, label, type, required, help, options = [], columns = [], rows = ROWS }: BlankFacts, lang: Language): Field {
  return {
    id,
    label: pick(label, lang),
    kind: type,
    required,
    help: help && pick(help, lang),
    options: options.map((option) => ({ id: keyOf(option.en), label: pick(option, lang) })),
    columns: columns.map((column) => pick(column, lang)),
    rows,
  };
}

function signaturesOf({ signatories }: LibraryRecord<'template'>['facts'], lang: Language): Signatures {
  const t = stringsFor(lang).template;
  return {
    type: 'signatures',
    children: signatories.map(({ id, party, role, required, name, local }) => ({
      type: 'signature',
      id,
      party,
      partyName: pick(PARTIES[party], lang),
      role: pick(role, lang),
      ...(local ? { of: local } : {}),
      required,
      nameField: name ?? `${id}_name`,
      nameLabel: fill(t.signatory, { role: pick(role, lang) }),
      lines: [t.name, t.signature, t.placeAndDate],
    })),
  };
}

/** The works that some claims rest on, each once, as “author, year”. */
function sourcesOf(library: Library, claims: readonly string[], lang: Language): string {
  const sources = new Set(claims.flatMap((id) => library.claim(id).sources.map(({ source }) => source)));
  return [...sources].map((source) => shortSource(library.get('source', source).facts, lang)).join('; ');
}

/** What each jurisdiction calls the words of some equivalences. */
function placesOf(library: Library, equivalences: readonly string[], lang: Language): Place[] {
  const colon = stringsFor(lang).site.colon;
  const wordOf = (slug: string, place: Place['jurisdiction']): LocalWord => {
    const { facts } = library.get('equivalence', slug);
    const row = facts.jurisdictions.find(({ jurisdiction }) => jurisdiction === place);
    const name = row?.name ? pick(row.name, lang) : null;
    return {
      title: pick(facts.title, lang),
      name,
      // What corresponds in part alone would mislead in a sentence: the table at the end says how close it is.
      inSentence:
        name && (row?.degree === 'equivalent' || row?.degree === 'close') ? `${pick(IN_JURISDICTION[place], lang)}${colon} ${name}` : null,
      degree: pick(DEGREES[row?.degree ?? 'unknown'], lang),
      note: row?.note ? `${pick(row.note, lang)} ${stringsFor(lang).template.annexSources} ${sourcesOf(library, row.claims, lang)}.` : null,
    };
  };
  return (Object.keys(IN_JURISDICTION) as Place['jurisdiction'][]).map((jurisdiction) => ({
    jurisdiction,
    name: pick(JURISDICTIONS[jurisdiction], lang),
    words: Object.fromEntries(equivalences.map((slug) => [slug, wordOf(slug, jurisdiction)])),
  }));
}
