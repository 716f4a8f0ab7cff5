import { readCorpus } from '../domain/content/corpus.ts';
import { buildLibrary, type Library, type LibraryRecord } from '../domain/library/library.ts';
import { LEDGERS } from '../domain/kind.ts';
import { parseProse } from '../markdown/parse-prose.ts';
import { LEDGER_SCHEMAS, RECORD_SCHEMAS } from '../schema/contract.ts';
import { readContentFiles } from './read-content.ts';

/** The library read from the files themselves, for what is written beside the pages once they are built. The check has run: drafts aside, all is in shape. */
export function readLibrary(root: string): Library {
  const corpus = readCorpus(readContentFiles(root), parseProse);
  const records = corpus.entries
    .map(({ kind, slug, yaml, prose }) => ({
      kind,
      slug,
      ref: `${kind}/${slug}`,
      facts: yaml?.data as { draft?: boolean },
      outline: prose.fr && prose.en ? { fr: prose.fr.outline, en: prose.en.outline } : null,
    }))
    .filter(({ facts }) => !facts.draft)
    .map((record) => ({ ...record, facts: RECORD_SCHEMAS[record.kind].parse(record.facts) }) as unknown as LibraryRecord);
  const ledgers = Object.fromEntries(
    LEDGERS.map((ledger) => [
      ledger,
      corpus.ledgerFiles
        .filter((file) => file.ledger === ledger)
        .flatMap(({ yaml }) => (LEDGER_SCHEMAS[ledger].parse(yaml.data) as Record<string, unknown[]>)[ledger] ?? []),
    ]),
  );
  return buildLibrary(records, ledgers as unknown as Library['ledgers']);
}
