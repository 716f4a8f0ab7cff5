import { readDocument } from '../domain/document/read-document.ts';
import type { DocumentTree } from '../domain/document/tree.ts';
import type { LibraryRecord } from '../domain/library/library.ts';
import { formatEdtf } from '../domain/locale/edtf.ts';
import type { Language } from '../domain/locale/language.ts';
import { pick } from '../domain/locale/typography.ts';
import { recordPath } from '../domain/route/paths.ts';
import { PARTIES } from '../schema/vocabulary.ts';
import { fill, stringsFor } from '../strings/strings.ts';

/** Empty rows of a table whose facts do not say. */
const ROWS = 3;

/** The document of a template in one language, blank, for any jurisdiction. `site` is the address of the site without a trailing slash. */
export function templateDocument({ slug, facts, text }: LibraryRecord<'template'>, lang: Language, site: string): DocumentTree {
  const t = stringsFor(lang).template;
  const [generic] = facts.caveats;
  return readDocument(text[lang], {
    template: slug,
    lang,
    title: pick(facts.title, lang),
    caveat: { title: t.caveat, text: generic ? pick(generic.text, lang) : '' },
    statement: fill(t.statement, { date: formatEdtf(facts.reviewed, lang), url: `${site}${recordPath('template', slug, lang)}` }),
    fields: facts.fields.map(({ id, label, type, required, help, options = [], columns = [], rows = ROWS }) => ({
      id,
      label: pick(label, lang),
      kind: type,
      required,
      help: help && pick(help, lang),
      options: options.map((option) => pick(option, lang)),
      columns: columns.map((column) => pick(column, lang)),
      rows,
    })),
    signatures: {
      type: 'signatures',
      children: facts.signatories.map(({ id, party, role, required }) => ({
        type: 'signature',
        id,
        party,
        partyName: pick(PARTIES[party], lang),
        role: pick(role, lang),
        required,
        lines: [t.name, t.signature, t.placeAndDate],
      })),
    },
  });
}
