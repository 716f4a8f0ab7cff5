/** Capitals that are no acronym to explain: codes of countries and trials, names of journals, firms and laws known by these letters alone. */
export const NAMES_IN_CAPITALS: ReadonlySet<string> = new Set([
  ...['UK', 'US', 'UE', 'EU', 'PDF', 'CC', 'BY', 'IN', 'II', 'III', 'IV', 'VI', 'VII', 'VIII', 'IX', 'XI', 'XII', 'XX', 'XXI', 'MBA'],
  ...['BMJ', 'HSJ', 'CMAJ', 'NEJM', 'JAMA', 'BMC', 'KPMG', 'OK21'],
]);
