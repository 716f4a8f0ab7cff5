import type { JsonSchema } from './facts-skeleton.ts';

/** A field of a schema with its documentation; nested ones stand under their parent's name, as in `positions[].value`. */
export interface FieldRow {
  path: string;
  /** JSON type; `text` for a text in both languages. */
  type: string;
  description: string;
}

/** The fields of a schema, in order. */
export function fieldsOf({ properties = {} }: JsonSchema, prefix = ''): FieldRow[] {
  return Object.entries(properties).flatMap(([key, field]) => {
    const core = field.anyOf?.find(({ type }) => type !== 'null') ?? field;
    const path = `${prefix}${key}${core.type === 'array' ? '[]' : ''}`;
    const values = core.enum ?? core.items?.enum;
    const description = `${field.description ?? ''}${values ? ` One of: ${values.join(', ')}.` : ''}`;
    const inner = core.type === 'array' ? (core.items ?? {}) : core;
    const keys = Object.keys(inner.properties ?? {});
    const isText = keys.length === 2 && keys.includes('fr') && keys.includes('en');
    const type = isText ? 'text' : (core.type ?? 'string');
    return [{ path, type, description }, ...(isText ? [] : fieldsOf(inner, `${path}.`))];
  });
}

/** The fields of a schema as a Markdown table. */
export function fieldTable(schema: JsonSchema): string {
  const rows = fieldsOf(schema).map(({ path, description }) => `| \`${path}\` | ${description.replaceAll('|', '\\|')} |`);
  return ['| field | what it holds |', '|---|---|', ...rows].join('\n');
}
