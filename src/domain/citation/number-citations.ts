/** One place on a page where claims are cited: the anchor that the reference list links back to, and the claims. */
export interface CitationPlace {
  anchor: string;
  claims: readonly string[];
}

/** The numbers of the claims of one page, and the places that cite each. */
export interface CitationNumbers {
  /** Claim ids in the order of their numbers: the first has number 1. */
  order: string[];
  /** Number of a claim, from 1. */
  numberOf: (claim: string) => number;
  /** Anchors of the places that cite a claim, in the order of the page. */
  placesOf: (claim: string) => string[];
}

/** Numbers claims by first appearance on the page. A claim keeps its number wherever it comes back. */
export function numberCitations(places: readonly CitationPlace[]): CitationNumbers {
  const anchors = new Map<string, string[]>();
  for (const { anchor, claims } of places)
    for (const claim of claims) {
      const known = anchors.get(claim);
      if (!known) anchors.set(claim, [anchor]);
      else if (!known.includes(anchor)) known.push(anchor);
    }
  const order = [...anchors.keys()];
  const numbers = new Map(order.map((claim, index) => [claim, index + 1]));
  return {
    order,
    numberOf: (claim) => numbers.get(claim) ?? 0,
    placesOf: (claim) => anchors.get(claim) ?? [],
  };
}
