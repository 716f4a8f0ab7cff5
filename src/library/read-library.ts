import type { Corpus } from '../domain/content/corpus.ts';
import { LEDGERS } from '../domain/kind.ts';
import type { Ledgers, LibraryRecord } from '../domain/library/library.ts';
import { LEDGER_SCHEMAS, RECORD_SCHEMAS } from '../schema/contract.ts';

/** What a library is built from: plain values, which a worker can be handed. */
export interface LibraryParts {
  records: LibraryRecord[];
  ledgers: Ledgers;
}

/** The parts of the library from the files as the check read them, for what is written beside the pages. All is in shape, drafts aside: they are left out. */
export function libraryParts(corpus: Corpus): LibraryParts {
  const records = corpus.entries
    .map(({ kind, slug, yaml, prose }) => ({
      kind,
      slug,
      ref: `${kind}/${slug}`,
      facts: yaml?.data as { draft?: boolean },
      outline: prose.fr && prose.en ? { fr: prose.fr.outline, en: prose.en.outline } : null,
      ...((kind === 'template' || kind === 'clause') && prose.fr && prose.en ? { text: { fr: prose.fr.tree, en: prose.en.tree } } : {}),
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
  return { records, ledgers: ledgers as unknown as Ledgers };
}
