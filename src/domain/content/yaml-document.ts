import { LineCounter, parseDocument, type Node } from 'yaml';

/** A YAML file with the line of each of its values. */
export interface YamlDocument {
  /** The plain value; undefined when the file cannot be read as YAML. */
  data: unknown;
  /** What the YAML reader could not read, with its line (from 1). */
  errors: { line: number; message: string }[];
  /** The line (from 1) of the value at a path; the nearest parent's when the path is not there. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads a YAML text (1.2 core schema: bare dates stay text) and keeps the place of each value. */
export function readYaml(text: string): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const errors = document.errors.map((error) => ({ line: lineAt(error.pos[0]), message: error.message }));
  return {
    data: errors.length > 0 ? undefined : document.toJS(),
    errors,
    lineOf: (path) => lineOf(document.contents, path, lineAt),
  };
}

function lineOf(root: Node | null, path: readonly PropertyKey[], lineAt: (offset: number) => number): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    const next = child(node, step);
    if (!next) break;
    offset = next.offset;
    node = next.value;
  }
  return lineAt(offset);
}

function child(node: unknown, step: PropertyKey): { offset: number; value: unknown } | null {
  const items = (node as { items?: unknown[] } | null)?.items;
  if (!items) return null;
  if (typeof step === 'number') {
    const value = items[step];
    return hasRange(value) ? { offset: value.range[0], value } : null;
  }
  for (const item of items as { key?: unknown; value?: unknown }[]) {
    if (hasRange(item.key) && item.key.value === String(step)) return { offset: item.key.range[0], value: item.value };
  }
  return null;
}

function hasRange(value: unknown): value is { range: [number, number, number]; value?: unknown } {
  return typeof value === 'object' && value !== null && Array.isArray((value as { range?: unknown }).range);
}
