/** One block of `deploy/_headers`: the paths it holds for, and its headers. */
export interface HeaderBlock {
  path: RegExp;
  headers: Record<string, string>;
}

/** Reads a `_headers` file: a path (with `*`), then indented `Name: value` lines. */
export function readHeaders(text: string): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim() || line.trimStart().startsWith('#')) continue;
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    const last = blocks.at(-1);
    if (header && last) last.headers[header[1] ?? ''] = header[2] ?? '';
    else
      blocks.push({
        path: new RegExp(
          `^${line
            .trim()
            .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
            .replaceAll('*', '.*')}$`,
        ),
        headers: {},
      });
  }
  return blocks;
}

/** The headers of a path. Where two blocks give one header, the values are joined, as the hosts do (and browsers then enforce both policies). */
export function headersFor(blocks: readonly HeaderBlock[], path: string): [name: string, value: string][] {
  const headers = new Map<string, string>();
  for (const block of blocks)
    if (block.path.test(path))
      for (const [name, value] of Object.entries(block.headers))
        headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
  return [...headers];
}
