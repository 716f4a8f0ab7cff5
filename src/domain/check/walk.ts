/** A text value somewhere in a facts file, with its path. */
export interface TextAt {
  path: PropertyKey[];
  text: string;
}

/** Every text of a value, depth first, with its path. */
export function* textsOf(value: unknown, path: PropertyKey[] = []): Generator<TextAt> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsOf(item, [...path, index]);
  else if (value && typeof value === 'object') for (const [key, item] of Object.entries(value)) yield* textsOf(item, [...path, key]);
}

/** Prints a path as people write it: `sources[2].locator`. */
export function printPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${String(step)}` : String(step)),
    '',
  );
}
