/* The service worker of the search page: it keeps the page and its index, and nothing else. The build puts the two values in. */
const EDITION = '%EDITION%';
/** For each scope, what the search needs: the page first, then scripts, styles, fonts and the index. */
const FILES = '%FILES%';

const scope = new URL(self.registration.scope).pathname;
const NAME = `tandem-search ${scope} ${EDITION}`;
/** Files whose name changes with what they hold. */
const isNamedAfterContent = (path) => path.startsWith('/_astro/') || path.startsWith('/search/files/');

/** So many files are fetched at once: the reader's own search goes on meanwhile. */
const AT_ONCE = 4;

async function keep(cache, files) {
  for (let at = 0; at < files.length; at += AT_ONCE) await cache.addAll(files.slice(at, at + AT_ONCE));
}

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(NAME)
      .then((cache) => keep(cache, FILES[scope] ?? []))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  const isOld = (name) => name.startsWith(`tandem-search ${scope} `) && name !== NAME;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== self.location.origin) return;
  // An address of the page with a query is the page.
  const key = pathname === scope ? scope : event.request;
  const fromCache = () => caches.open(NAME).then((cache) => cache.match(key, { ignoreVary: true }));
  if (isNamedAfterContent(pathname)) event.respondWith(fromCache().then((held) => held ?? fetch(event.request)));
  else event.respondWith(fetch(event.request).catch((error) => fromCache().then((held) => held ?? Promise.reject(error))));
});
