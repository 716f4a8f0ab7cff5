import type { ProseKind } from '../kind.ts';
import type { Language, Localized } from '../locale/language.ts';

/** A section of a kind's fixed structure. */
export interface Section {
  id: string;
  heading: Localized;
}

/** The fixed sections of the kinds that have them. */
export type SectionsByKind = Partial<Record<ProseKind, readonly Section[]>>;

const PREFIX: Record<ProseKind, string> = {
  model: 'section',
  example: 'section',
  cluster: 'section',
  template: 'article',
  clause: 'option',
  guide: 'step',
  page: 'section',
};

/**
 * The anchors of a prose file's headings, one for each: the same in both languages, because they come from the kind's
 * fixed sections or from the position (`step-2`, `article-3`, `risks-1`), never from the words.
 */
export function headingIds(
  headings: readonly { depth: number; text: string }[],
  kind: ProseKind,
  lang: Language,
  sections: SectionsByKind,
): string[] {
  let count = 0;
  let parent = '';
  let children = 0;
  return headings.map(({ depth, text }) => {
    if (depth > 2) {
      children += 1;
      return parent ? `${parent}-${children}` : `part-${children}`;
    }
    count += 1;
    children = 0;
    const rule = sections[kind]?.find((section) => sameHeading(section.heading[lang], text));
    parent = rule?.id ?? `${PREFIX[kind]}-${count}`;
    return parent;
  });
}

/** True when two headings read the same, whatever their apostrophes and spaces. */
export function sameHeading(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function fold(text: string): string {
  return text.replaceAll('’', "'").replace(/\s+/gu, ' ').trim().toLocaleLowerCase();
}
