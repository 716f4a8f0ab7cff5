import type { LibraryRecord } from '../domain/library/library.ts';
import type { ComposerPage } from '../domain/library/page-model.ts';
import { LANGUAGES, type Language } from '../domain/locale/language.ts';
import { pick } from '../domain/locale/typography.ts';
import { composePath, recordPath } from '../domain/route/paths.ts';
import { JURISDICTIONS, PARTIES } from '../schema/vocabulary.ts';
import { fill, stringsFor } from '../strings/strings.ts';
import { blankFiles, genericCaveat } from './template-page.ts';

/** Name of the file that holds all that a document can become, beside the page of its composer. */
export const MODEL_FILE = 'model.json';

/** The page of the composer of a template. */
export function composerPage(record: LibraryRecord<'template'>, lang: Language): ComposerPage {
  const t = stringsFor(lang);
  return {
    lang,
    template: record.slug,
    title: fill(t.composer.title, { title: pick(record.facts.title, lang) }),
    templatePath: recordPath('template', record.slug, lang),
    caveat: genericCaveat(record, lang),
    files: blankFiles(record.slug, lang),
    models: Object.fromEntries(LANGUAGES.map((each) => [each, `${composePath(record.slug, each)}${MODEL_FILE}`])) as Record<
      Language,
      string
    >,
    parties: Object.fromEntries(
      LANGUAGES.map((each) => [each, { clinical: pick(PARTIES.clinical, each), managing: pick(PARTIES.managing, each) }]),
    ) as ComposerPage['parties'],
    jurisdictions: Object.entries(JURISDICTIONS).map(([value, label]) => ({
      value,
      label: value === 'generic' ? t.composer.generic : pick(label, lang),
    })),
  };
}
