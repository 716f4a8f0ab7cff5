import type { APIRoute } from 'astro';
import { ENTRY_KINDS } from '../../domain/kind.ts';
import type { Language } from '../../domain/locale/language.ts';
import { pick } from '../../domain/locale/typography.ts';
import { homePath, recordPath } from '../../domain/route/paths.ts';
import { loadLibrary } from '../../library/load.ts';
import { languageRoutes } from '../../library/routes.ts';
import { absoluteUrl } from '../../library/site.ts';
import { atomXml } from '../../outputs/atom.ts';
import { stringsFor } from '../../strings/strings.ts';

export const getStaticPaths = () => languageRoutes();

export const GET: APIRoute = async ({ props }) => {
  const { lang } = props as { lang: Language };
  const library = await loadLibrary();
  const t = stringsFor(lang);
  const entries = ENTRY_KINDS.flatMap((kind) =>
    library.all(kind).map(({ slug, facts }) => ({
      title: pick(facts.title, lang),
      summary: pick(facts.lead, lang),
      url: absoluteUrl(recordPath(kind, slug, lang)),
      updated: facts.reviewed,
    })),
  );
  const feed = {
    title: t.site.name,
    subtitle: t.site.tagline,
    lang,
    author: t.site.name,
    self: absoluteUrl(`/${lang}/feed.xml`),
    home: absoluteUrl(homePath(lang)),
    entries,
  };
  return new Response(atomXml(feed), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
