import { itemsOfTree } from '../domain/document/items.ts';
import type { Library, LibraryRecord } from '../domain/library/library.ts';
import type { TemplatePage } from '../domain/library/page-model.ts';
import type { Language, Localized } from '../domain/locale/language.ts';
import { pick } from '../domain/locale/typography.ts';
import { composePath, recordPath } from '../domain/route/paths.ts';
import { DOCUMENT_FORMATS, documentFile } from '../outputs/document/formats.ts';
import { JURISDICTIONS, PARTIES } from '../schema/vocabulary.ts';
import { stringsFor } from '../strings/strings.ts';
import { citationNumbers } from './citations.ts';
import { documentMarkup } from './document-markup.ts';
import { templateDocument } from './document-model.ts';
import { entryPage } from './entry-page.ts';
import { citing } from './references.ts';
import { siteUrl } from './site.ts';

/** The page of a template in one language: the first caveat is the generic one, the others follow by jurisdiction. */
export function templatePage(library: Library, record: LibraryRecord<'template'>, lang: Language): TemplatePage {
  const { facts } = record;
  const cite = citing(library, citationNumbers(record, lang), lang);
  const say = (text: Localized): string => pick(text, lang);
  const [, ...others] = facts.caveats;
  const document = templateDocument(library, record, lang, siteUrl());
  return {
    entry: entryPage(
      library,
      record,
      lang,
      document.children.map(({ id, title }) => ({ id, text: title })),
    ),
    statement: document.statement,
    compared: itemsOfTree(document, stringsFor(lang).template.optional).length,
    sheet: documentMarkup(document, { optional: stringsFor(lang).template.optional }),
    compose: composePath(record.slug, lang),
    files: blankFiles(record.slug, lang),
    caveat: genericCaveat(record, lang),
    caveats: others.map(({ jurisdiction, text }) => ({ jurisdiction: say(JURISDICTIONS[jurisdiction]), text: say(text) })),
    purpose: say(facts.purpose),
    notFor: say(facts.notFor),
    when: say(facts.when),
    signatories: facts.signatories.map(({ role, party, required }) => ({ role: say(role), party: say(PARTIES[party]), required })),
    before: facts.before.map(say),
    pitfalls: facts.pitfalls.map(({ text, claims }, index) => ({ text: say(text), cite: cite.marks(`cite-f${index + 1}`, claims) })),
    provenance: facts.provenance.map(({ text, claims }, index) => ({
      text: say(text),
      cite: cite.marks(`cite-o${index + 1}`, claims),
    })),
  };
}

/** The caveat that holds anywhere: the first. */
export function genericCaveat({ facts }: LibraryRecord<'template'>, lang: Language): string {
  const [generic] = facts.caveats;
  return generic ? pick(generic.text, lang) : '';
}

/** The files of the blank document, beside the page of its template. */
export function blankFiles(slug: string, lang: Language): TemplatePage['files'] {
  return DOCUMENT_FORMATS.map((kind) => ({ href: `${recordPath('template', slug, lang)}${documentFile(slug, kind)}`, ...kind }));
}
