import { FOLDER_OF, PROSE_KINDS, type ProseKind } from '../domain/kind.ts';
import { isLanguage, type Language } from '../domain/locale/language.ts';

/** What a prose file is, from its path. */
export interface ProsePlace {
  kind: ProseKind;
  slug: string;
  lang: Language;
}

/** Reads `…/content/<folder>/<slug>/<lang>.mdx`; an error says what was expected. */
export function prosePlace(path: string | undefined): ProsePlace {
  const match = /content[\\/]([a-z]+)[\\/]([a-z0-9-]+)[\\/]([a-z]{2})\.mdx$/.exec(path ?? '');
  const kind = PROSE_KINDS.find((candidate) => FOLDER_OF[candidate] === match?.[1]);
  const [, , slug, lang] = match ?? [];
  if (!kind || !slug || !lang || !isLanguage(lang))
    throw new Error(`"${path}" is not a prose file: expected content/<folder>/<slug>/<lang>.mdx.`);
  return { kind, slug, lang };
}
