import type { NameFacts, SourceFacts } from '../../schema/source.ts';
import type { Language } from '../locale/language.ts';
import { typeset } from '../locale/typography.ts';

/** A piece of a formatted reference: plain text, or the title of a work in its own language. */
export interface ReferencePart {
  text: string;
  /** True for the title of a work set in italics. */
  work: boolean;
  /** Language of the piece when it is the source's own (BCP 47); null for the page's. */
  lang: string | null;
}

const UNTITLED_CONTAINER = new Set(['webpage', 'report', 'book', 'thesis', 'document', 'legislation', 'bill']);

/**
 * A reference in the author–date form: authors (year), title, container, publisher; without authors the title comes first. What was
 * not shown is left out.
 */
export function formatSource(source: SourceFacts, lang: Language): ReferencePart[] {
  const own = source.language;
  const plain = (text: string): ReferencePart => ({ text, work: false, lang: null });
  const container = source['container-title'];
  const standsAlone = !container || UNTITLED_CONTAINER.has(source.type);
  const authors = formatAuthors(source.author, lang, own);
  const date = source.issued?.slice(0, 4) ?? (lang === 'fr' ? 's. d.' : 'n.d.');
  const title: ReferencePart = { text: typesetIn(source.title, own), work: standsAlone, lang: own === lang ? null : own };
  const parts = authors ? [plain(`${authors} (${date}). `), title] : [title, plain(` (${date})`)];
  if (container) parts.push(plain('. '), { text: typesetIn(container, own), work: !standsAlone, lang: own === lang ? null : own });
  if (source.publisher && source.publisher !== container && !authors.includes(source.publisher)) parts.push(plain(`. ${source.publisher}`));
  parts.push(plain('.'));
  return mergeStops(parts);
}

/** The short form used in lists: first author and year, or the title when no author was shown. */
export function shortSource(source: SourceFacts, lang: Language): string {
  const year = source.issued?.slice(0, 4) ?? (lang === 'fr' ? 's. d.' : 'n.d.');
  const [first, second] = source.author;
  if (!first) return `${typesetIn(source.title, source.language)} (${year})`;
  const more = source.author.length > 2 ? ' et al.' : second ? ` ${lang === 'fr' ? 'et' : 'and'} ${familyOf(second)}` : '';
  return `${typesetIn(familyOf(first), source.language)}${more} (${year})`;
}

/** Authors as a list: « Denis, J.-L. et Langley, A. »; six at most, then et al. Names of bodies are set in `own`, the source's language. */
export function formatAuthors(authors: readonly NameFacts[], lang: Language, own: string = lang): string {
  const names = authors.map((name) =>
    'literal' in name ? typesetIn(name.literal, own) : [name.family, name.given].filter(Boolean).join(', '),
  );
  if (names.length > 6) return `${names.slice(0, 6).join('; ')} et al.`;
  if (names.length <= 1) return names[0] ?? '';
  return `${names.slice(0, -1).join('; ')} ${lang === 'fr' ? 'et' : 'and'} ${names.at(-1)}`;
}

function familyOf(name: NameFacts): string {
  return 'literal' in name ? name.literal : name.family;
}

function typesetIn(text: string, lang: string): string {
  return lang === 'fr' || lang === 'en' ? typeset(text, lang) : text;
}

/** Drops the stop that would follow a sign that already closes the sentence. */
function mergeStops(parts: ReferencePart[]): ReferencePart[] {
  return parts.map((part, index) => {
    const before = parts[index - 1]?.text ?? '';
    return part.text.startsWith('.') && /[.?!…]$/.test(before) ? { ...part, text: part.text.slice(1) } : part;
  });
}
