import { formatSource, shortSource } from '../domain/citation/format-source.ts';
import type { CitationNumbers } from '../domain/citation/number-citations.ts';
import type { Library } from '../domain/library/library.ts';
import type { CiteMarks, Reference } from '../domain/library/page-model.ts';
import { formatEdtf } from '../domain/locale/edtf.ts';
import type { Language } from '../domain/locale/language.ts';
import { pick } from '../domain/locale/typography.ts';
import { claimPath, recordPath } from '../domain/route/paths.ts';
import { CONFIDENCE, READ } from '../schema/vocabulary.ts';
import { linkTo } from './links.ts';

/** What a page needs to cite: the marks of each place, and the list of references that they lead to. */
export interface Citing {
  marks: (anchor: string, claims: readonly string[]) => CiteMarks;
  references: Reference[];
}

/** Joins the numbers of a page's claims with what the library knows of them. */
export function citing(library: Library, numbers: CitationNumbers, lang: Language): Citing {
  return {
    marks: (anchor, claims) => ({
      anchor,
      numbers: claims.map((claim) => numbers.numberOf(claim)),
      differs: [...new Map(claims.flatMap((claim) => library.disagreementsOf(claim)).map((record) => [record.slug, record])).values()].map(
        (record) => linkTo(record, lang),
      ),
    }),
    references: referenceList(library, numbers, lang),
  };
}

/** Each number resolves to its claim, each claim to its sources with their locators. A source that the list has named already is named by author and year. */
function referenceList(library: Library, numbers: CitationNumbers, lang: Language): Reference[] {
  const named = new Set<string>();
  return numbers.order.map((id, index) => {
    const claim = library.claim(id);
    return {
      number: index + 1,
      claim: { href: claimPath(claim, lang), text: id },
      confidence: pick(CONFIDENCE[claim.confidence], lang),
      confidenceKey: claim.confidence,
      checked: claim.checked ? formatEdtf(claim.checked, lang) : null,
      note: claim.note ? pick(claim.note, lang) : null,
      sources: claim.sources.map(({ source, locator }) => {
        const { facts } = library.get('source', source);
        const isAgain = named.has(source);
        named.add(source);
        return {
          href: recordPath('source', source, lang),
          parts: isAgain ? [{ text: shortSource(facts, lang), work: false, lang: null }] : formatSource(facts, lang),
          address: isAgain ? null : facts.DOI ? `https://doi.org/${facts.DOI}` : facts.URL,
          locator: locator ? pick(locator, lang) : null,
          read: isAgain ? null : pick(READ[facts.read], lang),
        };
      }),
      places: numbers.placesOf(id),
    };
  });
}
