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

/** A text in both languages with the claims it rests on. */
export interface StatementAt {
  path: PropertyKey[];
  where: string;
  text: Record<string, string | undefined>;
  claims: string[];
}

/** Every text in both languages that stands beside a list of claims, as key points, notes and values do. */
export function statementsOf(value: unknown, path: PropertyKey[] = []): StatementAt[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => statementsOf(item, [...path, index]));
  if (!value || typeof value !== 'object') return [];
  const record = value as Record<string, unknown>;
  const { claims } = record;
  const here = Array.isArray(claims)
    ? Object.entries(record).flatMap(([key, item]) =>
        isLocalized(item) ? [{ path: [...path, key], where: printPath([...path, key]), text: item, claims: claims as string[] }] : [],
      )
    : [];
  return [...here, ...Object.entries(record).flatMap(([key, item]) => (key === 'claims' ? [] : statementsOf(item, [...path, key])))];
}

function isLocalized(value: unknown): value is Record<string, string | undefined> {
  return (
    !!value &&
    typeof value === 'object' &&
    Object.keys(value).length > 0 &&
    Object.entries(value).every(([key, text]) => (key === 'fr' || key === 'en') && typeof text === 'string')
  );
}

/** The first words of a text, for a finding. */
export function clip(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}
