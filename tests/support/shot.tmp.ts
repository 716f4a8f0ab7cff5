import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';
import { serve } from '../../scripts/serve.ts';
const [,, ...jobs] = process.argv;
const f = await findBrowser();
const server = await serve(process.cwd(), 4998);
const b = await chromium.launch({ executablePath: f.path, args: BROWSER_FLAGS, env: { ...process.env, ...f.env } as Record<string,string> });
for (const job of jobs) {
  const [path, name, w = '1280', theme = 'light', full = ''] = job.split(',');
  if (w === 'pdf' || w==='letter') { const p = await b.newPage(); await p.goto('http://127.0.0.1:4998' + path!); await p.waitForTimeout(300); await p.pdf({ path: `/tmp/shots/${name}.pdf`, format: w==='letter'?'Letter':'A4', preferCSSPageSize: false, tagged: true, outline: true }); await p.close(); continue; }
  const p = await b.newPage({ viewport: { width: Number(w), height: 900 }, colorScheme: theme as 'light' });
  p.on('console', (m) => console.log(name, m.type(), m.text())); p.on('pageerror', (e) => console.log(name, 'ERR', e.message));
  await p.goto('http://127.0.0.1:4998' + path!); await p.waitForTimeout(path!.includes('?q') ? 1500 : 300);
  await p.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: full === 'full' });
  await p.close();
}
await b.close(); server.close();
