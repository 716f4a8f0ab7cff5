/** One face of the design: a static cut, so that it embeds as a real font in PDFs (variable fonts become Type 3). */
export interface FontFace {
  family: 'Literata' | 'Source Sans 3';
  weight: 400 | 600;
  style: 'normal' | 'italic';
  /** The file in the @fontsource packages. */
  source: string;
  /** Name of the subset file. */
  file: string;
  /** True when first paint wants it soon. */
  preload: boolean;
}

const literata = (weight: 400 | 600, style: 'normal' | 'italic', preload: boolean): FontFace => ({
  family: 'Literata', weight, style, preload,
  source: `@fontsource/literata/files/literata-latin-${weight}-${style}.woff2`,
  file: `literata-${weight}-${style}.woff2`,
});
const sourceSans = (weight: 400 | 600, preload: boolean): FontFace => ({
  family: 'Source Sans 3', weight, style: 'normal', preload,
  source: `@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`,
  file: `source-sans-3-${weight}-normal.woff2`,
});

/** The five faces of screen and paper. */
export const FONT_FACES: readonly FontFace[] = [
  literata(400, 'normal', true),
  literata(600, 'normal', false),
  literata(400, 'italic', false),
  sourceSans(400, true),
  sourceSans(600, false),
];

/** The characters that French and English need, with the typographic signs of the site. */
export const GLYPHS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~' +
  '\u00a0\u202f§©«»°·×ÀÂÄÆÇÈÉÊËÎÏÔÖÙÛÜŒŸàâäæçèéêëîïôöùûüœÿñÑáíóúÁÍÓÚøØåÅßãõ–—‘’“”…€−';

/** OpenType features kept in the subsets: kerning, marks, ligatures and figures. */
export const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'lnum', 'tnum', 'case'];
