import { Parser } from 'htmlparser2';
import type { Passage } from '../../domain/search/index/page.ts';

/** What the HTML of a record's page tells the search index. */
export interface PageText {
  /** `kind/slug`. */
  record: string;
  title: string;
  titleLang: string | null;
  lead: string;
  passages: Passage[];
  /** Addresses of the pages of this site that it links to, navigation aside. */
  links: string[];
}

/** Elements whose end is the end of a word, written as a full stop or a dot between two facts. */
const ENDS: Record<string, string> = {
  p: ' ',
  li: ' · ',
  dt: ': ',
  dd: '. ',
  td: ' · ',
  th: ' · ',
  h3: ' ',
  h4: ' ',
  caption: ' ',
  div: ' ',
};
/** Elements without an end tag (HTML, void elements). */
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** What is no text of the page. */
const SKIPPED = new Set(['script', 'style', 'nav']);

/**
 * Reads a page: title, lead and a passage for each heading with an id, as readers see them. `[data-search-skip]`, reference marks
 * and navigation are left out. Null for a page that is not a record's (`<main data-record="kind/slug">`).
 */
export function readPage(html: string): PageText | null {
  const page: PageText = { record: '', title: '', titleLang: null, lead: '', passages: [{ anchor: '', heading: '', text: '' }], links: [] };
  let target: 'none' | 'title' | 'lead' | 'heading' | 'text' = 'none';
  let skipped = 0;
  let navigation = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'main' && attributes['data-record']) {
        page.record = attributes['data-record'];
        target = 'text';
        return;
      }
      if (target === 'none') return;
      if (name === 'nav') navigation += 1;
      const [link = ''] = attributes['href']?.split('#') ?? [];
      if (name === 'a' && navigation === 0 && link.startsWith('/') && !page.links.includes(link)) page.links.push(link);
      if (skipped > 0 || SKIPPED.has(name) || 'data-search-skip' in attributes || attributes['class'] === 'marks') {
        if (!VOID.has(name)) skipped += 1;
        return;
      }
      if (name === 'h1') {
        target = 'title';
        page.titleLang = attributes['lang'] ?? null;
      } else if (name === 'p' && attributes['class'] === 'lead' && page.lead === '') target = 'lead';
      else if ((name === 'h2' || name === 'h3') && attributes['id']) {
        page.passages.push({ anchor: attributes['id'], heading: '', text: '' });
        target = 'heading';
      }
    },
    ontext(text) {
      if (skipped > 0 || target === 'none') return;
      const passage = page.passages.at(-1);
      if (target === 'title') page.title += text;
      else if (target === 'lead') page.lead += text;
      else if (passage && target === 'heading') passage.heading += text;
      else if (passage) passage.text += text;
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      if (name === 'main') target = 'none';
      if (target === 'none') return;
      if (name === 'nav') navigation -= 1;
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if ((name === 'h1' && target === 'title') || (name === 'p' && target === 'lead') || (/^h[23]$/.test(name) && target === 'heading'))
        target = 'text';
      else if (target === 'text') {
        const passage = page.passages.at(-1);
        if (passage) passage.text += ENDS[name] ?? '';
      }
    },
  });
  parser.end(html);
  if (!page.record) return null;
  return {
    ...page,
    title: tidy(page.title),
    lead: tidy(page.lead),
    passages: page.passages
      .map(({ anchor, heading, text }) => ({ anchor, heading: tidy(heading), text: tidy(text) }))
      .filter(({ text, heading }) => text || heading),
  };
}

/** Spaces drawn together (no-break ones stay), and no sign of an end where nothing follows. */
function tidy(text: string): string {
  return text
    .replace(/[ \t\n\r]+/g, ' ')
    .replace(/([.:!?…]) ?\. /g, '$1 ')
    .replace(/(?: ·)+(?= ·|$| *$)/g, '')
    .replace(/ ([.,])(?= |$)/g, '$1')
    .trim();
}
