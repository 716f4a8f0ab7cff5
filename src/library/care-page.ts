import { ENTRY_KINDS, type EntryKind } from '../domain/kind.ts';
import type { Library, LibraryRecord } from '../domain/library/library.ts';
import type { CarePage } from '../domain/library/page-model.ts';
import { formatEdtf } from '../domain/locale/edtf.ts';
import type { Language } from '../domain/locale/language.ts';
import { pick } from '../domain/locale/typography.ts';
import { claimPath } from '../domain/route/paths.ts';
import { SOURCE_STATES } from '../schema/vocabulary.ts';
import { fill, stringsFor } from '../strings/strings.ts';
import { linkTo } from './links.ts';

/** Words of French prose under which a record is called thin. */
const THIN = 150;
/** A text whose words are fewer than this share of the other language's is called untranslated in part. */
const UNEVEN = 0.65;

/** What needs care, in one language: records due for review on the day of the edition, thin, uneven between the languages; claims that are weak or were not read again; sources that no longer hold. */
export function carePage(library: Library, lang: Language, today: string | null): CarePage {
  const t = stringsFor(lang).care;
  const entries: LibraryRecord<EntryKind>[] = ENTRY_KINDS.flatMap((kind) => library.all(kind));
  const dated = [...entries, ...library.all('equivalence'), ...library.all('disagreement')];
  const words = ({ outline }: LibraryRecord<EntryKind>): [number, number] => [outline?.fr.words ?? 0, outline?.en.words ?? 0];
  const claims = library.ledgers.claims;
  const claimItem = (claim: (typeof claims)[number]): CarePage['groups'][number]['items'][number] => ({
    link: { href: claimPath(claim, lang), text: claim.id },
    note: library
      .citing(claim.id)
      .map((record) => linkTo(record, lang).text)
      .join(' · '),
  });
  const group = (id: keyof typeof t.groups, items: CarePage['groups'][number]['items']): CarePage['groups'][number] => ({
    id,
    label: t.groups[id],
    items,
  });
  return {
    groups: [
      group(
        'overdue',
        dated
          .filter(({ facts }) => today !== null && facts.nextReview < today)
          .map((record) => ({ link: linkTo(record, lang), note: fill(t.due, { date: formatEdtf(record.facts.nextReview, lang) }) })),
      ),
      group(
        'withdrawn',
        library.all('source').flatMap((record) => {
          const { status } = record.facts;
          return status ? [{ link: linkTo(record, lang), note: pick(SOURCE_STATES[status.state], lang) }] : [];
        }),
      ),
      group(
        'untranslated',
        entries
          .filter((record) => Math.min(...words(record)) < UNEVEN * Math.max(...words(record)))
          .map((record) => ({ link: linkTo(record, lang), note: fill(t.lengths, { fr: words(record)[0], en: words(record)[1] }) })),
      ),
      group(
        'thin',
        entries
          .filter((record) => record.kind !== 'template' && words(record)[0] < THIN)
          .map((record) => ({ link: linkTo(record, lang), note: fill(t.words, { count: words(record)[0] }) })),
      ),
      group('low', claims.filter(({ confidence }) => confidence === 'low').map(claimItem)),
      group('unchecked', claims.filter(({ id, checked }) => checked === null && library.citing(id).length > 0).map(claimItem)),
      group('uncited', claims.filter(({ id }) => library.citing(id).length === 0).map(claimItem)),
    ],
  };
}
