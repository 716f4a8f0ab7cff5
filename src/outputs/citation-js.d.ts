/** The part of citation-js 0.8 that `bibliography.ts` uses (https://citation.js.org/api/0.8/); the packages carry no types. */
declare module '@citation-js/core' {
  /** A set of items. */
  export class Cite {
    constructor(items: readonly unknown[]);
    format(format: string, options?: Record<string, unknown>): string;
  }
  /** The register of plugins. */
  export const plugins: { config: { get(name: '@csl'): CslConfig; get(name: '@bibtex'): BibtexConfig } };
  /** Makes citeproc engines. */
  interface CslConfig {
    styles: { get(name: string): string; set(name: string, style: string): void };
    engine(items: readonly unknown[], style: string, locale: string, format: string): unknown;
  }
  /** How BibTeX is written. */
  interface BibtexConfig {
    format: { useIdAsLabel: boolean; checkLabel: boolean };
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
