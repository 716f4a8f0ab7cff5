import { type CitationNumbers, type CitationPlace, numberCitations } from '../domain/citation/number-citations.ts';
import { claimsOf, type Outline } from '../domain/content/outline.ts';
import type { EntryKind } from '../domain/kind.ts';
import type { LibraryRecord } from '../domain/library/library.ts';
import type { Language } from '../domain/locale/language.ts';

/** The numbers of the claims an entry's page cites. */
export function citationNumbers(record: LibraryRecord<EntryKind>, lang: Language): CitationNumbers {
  return numberCitations(citationPlaces(record, outlineOf(record, lang)));
}

/** The outline of an entry's prose. */
export function outlineOf(record: LibraryRecord<EntryKind>, lang: Language): Outline {
  if (!record.outline) throw new Error(`${record.ref} has no prose.`);
  return record.outline[lang];
}

/** Where a page cites claims, in the order a reader meets them. */
function citationPlaces({ facts }: LibraryRecord<EntryKind>, outline: Outline): CitationPlace[] {
  const places: CitationPlace[] = [
    ...facts.keyPoints.map(({ claims }, index) => ({ anchor: `cite-k${index + 1}`, claims })),
    { anchor: 'cite-e', claims: facts.evidence.claims },
  ];
  if ('period' in facts) places.push({ anchor: 'cite-p', claims: facts.period.claims });
  let at = 0;
  for (const { name, attributes } of outline.components) {
    if (name === 'Cite') {
      at += 1;
      places.push({ anchor: `cite-${at}`, claims: claimsOf(attributes['claim']) });
    } else if (name === 'Shares' && 'shares' in facts) {
      places.push(...facts.shares.map(({ claims }, index) => ({ anchor: `cite-s${index + 1}`, claims })));
    } else if (name === 'Values' && 'measures' in facts) {
      const measure = facts.measures.find(({ id }) => id === attributes['of']);
      places.push(...(measure?.values ?? []).map(({ claims }, index) => ({ anchor: `cite-v-${measure?.id}-${index + 1}`, claims })));
    }
  }
  if ('pitfalls' in facts) {
    places.push(...facts.pitfalls.map(({ claims }, index) => ({ anchor: `cite-f${index + 1}`, claims })));
    places.push(...facts.provenance.map(({ claims }, index) => ({ anchor: `cite-o${index + 1}`, claims })));
  }
  return places;
}
