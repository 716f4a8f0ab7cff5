import type { NameFacts, SourceFacts } from '../../schema/source.ts';

/** A bibliographic item as CSL-JSON has it (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: NameFacts[];
  'container-title'?: string;
  publisher?: string;
  issued?: { 'date-parts': number[][] };
  accessed?: { 'date-parts': number[][] };
  URL?: string;
  DOI?: string;
  language?: string;
}

/** A source as a CSL item; what was not shown is left out, a date known to the decade alone too (CSL has no form for it). `consulted`: day of the last look (`YYYY-MM-DD`), or null. */
export function sourceItem(id: string, source: SourceFacts, consulted: string | null): CslItem {
  const { type, title, author, publisher, issued, URL, DOI, language } = source;
  const container = source['container-title'];
  return {
    id,
    type,
    title,
    ...(author.length > 0 ? { author } : {}),
    ...(container ? { 'container-title': container } : {}),
    ...(publisher && publisher !== container ? { publisher } : {}),
    ...(issued && /^\d{4}/.test(issued) ? { issued: dateParts(issued) } : {}),
    ...(consulted ? { accessed: dateParts(consulted) } : {}),
    ...(URL ? { URL } : {}),
    ...(DOI ? { DOI } : {}),
    language,
  };
}

/** A page of this site as a CSL item: a web page of Tandem, dated by its last review (`YYYY-MM-DD`) when it has one. */
export function pageItem(page: { id: string; site: string; title: string; url: string; lang: string; reviewed: string | null }): CslItem {
  const { id, site, title, url, lang, reviewed } = page;
  return {
    id,
    type: 'webpage',
    title,
    author: [{ literal: site }],
    'container-title': site,
    ...(reviewed ? { issued: dateParts(reviewed) } : {}),
    URL: url,
    language: lang,
  };
}

function dateParts(date: string): { 'date-parts': number[][] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}
