import type { Language, Localized } from './language.ts';

const NBSP = '\u00a0';
const NNBSP = '\u202f';

/**
 * Sets the spaces and the apostrophes of a text for its language. French: narrow no-break space before `; ! ?` and
 * inside « », no-break space before `:`, no-break spaces in numbers and before units (Lexique des règles typographiques en usage à l'Imprimerie
 * nationale). Both: typographic apostrophes. Authors type ordinary spaces; applying it twice changes nothing.
 */
export function typeset(text: string, lang: Language): string {
  const apostrophes = text.replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}«"“])/gu, '’');
  return lang === 'fr' ? spaceFrench(apostrophes) : spaceNumbers(apostrophes);
}

/** The half of a localized text for one language, typeset. */
export function pick(text: Localized, lang: Language): string {
  return typeset(text[lang], lang);
}

const SPACE = `[ ${NBSP}${NNBSP}]`;
const FRENCH: [RegExp, string][] = [
  [new RegExp(`${SPACE}*([;!?]+)(?=$|[\\s${NBSP}${NNBSP})»\\]…])`, 'gu'), `${NNBSP}$1`],
  [new RegExp(`(?<=[\\p{L}\\p{N})\\]»%])${SPACE}*:(?=$|[\\s${NBSP}])`, 'gu'), `${NBSP}:`],
  [new RegExp(`${SPACE}:(?=$|[\\s${NBSP}])`, 'gu'), `${NBSP}:`],
  [new RegExp(`«${SPACE}*`, 'gu'), `«${NNBSP}`],
  [new RegExp(`${SPACE}*»`, 'gu'), `${NNBSP}»`],
  [new RegExp(`(?<=\\d)${SPACE}+(?=[%€$])`, 'gu'), NNBSP],
  [new RegExp(`(?<=^|[^\\d])(\\d{1,3})((?:${SPACE}\\d{3})+)(?!\\d)`, 'gu'), ''],
  [new RegExp(`(?<=^|[\\s(«${NNBSP}${NBSP}])(p\\.|n°|art\\.|no\\.) (?=\\d|[A-Z])`, 'gu'), `$1${NBSP}`],
  [
    /(?<=^|[\s(])(\d{1,2}|1er) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L}))/gu,
    `$1${NBSP}`,
  ],
];

function spaceFrench(text: string): string {
  let out = text;
  for (const [pattern, replacement] of FRENCH) {
    out =
      replacement === '' ? out.replace(pattern, (whole) => whole.replace(/[ \u00a0\u202f]/g, NNBSP)) : out.replace(pattern, replacement);
  }
  return out;
}

function spaceNumbers(text: string): string {
  return text.replace(/(?<=\b(?:p|pp|art|no)\.) (?=\d)/gu, NBSP);
}
