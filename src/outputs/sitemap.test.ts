import { expect, it } from 'vitest';
import { sitemapXml } from './sitemap.ts';

it('sitemapXml pairs the languages and dates what is reviewed', () => {
  const xml = sitemapXml([{ paths: { fr: '/fr/x/', en: '/en/x/' }, reviewed: '2026-11-21' }], 'https://s');
  expect(xml).toContain('<loc>https://s/fr/x/</loc><lastmod>2026-11-21</lastmod>');
  expect(xml.match(/hreflang="en" href="https:\/\/s\/en\/x\/"/g)).toHaveLength(2);
});
