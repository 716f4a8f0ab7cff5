import type { Document, Element } from 'domhandler';
import { unzipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';
import { type Item, plain } from '../../src/domain/document/items.ts';

/** A piece as a PDF tells it: its tags know headings, items and cells; what else stands by itself is a paragraph. */
export function asPrinted({ role, text }: Item): Item {
  switch (role) {
    case 'heading':
    case 'head':
    case 'cell':
    case 'item':
    case 'text':
      return { role, text };
    case 'option':
      return { role: 'item', text };
    case 'label':
    case 'help':
    case 'signature':
      return { role: 'text', text };
  }
}

/** What a page says between the start and the end of its text to fill in. */
export function itemsOfHtml(html: string): Item[] {
  const hasClass = (name: string) => (node: { attribs?: Record<string, string> }) =>
    (node.attribs?.['class'] ?? '').split(/\s+/).includes(name);
  const [sheet] = DomUtils.findAll(hasClass('sheet-text'), parseDocument(html).children);
  const items: Item[] = [];
  const take = (role: Item['role'], node: Parameters<typeof DomUtils.textContent>[0]): void => {
    items.push({ role, text: plain(DomUtils.textContent(node)) });
  };
  const walk = (nodes: readonly unknown[]): void => {
    for (const node of nodes as { name?: string; attribs?: Record<string, string>; children?: unknown[]; parent?: never }[]) {
      if (!node.name) continue;
      const element = node as never;
      if (node.name === 'h2') take('heading', element);
      else if (hasClass('blank-label')(node)) take('label', element);
      else if (hasClass('blank-help')(node)) take('help', element);
      else if (hasClass('choices')(node)) for (const option of DomUtils.getElementsByTagName('li', element)) take('option', option);
      else if (hasClass('sheet-table')(node)) for (const column of DomUtils.getElementsByTagName('th', element)) take('head', column);
      else if (hasClass('signature')(node)) for (const line of DomUtils.getElementsByTagName('p', element)) take('signature', line);
      else if (node.name === 'th') take(node.attribs?.['scope'] === 'row' ? 'cell' : 'head', element);
      else if (node.name === 'td') take('cell', element);
      else if (node.name === 'li') take('item', element);
      else if (node.name === 'p') take('text', element);
      else walk(node.children ?? []);
    }
  };
  walk(sheet?.children ?? []);
  return items;
}

/** The role of each paragraph style of a Word file. */
const ROLES: Record<string, Item['role']> = {
  Heading1: 'heading',
  Clause: 'text',
  Label: 'label',
  Note: 'help',
  Option: 'option',
  TableHead: 'head',
  TableText: 'cell',
  SignatureRole: 'signature',
  Signature: 'signature',
};

/** What a Word file says, from its first clause to its last, and what it says of itself. `write` stands in blanks without help. */
export function readWord(
  file: Uint8Array,
  write: string,
): { items: Item[]; controls: string[]; title: string; language: string; page: string } {
  const parts = unzipSync(file);
  const part = (name: string): string => new TextDecoder().decode(parts[name]);
  const body = parseDocument(part('word/document.xml'), { xmlMode: true });
  const attribute = (node: Element | null | undefined, name: string): string => node?.attribs[name] ?? '';
  const find = (name: string, node: Element | Document): Element[] => DomUtils.getElementsByTagName(name, node);
  const all = find('w:p', body).map((paragraph) => {
    const role = ROLES[attribute(find('w:pStyle', paragraph)[0], 'w:val')];
    const isListed = find('w:numPr', paragraph).length > 0;
    const isBox = find('w14:checkbox', paragraph).length > 0;
    const words = find('w:t', paragraph).map((text) => DomUtils.textContent(text));
    // A paragraph that is one blank alone holds the help as what stands in it until one writes.
    const isBlank =
      role === 'text' &&
      paragraph.children.filter((node) => 'name' in node && node.name !== 'w:pPr').every((node) => (node as Element).name === 'w:sdt');
    return {
      role: role === 'text' && isListed ? ('item' as const) : isBlank ? ('help' as const) : role,
      text: plain((isBox ? words.slice(1) : words).join('').replaceAll('·', '')),
    };
  });
  const from = all.findIndex(({ role }) => role === 'heading');
  const items = all
    .slice(from, -1)
    .flatMap(({ role, text }) =>
      role && text && !(role === 'help' && text === write) && !(role === 'cell' && text === '…') ? [{ role, text }] : [],
    );
  const size = find('w:pgSz', body)[0];
  return {
    items,
    controls: find('w:tag', body).map((tag) => attribute(tag, 'w:val')),
    title: DomUtils.textContent(find('dc:title', parseDocument(part('docProps/core.xml'), { xmlMode: true }))),
    language: attribute(find('w:lang', parseDocument(part('word/styles.xml'), { xmlMode: true }))[0], 'w:val'),
    page: `${attribute(size, 'w:w')}×${attribute(size, 'w:h')}`,
  };
}

/** What is left of a plain text once each item was found in it, in order; throws with the first that is not there. */
export function restOfText(text: string, items: readonly Item[]): string {
  let rest = '';
  let at = 0;
  const whole = plain(text.replace(/_{3,}/g, ' '));
  for (const { role, text: words } of items) {
    const found = whole.indexOf(words, at);
    if (found < 0) throw new Error(`The ${role} “${words}” is not there after “${whole.slice(Math.max(0, at - 60), at)}”.`);
    rest += whole.slice(at, found);
    at = found + words.length;
  }
  return rest + whole.slice(at);
}
