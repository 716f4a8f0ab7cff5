import { createServer } from 'node:net';

/** Fails with `EADDRINUSE` when something already listens on the port of this machine. */
export function assertFree(port: number, host = '127.0.0.1'): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
