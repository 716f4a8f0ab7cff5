import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, readHeaders } from './headers.ts';

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
