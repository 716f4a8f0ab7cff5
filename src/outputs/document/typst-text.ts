/**
 * A text as a string of Typst (https://typst.app/docs/reference/foundations/str/): between its quotes only `\` and `"` mean anything,
 * so nothing of the text is read as code or markup, and quotes and hyphens stay as they were set.
 */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\p{Cc}/gu, ' ')}"`;
}

/** Several values of Typst as one array: a comma after the last tells an array of one from brackets. */
export function array(values: readonly string[]): string {
  return `(${values.map((value) => `${value}, `).join('')})`;
}
