import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { LANGUAGES, type Language } from '../domain/locale/language.ts';

/** The sitemap (https://www.sitemaps.org/protocol.html) with the language pairs (hreflang) and the reviewed dates. */
export function sitemapXml(pages: readonly { paths: Record<Language, string>; reviewed: string | null }[], site: string): string {
  const urls = pages.flatMap(({ paths, reviewed }) =>
    LANGUAGES.map((lang) =>
      x('url', [
        x('loc', `${site}${paths[lang]}`),
        ...(reviewed ? [x('lastmod', reviewed)] : []),
        ...LANGUAGES.map((other) => x('xhtml:link', { rel: 'alternate', hreflang: other, href: `${site}${paths[other]}` })),
      ]),
    ),
  );
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
    x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, [
      x('url', [x('loc', `${site}/`)]),
      ...urls,
    ]),
  ]);
  return `${toXml(tree)}\n`;
}
