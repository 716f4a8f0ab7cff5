import type { Kind } from '../domain/kind.ts';
import type { EntryPage, PageHead } from '../domain/library/page-model.ts';
import { type Language, otherLanguage } from '../domain/locale/language.ts';
import { fixedPath } from '../domain/route/paths.ts';
import { PAGE_POLICY } from '../domain/security/policy.ts';
import { stringsFor } from '../strings/strings.ts';
import { absoluteUrl, siteUrl } from './site.ts';

/** The head of a record's page, with its JSON-LD (https://schema.org/). */
export function recordHead(page: {
  kind: Kind;
  slug: string;
  lang: Language;
  title: string;
  description: string;
  path: string;
  alternate: string;
  reviewed?: string;
}): PageHead {
  const { kind, slug, lang, title, description, path, alternate, reviewed } = page;
  const t = stringsFor(lang);
  return {
    lang,
    title: kind === 'term' || kind === 'source' ? `${title} · ${t.section[kind]}` : title,
    description,
    path,
    alternate,
    site: siteUrl(),
    card: kind,
    policy: PAGE_POLICY,
    record: `${kind}/${slug}`,
    ...(reviewed ? { reviewed } : {}),
    data: {
      '@context': 'https://schema.org',
      '@type': kind === 'term' ? 'DefinedTerm' : kind === 'source' || kind === 'page' ? 'WebPage' : 'Article',
      name: title,
      ...(kind === 'term' || kind === 'source' ? {} : { headline: title }),
      description,
      inLanguage: lang,
      url: absoluteUrl(path),
      ...(reviewed ? { dateModified: reviewed } : {}),
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isPartOf: { '@type': 'WebSite', name: t.site.name, url: absoluteUrl(`/${lang}/`) },
    },
  };
}

/** The head of a page that is not a record's. */
export function plainHead(page: {
  lang: Language;
  title: string;
  description: string;
  path: string;
  alternate: string;
  card?: string;
  policy?: string;
}): PageHead {
  return { card: 'site', policy: PAGE_POLICY, site: siteUrl(), ...page };
}

/** The head of an entry's page. */
export function entryHead({ kind, slug, lang, title, lead, path, alternate, reviewedDay }: EntryPage): PageHead {
  return recordHead({ kind, slug, lang, title, description: lead, path, alternate, reviewed: reviewedDay });
}

/** The head of a fixed page that its own words name. */
export function fixedHead(page: 'everything' | 'proof' | 'timeline' | 'figures' | 'stopped' | 'data' | 'care', lang: Language): PageHead {
  const { title, lead } = stringsFor(lang)[page];
  return plainHead({ lang, title, description: lead, path: fixedPath(page, lang), alternate: fixedPath(page, otherLanguage(lang)) });
}
