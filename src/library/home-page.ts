import type { Library } from '../domain/library/library.ts';
import type { HomePage } from '../domain/library/page-model.ts';
import { type Language } from '../domain/locale/language.ts';
import { SECTION_KINDS, sectionPath, type SectionKind } from '../domain/route/paths.ts';
import { stringsFor } from '../strings/strings.ts';
import { linkTo } from './links.ts';

/** The home page of a language. */
export function homePage(library: Library, lang: Language): HomePage {
  const t = stringsFor(lang);
  const need = (text: string, line: string, href: string): HomePage['needs'][number] => ({ link: { href, text }, line });
  return {
    needs: [
      need(t.home.understand, t.home.understandLead, linkTo(library.get('model', 'tandem-medico-administratif'), lang).href),
      need(t.home.compare, t.home.compareLead, sectionPath('model', lang)),
      need(t.home.examples, t.home.examplesLead, sectionPath('example', lang)),
      need(t.home.care, t.home.careLead, sectionPath('cluster', lang)),
      need(t.home.write, t.home.writeLead, sectionPath('template', lang)),
    ],
    guides: library.all('guide').map((guide) => linkTo(guide, lang)),
    counts: SECTION_KINDS.map((kind: SectionKind) => ({
      link: { href: sectionPath(kind, lang), text: t.section[kind] },
      count: library.all(kind).length,
    })),
  };
}
