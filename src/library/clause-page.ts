import { numberCitations } from '../domain/citation/number-citations.ts';
import type { Library, LibraryRecord } from '../domain/library/library.ts';
import type { ClausePage } from '../domain/library/page-model.ts';
import type { Language } from '../domain/locale/language.ts';
import { pick } from '../domain/locale/typography.ts';
import { stringsFor } from '../strings/strings.ts';
import { flowMarkup } from './document-markup.ts';
import { sharedArticle } from './document-model.ts';
import { linkTo, sortByTitle } from './links.ts';
import { citing } from './references.ts';

/** The page of a shared clause in one language: its options drafted in full, its pitfalls, what supports it, who takes it up. */
export function clausePage(library: Library, record: LibraryRecord<'clause'>, lang: Language): ClausePage {
  const { facts, slug } = record;
  const cite = citing(
    library,
    numberCitations([
      ...facts.pitfalls.map(({ claims }, index) => ({ anchor: `cite-f${index + 1}`, claims })),
      ...facts.claims.map((claim, index) => ({ anchor: `cite-c${index + 1}`, claims: [claim] })),
    ]),
    lang,
  );
  const { variants } = sharedArticle(record, lang);
  return {
    title: pick(facts.title, lang),
    settles: pick(facts.settles, lang),
    options: variants.map(({ id, name, when, strength, children }, index) => ({
      anchor: `option-${index + 1}`,
      id,
      name,
      when,
      strength,
      isUsual: index === 0,
      html: flowMarkup(children, { optional: stringsFor(lang).template.optional }),
    })),
    pitfalls: facts.pitfalls.map(({ text, claims }, index) => ({ text: pick(text, lang), cite: cite.marks(`cite-f${index + 1}`, claims) })),
    behind: facts.claims.map((id, index) => ({
      text: pick(library.claim(id).statement, lang),
      cite: cite.marks(`cite-c${index + 1}`, [id]),
    })),
    cases: facts.cases.map((ref) => linkTo(library.byRef(ref), lang)),
    usedIn: sortByTitle(
      library.all('template').filter((template) => template.facts.clauses.some(({ clause }) => clause === slug)),
      lang,
    ).map((template) => linkTo(template, lang)),
    references: cite.references,
  };
}
