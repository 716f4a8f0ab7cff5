import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { builtPages } from './dist.ts';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    elements: ['html5'],
    rules: {
      // Prettier's and Astro's ways of writing, not faults of the page.
      'void-style': 'off',
      'doctype-style': 'off',
      'attribute-boolean-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      // A heading's link to itself takes its name from the heading (aria-labelledby); axe checks the names of links.
      'wcag/h30': 'off',
      // Titles of sources and tables of values are long.
      'no-inline-style': 'error',
      'require-sri': 'off',
      // A table that scrolls by itself is reached by keyboard (WCAG 2.1.1).
      'no-redundant-role': 'error',
      'prefer-native-element': ['error', { exclude: ['region', 'search'] }],
    },
  }),
);

/** What is wrong in the HTML of the pages of one language; at most thirty findings. */
export async function htmlProblems(lang: string): Promise<string[]> {
  const problems: string[] = [];
  for (const { file, html } of builtPages().filter((page) => page.lang === lang)) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results)
      for (const { ruleId, message, line, column } of messages) problems.push(`${file}:${line}:${column} ${ruleId} ${message}`);
  }
  return [...new Set(problems)].slice(0, 30);
}
