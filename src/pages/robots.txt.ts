import type { APIRoute } from 'astro';
import { absoluteUrl } from '../library/site.ts';

export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('/sitemap.xml')}\n`);
