import type { Shelf } from '../domain/library/page-model.ts';
import type { Library } from '../domain/library/library.ts';
import type { Language } from '../domain/locale/language.ts';
import { SECTION_KINDS } from '../domain/route/paths.ts';
import { sortByTitle } from './links.ts';
import { listItem } from './section-page.ts';

/** Every record of the site by kind and letter: the whole catalogue, for readers without script. */
export function everything(library: Library, lang: Language): Shelf[] {
  return SECTION_KINDS.map((kind) => {
    const letters: Shelf['letters'] = [];
    for (const item of sortByTitle(library.all(kind), lang).map((record) => listItem(record, lang))) {
      const letter = firstLetter(item.link.text, lang);
      const last = letters.at(-1);
      if (last?.letter === letter) last.items.push(item);
      else letters.push({ letter, items: [item] });
    }
    return { kind, letters };
  });
}

function firstLetter(title: string, lang: Language): string {
  const letter = /[\p{L}\p{N}]/u.exec(title)?.[0] ?? '#';
  const base = letter.replace(/[œŒ]/, 'O').normalize('NFD').replace(/\p{M}/gu, '').toLocaleUpperCase(lang);
  return /\d/.test(base) ? '0–9' : base;
}
