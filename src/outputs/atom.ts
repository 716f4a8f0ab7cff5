import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** One entry of a feed. */
export interface FeedEntry {
  title: string;
  summary: string;
  url: string;
  /** Day of the last review, `YYYY-MM-DD`. */
  updated: string;
}

/** A feed of records. */
export interface Feed {
  title: string;
  subtitle: string;
  lang: string;
  /** Address of the feed, and of the page it speaks of. */
  self: string;
  home: string;
  author: string;
  entries: FeedEntry[];
}

/** The feed as Atom (RFC 4287), newest first; days become midnight UTC because Atom wants a time. */
export function atomXml(feed: Feed): string {
  const entries = [...feed.entries].sort((a, b) =>
    a.updated === b.updated ? a.url.localeCompare(b.url, 'en') : a.updated < b.updated ? 1 : -1,
  );
  const time = (day: string): string => `${day}T00:00:00Z`;
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.lang }, [
      x('title', feed.title),
      x('subtitle', feed.subtitle),
      x('id', feed.self),
      x('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
      x('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      x('updated', time(entries[0]?.updated ?? '1970-01-01')),
      x('author', [x('name', feed.author)]),
      ...entries.map(({ title, summary, url, updated }) =>
        x('entry', [x('title', title), x('id', url), x('link', { href: url }), x('updated', time(updated)), x('summary', summary)]),
      ),
    ]),
  ]);
  return `${toXml(tree)}\n`;
}
