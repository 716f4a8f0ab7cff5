import { stringify } from 'csv-stringify/sync';

/** The two shapes of a table of comma-separated values: RFC 4180, and the one that a French spreadsheet opens (BOM, semicolons). */
export const CSV_SHAPES = { csv: { delimiter: ',', bom: false }, 'fr.csv': { delimiter: ';', bom: true } } as const;

/**
 * Rows as CSV, with a head of every key in the order in which they are first met. A cell that a spreadsheet would run as a formula gets
 * an apostrophe before it (OWASP, CSV injection).
 */
export function csv(rows: readonly Record<string, string>[], shape: keyof typeof CSV_SHAPES): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return stringify([...rows], { ...CSV_SHAPES[shape], header: true, columns, record_delimiter: 'windows', escape_formulas: true });
}

/** A record as one row: `title.fr`, `period.start`; lists of words are joined by " | ", lists of records are JSON. */
export function flatten(value: Record<string, unknown>, prefix = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, item]): Record<string, string> => {
      const name = prefix ? `${prefix}.${key}` : key;
      if (item === null || item === undefined) return { [name]: '' };
      if (Array.isArray(item)) return { [name]: item.every((each) => typeof each !== 'object') ? item.join(' | ') : JSON.stringify(item) };
      if (typeof item === 'object') return flatten(item as Record<string, unknown>, name);
      return { [name]: String(item) };
    }),
  ) as Record<string, string>;
}
