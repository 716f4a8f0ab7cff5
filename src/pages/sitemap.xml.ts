import type { APIRoute } from 'astro';
import { addresses } from '../library/addresses.ts';
import { loadLibrary } from '../library/load.ts';
import { siteUrl } from '../library/site.ts';
import { sitemapXml } from '../outputs/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(sitemapXml(addresses(await loadLibrary()), siteUrl()), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
