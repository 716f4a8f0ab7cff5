import { FOLDER_OF, KINDS, LEDGERS } from '../domain/kind.ts';
import type { Library } from '../domain/library/library.ts';
import type { DataPage } from '../domain/library/page-model.ts';
import type { Language } from '../domain/locale/language.ts';
import { stringsFor } from '../strings/strings.ts';

/** The page of the data in one language: one row a collection, with its files. */
export function dataPage(library: Library, lang: Language): DataPage {
  const t = stringsFor(lang);
  const row = (name: string, label: string, count: number): DataPage['rows'][number] => ({
    label,
    name,
    count,
    json: `/data/${name}.json`,
    csv: `/data/${name}.csv`,
    csvFr: `/data/${name}.fr.csv`,
    schema: `/data/schemas/${name}.schema.json`,
  });
  return {
    rows: [
      ...KINDS.map((kind) => row(FOLDER_OF[kind], kind === 'page' ? t.data.pages : t.section[kind], library.all(kind).length)),
      ...LEDGERS.map((ledger) => row(ledger, t.data[ledger], library.ledgers[ledger].length)),
    ],
  };
}
