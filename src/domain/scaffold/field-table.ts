import type { JsonSchema } from './facts-skeleton.ts';

/** The fields of a schema as a Markdown table: each field with its documentation, nested ones under their parent's name. */
export function fieldTable(schema: JsonSchema): string {
  return ['| field | what it holds |', '|---|---|', ...rows(schema, '')].join('\n');
}

function rows({ properties = {} }: JsonSchema, prefix: string): string[] {
  return Object.entries(properties).flatMap(([key, field]) => {
    const core = field.anyOf?.find(({ type }) => type !== 'null') ?? field;
    const name = `${prefix}${key}${core.type === 'array' ? '[]' : ''}`;
    const values = core.enum ?? core.items?.enum;
    const text = `${field.description ?? ''}${values ? ` One of: ${values.join(', ')}.` : ''}`;
    const inner = core.type === 'array' ? (core.items ?? {}) : core;
    const keys = Object.keys(inner.properties ?? {});
    const isText = keys.length === 2 && keys.includes('fr') && keys.includes('en');
    return [`| \`${name}\` | ${text.replaceAll('|', '\\|')} |`, ...(isText ? [] : rows(inner, `${name}.`))];
  });
}
