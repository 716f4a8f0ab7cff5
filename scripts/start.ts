import { buildSite } from './build-site.ts';
import { assertFree } from './free-port.ts';
import { serve } from './serve.ts';
import { say, words } from './words.ts';

const root = process.cwd();
const port = Number(process.env['PORT'] ?? 4321);

try {
  // The port first: a busy one should be said before a build is waited for.
  await assertFree(port);
  const { seconds } = await buildSite();
  await serve(root, port);
  console.log(`\n${say(words.serving, { address: `http://localhost:${port}/`, seconds: seconds.toFixed(1) })}`);
} catch (error) {
  const { code, name, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') console.error(say(words.busy, { port, next: port + 1 }));
  else console.error(name === 'ContentError' ? `\n${message}` : error);
  process.exitCode = 1;
}
