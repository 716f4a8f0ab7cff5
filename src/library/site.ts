/** The site's address without a trailing slash: `site` of the Astro configuration, which `SITE_URL` sets. */
export function siteUrl(): string {
  return (import.meta.env.SITE ?? 'https://tandem.example').replace(/\/$/, '');
}

/** The full address of a page of the site, from its root-relative path. */
export function absoluteUrl(path: string): string {
  return `${siteUrl()}${path}`;
}
