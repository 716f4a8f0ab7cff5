import type { Strings } from '../../strings/strings.ts';

/** The words of the composer, in the language of the page. */
export type ComposerWords = Strings['composer'] & Pick<Strings['template'], 'optional' | 'draftingPractice'>;
