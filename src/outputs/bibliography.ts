import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslItem } from '../domain/citation/csl-item.ts';
import type { Language } from '../domain/locale/language.ts';

/** Styles of bibliographies, by the name of their CSL file. */
export const STYLES = ['apa', 'vancouver'] as const;
/** A style of bibliography. */
export type Style = (typeof STYLES)[number];

const LOCALE: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };
/** The plugin holds en-US; British readers get its words, whose dates APA writes in the American order all the same. */
const BUNDLED: Record<string, string> = { 'en-GB': 'en-US' };

interface Engine {
  updateItems: (ids: readonly string[]) => void;
  makeBibliography: () => [unknown, string[]];
}

plugins.config.get('@bibtex').format.useIdAsLabel = true;
plugins.config.get('@bibtex').format.checkLabel = false;

/** Formats items one at a time, in any style and language: each is made once and kept. */
export function bibliography(items: readonly CslItem[]): (id: string, style: Style, lang: Language) => string {
  const engines = new Map<string, Engine>();
  const made = new Map<string, string>();
  return (id, style, lang) => {
    const key = `${style} ${lang} ${id}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const locale = LOCALE[lang];
    const engine =
      engines.get(`${style} ${lang}`) ?? (plugins.config.get('@csl').engine(items, style, BUNDLED[locale] ?? locale, 'text') as Engine);
    engines.set(`${style} ${lang}`, engine);
    engine.updateItems([id]);
    const text = tidy(engine.makeBibliography()[1][0] ?? '');
    made.set(key, text);
    return text;
  };
}

/** Drops the number of a list of one, and the "Retrieved" of a page whose day of consultation is not known. */
function tidy(entry: string): string {
  return entry
    .trim()
    .replace(/^1\. /, '')
    .replace(/(?:Consulté|Retrieved) (?=https?:)/, '');
}

/** Items in the RIS format (https://en.wikipedia.org/wiki/RIS_(file_format)): for Zotero, EndNote and their like. Lines are not folded: a folded address breaks. */
export function ris(items: readonly CslItem[]): string {
  return new Cite(items).format('ris').replace(/\n(?![A-Z][A-Z0-9] {2}-|$)/g, '');
}

/** Items in the BibTeX format, each under its id. */
export function bibtex(items: readonly CslItem[]): string {
  return new Cite(items).format('bibtex');
}
