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

/** The locales that the plugin holds; it has no en-GB. */
const LOCALE: Record<Language, string> = { fr: 'fr-FR', en: 'en-US' };

interface Engine {
  updateItems: (ids: readonly string[], isUnsorted: boolean) => void;
  makeBibliography: () => [{ entry_ids: string[][]; bibliography_errors: { itemID: string }[] }, string[]];
}

const csl = plugins.config.get('@csl');
// Each item stands alone: what tells two works of one author and year apart is not looked for.
for (const style of STYLES) csl.styles.set(style, csl.styles.get(style).replace(/ disambiguate-[\w-]+="[^"]*"/g, ''));
plugins.config.get('@bibtex').format.useIdAsLabel = true;
plugins.config.get('@bibtex').format.checkLabel = false;

/** Formats items in any style and language: all of them at the first question, since an engine takes longer to make than to use. */
export function bibliography(items: readonly CslItem[]): (id: string, style: Style, lang: Language) => string {
  const made = new Map<string, Map<string, string>>();
  return (id, style, lang) => {
    const key = `${style} ${lang}`;
    const entries = made.get(key) ?? formatAll(items, style, lang);
    made.set(key, entries);
    return entries.get(id) ?? '';
  };
}

function formatAll(items: readonly CslItem[], style: Style, lang: Language): Map<string, string> {
  const engine = csl.engine(items, style, LOCALE[lang], 'text') as Engine;
  engine.updateItems(
    items.map(({ id }) => id),
    true,
  );
  const [{ entry_ids: ids, bibliography_errors: errors }, entries] = engine.makeBibliography();
  const empty = new Set(errors.map(({ itemID }) => itemID));
  const shown = ids.flat().filter((id) => !empty.has(id));
  if (shown.length !== entries.length) throw new Error(`${style} gave ${entries.length} entries for ${shown.length} items.`);
  // A style may print nothing of an item that shows too little; its title then stands for it.
  const titles = items.filter(({ id }) => empty.has(id)).map(({ id, title }): [string, string] => [id, `${title}.`]);
  return new Map([...titles, ...shown.map((id, index): [string, string] => [id, tidy(entries[index] ?? '')])]);
}

/** Drops the number of the list, and the "Retrieved" of a page whose day of consultation is not known. */
function tidy(entry: string): string {
  return entry
    .trim()
    .replace(/^\d+\. /, '')
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
