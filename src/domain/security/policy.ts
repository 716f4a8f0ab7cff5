/** What a page may load (Content Security Policy level 3): its own origin, and only what it needs. No inline script or style. */
const BASE = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

/** The policy of an ordinary page. */
export const PAGE_POLICY = BASE.join('; ');

/** The policy of a page that composes a document: it also fetches what the document can become. */
export const COMPOSER_POLICY = [...BASE, "connect-src 'self'"].join('; ');

/** The policy of a page that searches: it also fetches the index, in a worker of the same origin. */
export const SEARCH_POLICY = [...BASE, "connect-src 'self'", "worker-src 'self'"].join('; ');
