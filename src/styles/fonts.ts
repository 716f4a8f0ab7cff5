/** One font file of the site: what it is called in the style sheets, and where it comes from. */
export interface FontFace {
  family: string;
  /** CSS `font-weight`: a range for a variable face. */
  weight: string;
  style: 'normal' | 'italic';
  /** The file in the @fontsource packages. */
  source: string;
  /** Name of the subset file. */
  file: string;
}

const still = (family: string, name: string, weight: 400 | 600, style: 'normal' | 'italic'): FontFace => ({
  family,
  weight: String(weight),
  style,
  source: `@fontsource/${name}/files/${name}-latin-${weight}-${style}.woff2`,
  file: `${name}-${weight}-${style}.woff2`,
});

/**
 * Faces of the screen: variable, because one file then holds every weight, and the first paint needs only two. Their weight axis is
 * cut to the range in use. Italic is never bold here: one static cut serves.
 */
export const SCREEN_FACES: readonly FontFace[] = [
  {
    family: 'Literata',
    weight: '400 600',
    style: 'normal',
    source: '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
    file: 'literata.woff2',
  },
  {
    family: 'Source Sans 3',
    weight: '400 600',
    style: 'normal',
    source: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    file: 'source-sans-3.woff2',
  },
  still('Literata', 'literata', 400, 'italic'),
];

/** Faces of paper: static, because a variable font becomes a Type 3 font in a PDF. */
export const PAPER_FACES: readonly FontFace[] = [
  still('Literata Paper', 'literata', 400, 'normal'),
  still('Literata Paper', 'literata', 600, 'normal'),
  still('Literata Paper', 'literata', 400, 'italic'),
  still('Source Sans Paper', 'source-sans-3', 400, 'normal'),
  still('Source Sans Paper', 'source-sans-3', 600, 'normal'),
];

/** The characters that French and English need, with the typographic signs of the site. */
export const GLYPHS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~' +
  '\u00a0\u202f§©«»°·×ÀÂÄÆÇÈÉÊËÎÏÔÖÙÛÜŒŸàâäæçèéêëîïôöùûüœÿñÑáíóúÁÍÓÚøØåÅßãõ–—‘’“”…€−';

/** Signs of code and of addresses, which the serif of the screen is never asked for: prose has none, addresses are set in the sans. */
export const NOT_IN_SERIF = '#<>@\\^_`{|}~=';

/** OpenType features kept in the subsets: kerning, marks, ligatures and figures. */
export const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'lnum', 'tnum', 'case'];
