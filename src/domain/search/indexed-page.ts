import { foldForSearch } from './fold.ts';

/** Kinds that stand behind the others when they fit as well (https://pagefind.app/docs/weighting/): 1 is the rule. */
const WEIGHTS: Record<string, string> = { source: '0.1', term: '0.7', equivalence: '0.7', disagreement: '0.7' };

/** Reference marks are not words of the text. */
const MARKS = /<sup class="marks".*?<\/sup>/g;

/**
 * The copy of a page that the search index reads: the spelling of the index, and filters and facts from the attributes of
 * `<main data-record="kind/slug" data-places="…">`. Null for pages that are not a record's.
 */
export function indexedPage(html: string): string | null {
  const main = /<main\b[^>]*>/.exec(html);
  const record = main && /\bdata-record="([^"]+)"/.exec(main[0])?.[1];
  if (!main || !record) return null;
  const [kind] = record.split('/');
  const titleLang = /<h1 lang="(\w+)"/.exec(html)?.[1];
  const places = (/\bdata-places="([^"]*)"/.exec(main[0])?.[1] ?? '').split('|').filter(Boolean);
  const facts = [
    meta('meta', 'record', record),
    meta('meta', 'kind', kind ?? ''),
    meta('filter', 'kind', kind ?? ''),
    ...(titleLang ? [meta('meta', 'lang', titleLang)] : []),
    ...(places.length > 0 ? [meta('meta', 'place', places.join(', '))] : []),
    ...places.map((place) => meta('filter', 'place', place)),
  ];
  const words = html
    .slice(main.index + main[0].length)
    .replace(MARKS, '')
    .replace(/<\/dt>/g, ': </dt>')
    .replace(/<\/dd>/g, '. </dd>')
    .replace(/<\/t[hd]>/g, (end) => ` · ${end}`);
  const weight = WEIGHTS[kind ?? ''];
  const tag = weight ? main[0].replace(/>$/, ` data-pagefind-weight="${weight}">`) : main[0];
  return foldForSearch(`${html.slice(0, main.index)}${tag}${facts.join('')}${words}`);
}

function meta(what: 'meta' | 'filter', name: string, value: string): string {
  return `<meta data-pagefind-${what}="${name}[content]" content="${value}">`;
}
