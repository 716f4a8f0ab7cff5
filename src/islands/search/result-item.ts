import { isLanguage } from '../../domain/locale/language.ts';
import { typeset } from '../../domain/locale/typography.ts';
import { restoreLigatures } from '../../domain/search/fold.ts';
import type { ResultData } from './pagefind.ts';

/** One result as a list item: the page, its kind and place, and an excerpt with the words marked, in its right typography. */
export function resultItem({ url, excerpt, meta }: ResultData, lang: string, kinds: Record<string, string>): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset['result'] = meta['record'] ?? '';
  const link = document.createElement('a');
  link.href = url;
  const titleLang = meta['lang'] ?? lang;
  link.textContent = setRight(meta['title'] ?? url, titleLang);
  if (titleLang !== lang) link.lang = titleLang;
  const facts = document.createElement('span');
  facts.className = 'item-facts';
  facts.textContent = [kinds[meta['kind'] ?? ''], meta['place']].filter(Boolean).join(' · ');
  const line = document.createElement('p');
  line.append(...excerptNodes(excerpt, lang));
  item.append(link, facts, line);
  return item;
}

function setRight(text: string, lang: string): string {
  const ligatures = lang === 'fr' ? restoreLigatures(text) : text;
  return isLanguage(lang) ? typeset(ligatures, lang) : ligatures;
}

/** The text and the marks of an excerpt, and nothing else of its HTML. */
function excerptNodes(excerpt: string, lang: string): Node[] {
  const cut = /[.!?…]\s*$/.test(excerpt) ? '' : '…';
  const body = new DOMParser().parseFromString(excerpt, 'text/html').body;
  const nodes = [...body.childNodes].map((node): Node => {
    const text = setRight(node.textContent ?? '', lang);
    if (node.nodeName !== 'MARK') return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
  return cut ? [...nodes, document.createTextNode(cut)] : nodes;
}
