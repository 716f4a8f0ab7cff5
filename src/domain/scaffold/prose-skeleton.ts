import type { Section } from '../content/heading-ids.ts';
import type { Language } from '../locale/language.ts';

/** A prose file to fill in: the kind's sections, in their order, or a first heading where the kind has none. */
export function proseSkeleton(sections: readonly Section[] | undefined, lang: Language, hasShares: boolean): string {
  const headings = sections?.map(({ id, heading }) => ({ id, text: heading[lang] })) ?? [
    { id: '', text: lang === 'fr' ? 'Titre' : 'Heading' },
  ];
  return headings.map(({ id, text }) => `## ${text}\n\n${id === 'shares' && hasShares ? '<Shares />\n' : ''}`).join('\n');
}
