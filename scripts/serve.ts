import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

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

/** Serves `dist/` on this machine with the headers of `deploy/`; the promise fails with `EADDRINUSE` when the port is taken. */
export async function serve(root: string, port: number, host = '127.0.0.1'): Promise<Server> {
  const dist = join(root, 'dist');
  const blocks = readHeaders(readFileSync(join(root, 'deploy', '_headers'), 'utf8'));
  const notFound = readFileSync(join(dist, '404.html'));
  const files = sirv(dist, { etag: true });
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    for (const [name, value] of headersFor(blocks, path)) {
      // Over plain HTTP on this machine, a promise of HTTPS would only lock the browser out.
      if (name !== 'Strict-Transport-Security') response.setHeader(name, value);
    }
    files(request, response, () => {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(notFound);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}
