/** The part of JSON Schema (2020-12) that Zod's schemas become. */
export interface JsonSchema {
  type?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: (string | number | boolean)[];
  minItems?: number;
  minimum?: number;
  pattern?: string;
}

/** Values that the scaffolder knows already, by top-level key. */
export type Known = Record<string, string>;

/** A facts file to fill in: every field with its documentation as a comment, closed lists spelled out, nothing invented. */
export function factsSkeleton(schema: JsonSchema, known: Known = {}): string {
  return `${fields(schema, 0, known).join('\n')}\n`;
}

function fields({ properties = {} }: JsonSchema, depth: number, known: Known): string[] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const pad = '  '.repeat(depth);
    const value = known[key];
    const comments = commentsOf(schema).map((text) => `${pad}# ${text}`);
    if (value !== undefined) return [...comments, `${pad}${key}: ${value}`];
    return [...comments, ...entry(key, schema, depth)];
  });
}

function entry(key: string, schema: JsonSchema, depth: number): string[] {
  const pad = '  '.repeat(depth);
  const { nullable, schema: core } = withoutNull(schema);
  if (nullable) return [`${pad}${key}: null`];
  if (core.type === 'object') return [`${pad}${key}:`, ...fields(core, depth + 1, {})];
  if (core.type === 'array') return list(key, core, depth);
  return [`${pad}${key}: ${scalar(core)}`];
}

function list(key: string, { items = {}, minItems = 0 }: JsonSchema, depth: number): string[] {
  const pad = '  '.repeat(depth);
  if (items.type !== 'object') return [`${pad}${key}: ${minItems > 0 ? `[${scalar(items)}]` : '[]'}`];
  const [first = '', ...rest] = fields(items, depth + 2, {}).filter((line) => !line.trimStart().startsWith('#'));
  const comments = Object.entries(items.properties ?? {}).map(([name, schema]) => `${pad}#   ${name}: ${commentsOf(schema).join(' ')}`);
  if (minItems === 0) return [...comments, `${pad}${key}: []`];
  return [`${pad}${key}:`, ...comments, `${pad}  - ${first.trimStart()}`, ...rest];
}

function scalar(schema: JsonSchema): string {
  if (schema.type === 'boolean') return 'false';
  if (schema.type === 'integer' || schema.type === 'number') return String(schema.minimum ?? 0);
  return "''";
}

function commentsOf(schema: JsonSchema): string[] {
  const { schema: core } = withoutNull(schema);
  const values = core.enum ?? core.items?.enum;
  return [...(schema.description ? [schema.description] : []), ...(values ? [`One of: ${values.join(', ')}.`] : [])];
}

function withoutNull(schema: JsonSchema): { nullable: boolean; schema: JsonSchema } {
  if (!schema.anyOf) return { nullable: false, schema };
  const rest = schema.anyOf.filter(({ type }) => type !== 'null');
  return { nullable: rest.length < schema.anyOf.length, schema: rest[0] ?? schema };
}
