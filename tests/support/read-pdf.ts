import { getDocumentProxy } from 'unpdf';
import type { Item } from '../../src/domain/document/items.ts';

/** What a PDF says, read by its structure tree (ISO 32000-1, §14.7), and what it says of itself. */
export interface ReadPdf {
  title: string;
  /** The pieces before the first heading: title and caveat. */
  before: string[];
  /** The pieces from the first heading on, but the last. A paragraph is a `text`, whatever it is for. */
  items: Item[];
  /** The last piece: the statement. */
  last: string;
  outline: string[];
  /** All words of each page, its head and foot too. */
  pages: string[];
  /** Every line, as it is set. */
  lines: string[];
  /** Width and height of a page in points. */
  size: [number, number];
  language: string;
  author: string;
  day: string;
  isTagged: boolean;
  /** Part of ISO 14289 that it declares to keep to. */
  accessible: string;
  /** Names of the faces, without the mark of their subset. */
  faces: string[];
}

/** The role of each element that holds words. Labels of lists and figures of headings are not words of the document. */
const ROLES: Record<string, Item['role']> = { Title: 'text', P: 'text', H1: 'heading', LBody: 'item', TH: 'head', TD: 'cell' };

/** Reads a PDF of Typst back: its objects but the pages stand in the file as plain text. */
export async function readPdf(file: Uint8Array): Promise<ReadPdf> {
  const raw = Buffer.from(file).toString('latin1');
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const words = new Map<string, string>();
  const pages: string[] = [];
  const lines: string[] = [];
  let size: [number, number] = [0, 0];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    size = [Math.round(width), Math.round(height)];
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: string[] = [];
    let all = '';
    for (const item of items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') open.pop();
        else
          open.push(
            /^p(\d+)R_mc(\d+)$/
              .exec(item.id ?? '')
              ?.slice(1)
              .join(' ') ??
              open.at(-1) ??
              '',
          );
        continue;
      }
      const text = item.str + (item.hasEOL ? '\n' : '');
      all += text;
      const place = open.at(-1) ?? '';
      words.set(place, (words.get(place) ?? '') + text);
    }
    pages.push(plain(all));
    lines.push(...all.split('\n'));
  }
  const all = pieces(raw, words);
  const from = all.findIndex(({ role }) => role === 'heading');
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Author?: string; CreationDate?: string } };
  const outline = ((await pdf.getOutline()) as { title: string }[] | null) ?? [];
  return {
    title: info.Title ?? '',
    before: all.slice(0, from).map(({ text }) => text),
    items: all.slice(from, -1),
    last: all.at(-1)?.text ?? '',
    outline: outline.map(({ title }) => plain(title)),
    pages,
    lines,
    size,
    language: /\/Lang \(([^)]*)\)/.exec(raw)?.[1] ?? '',
    author: info.Author ?? '',
    day: info.CreationDate ?? '',
    isTagged: /\/MarkInfo <<\s*\/Marked true/.test(raw) && raw.includes('/Type /StructTreeRoot'),
    accessible: /<pdfuaid:part>(\d+)</.exec(raw)?.[1] ?? '',
    faces: [...new Set([...raw.matchAll(/\/FontName \/(?:[A-Z]{6}\+)?([\w-]+)/g)].map(([, name = '']) => name))].sort(),
  };
}

/** The elements of the structure tree that hold words, in the order of reading. `words` has those of each marked content, by page and number. */
function pieces(raw: string, words: ReadonlyMap<string, string>): Item[] {
  const elements = new Map<string, { tag: string; page: string; kids: string }>();
  for (const [, number = '', body = ''] of raw.matchAll(/^(\d+) 0 obj\n<<\n {2}\/Type \/StructElem\n([\s\S]*?)\n>>\nendobj/gm))
    elements.set(number, {
      tag: /\/S \/(\w+)/.exec(body)?.[1] ?? '',
      page: /^ {2}\/Pg (\d+) 0 R/m.exec(body)?.[1] ?? '',
      kids: /^ {2}\/K (?:\[([^\]]*)\]|(\d+(?: 0 R)?)$)/m.exec(body)?.slice(1).find(Boolean) ?? '',
    });
  const kidsOf = (number: string): { element?: string; text?: string }[] => {
    const { page = '', kids = '' } = elements.get(number) ?? {};
    return [...kids.matchAll(/<<[^>]*?\/MCID (\d+)[^>]*?\/Pg (\d+) 0 R[^>]*?>>|(\d+) 0 R|(\d+)/g)].map(([, far, farPage, element, near]) =>
      element === undefined
        ? { text: words.get(far === undefined ? `${page} ${String(near)}` : `${String(farPage)} ${far}`) ?? '' }
        : { element },
    );
  };
  const textOf = (number: string): string =>
    kidsOf(number)
      .map(({ element, text }) => (element === undefined ? text : textOf(element)))
      .join('');
  const walk = (number: string): Item[] => {
    const role = ROLES[elements.get(number)?.tag ?? ''];
    if (role) return [{ role, text: plain(role === 'heading' ? textOf(number).replace(/^\s*\d+\./, '') : textOf(number)) }];
    return kidsOf(number).flatMap(({ element }) => (element === undefined ? [] : walk(element)));
  };
  const [root] = [...elements].find(([, { tag }]) => tag === 'Document') ?? [''];
  return walk(root).filter(({ role, text }) => !(role === 'cell' && text === ''));
}

/** Spaces of any kind are one; a line that ends in a hyphen goes on without. */
function plain(text: string): string {
  return text
    .replace(/-\n/g, '-')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim();
}
