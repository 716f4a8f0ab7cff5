import { ByteReader, ByteWriter } from './bytes.ts';
import type { Entry } from './shard.ts';

/** For each page, by number, the pages near to it with how near they are: above 0, at most 1. As near one way as the other. */
export type NearPages = readonly (readonly (readonly [page: number, nearness: number])[])[];

/** Pages are near to so many that are most like them… */
const ALIKE = 6;
/** …by words that no larger share of all pages have… */
const COMMON = 0.4;
/** …and to those that they link to. Nearness is told in so many steps. */
const STEPS = 3;

/**
 * Finds the pages that are near to each other: that link to each other, the nearer the fewer links there are, and that are alike
 * in words and concepts (cosine of impacts weighted by inverse document frequency; Salton & McGill, 1983), on average over the languages.
 * @param links By page, the pages it links to.
 * @param indexes Of each language, the entries of its index.
 */
export function findNearPages(links: readonly (readonly number[])[], indexes: readonly (readonly Entry[])[]): NearPages {
  const count = links.length;
  const alike = indexes.map((entries) => likeness(entries, count));
  const near = new Map<number, number>();
  const pair = (one: number, other: number): number => Math.min(one, other) * count + Math.max(one, other);
  for (let page = 0; page < count; page += 1) {
    const likes: [pair: number, likeness: number][] = [];
    for (let other = 0; other < count; other += 1) {
      const key = pair(page, other);
      const sum = alike.reduce((all, one) => all + (one[key] ?? 0), 0);
      if (sum > 0) likes.push([key, sum / alike.length]);
    }
    likes.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const [key, value] of likes.slice(0, ALIKE)) near.set(key, value);
  }
  const linked = new Map<number, number>();
  links.forEach((to, page) => {
    for (const other of to) {
      const key = pair(page, other);
      linked.set(key, (linked.get(key) ?? 0) + 1 / Math.sqrt(to.length));
    }
  });
  for (const [key, value] of linked) near.set(key, (near.get(key) ?? 0) + value);
  const found: [number, number][][] = links.map(() => []);
  for (const [key, value] of [...near].sort(([a], [b]) => a - b)) {
    const nearness = Math.max(1, Math.round(Math.min(value, 1) * STEPS)) / STEPS;
    const [one, other] = [Math.floor(key / count), key % count];
    found[one]?.push([other, nearness]);
    found[other]?.push([one, nearness]);
  }
  return found;
}

/** How alike pages are, 0 to 1: that of page 2 and page 5 of `count` stands at 2 × count + 5, the lower number first. */
function likeness(entries: readonly Entry[], count: number): Float64Array {
  const telling = entries.filter(({ postings }) => postings.length > 1 && postings.length <= count * COMMON);
  const squares = new Float64Array(count);
  const rows = telling.map(({ postings }) =>
    postings.map(({ page, impact }) => {
      const weight = impact * Math.log(count / postings.length);
      squares[page] = (squares[page] ?? 0) + weight ** 2;
      return { page, weight };
    }),
  );
  const alike = new Float64Array(count * count);
  for (const row of rows)
    row.forEach(({ page, weight }, at) => {
      const own = weight / Math.sqrt(squares[page] ?? 1);
      for (const other of row.slice(at + 1)) {
        const key = page * count + other.page;
        alike[key] = (alike[key] ?? 0) + (own * other.weight) / Math.sqrt(squares[other.page] ?? 1);
      }
    });
  return alike;
}

/** Near pages as bytes: for each page its later ones as distances, then how near each is. */
export function writeNearPages(near: NearPages): Uint8Array {
  const out = new ByteWriter();
  const later = near.map((ofPage, page) => ofPage.filter(([other]) => other > page).sort(([a], [b]) => a - b));
  out.number(later.length);
  later.forEach((ofPage, page) => {
    out.number(ofPage.length);
    let before = page;
    for (const [other] of ofPage) {
      out.number(other - before);
      before = other;
    }
  });
  for (const ofPage of later) for (const [, nearness] of ofPage) out.number(Math.round(nearness * STEPS));
  return out.done();
}

/** What {@link writeNearPages} wrote. A file that is cut short throws a RangeError. */
export function readNearPages(bytes: Uint8Array): NearPages {
  const input = new ByteReader(bytes);
  const later = Array.from({ length: input.number() }, (_, page) => {
    let other = page;
    return Array.from({ length: input.number() }, () => (other += input.number()));
  });
  const near: [number, number][][] = later.map(() => []);
  later.forEach((ofPage, page) => {
    for (const other of ofPage) {
      const nearness = input.number() / STEPS;
      near[page]?.push([other, nearness]);
      near[other]?.push([page, nearness]);
    }
  });
  return near;
}
