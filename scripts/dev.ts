import { existsSync } from 'node:fs';
import { dev } from 'astro';
import { assertFree } from './free-port.ts';
import { say, words } from './words.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const port = Number(process.env['PORT'] ?? 4321);

try {
  await assertFree(port);
  await dev({ server: { port, host: '127.0.0.1' } });
  console.log(existsSync('dist/search') ? words.oldIndex : words.noIndex);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') console.error(say(words.devBusy, { port, next: port + 1 }));
  else console.error(error);
  process.exitCode = 1;
}
