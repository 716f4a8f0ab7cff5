import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { brotliCompressSync } from 'node:zlib';
import { BROWSER_FLAGS, findBrowser } from '../../tests/support/find-browser.ts';

/** “Slow 4G” is 1.6 Mbit/s down, 0.75 up, and 150 ms there and back (Lighthouse); Chromium's DevTools make each request wait 562.5 ms for it. */
const SLOW_4G = { offline: false, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (0.75e6 / 8) * 0.9 };
/** Milliseconds that each request waits, in the two readings of it. */
export const LATENCIES = [150, 562.5];
/** How many times slower the processor is made. */
const CPU = 4;
/** A query is typed in so many milliseconds, whatever its length. */
const TYPING = 900;

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a folder as a host does: texts in brotli, files that are packed already as they are. */
export async function serveCompressed(folder: string): Promise<{ url: string; server: Server }> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    try {
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.setHeader('content-type', type);
      const isText = /^text|svg/.test(type);
      const body = packed.get(file) ?? (isText ? brotliCompressSync(readFileSync(join(folder, file))) : readFileSync(join(folder, file)));
      packed.set(file, body);
      if (isText) response.setHeader('content-encoding', 'br');
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, server };
}

/** A browser for measuring. */
export async function openBrowser(): Promise<Browser> {
  const found = await findBrowser();
  return chromium.launch({
    executablePath: found.path,
    args: BROWSER_FLAGS,
    env: { ...(process.env as Record<string, string>), ...found.env },
  });
}

/** Folder of the search index on the site. */
const INDEX = '/search/';

/** What one query cost over the network, and how long a reader waited; times in seconds. */
export interface Cost {
  /** Bytes and requests of the search page with its styles, scripts and fonts. */
  page: { bytes: number; requests: number };
  /** The same of the index, from the opening of the page until the results of a first query and the excerpts in view are there. */
  first: { bytes: number; requests: number };
  /** The same from then on, for a second query. */
  second: { bytes: number; requests: number };
}

/** Measures a first and a second query on a fresh search page: bytes and requests. Nothing is throttled. */
export async function costOf(browser: Browser, address: string, first: string, second: string): Promise<Cost> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  const ofPage = { bytes: 0, requests: 0 };
  let ofIndex = { bytes: 0, requests: 0 };
  const isIndex = new Map<string, boolean>();
  const countOf = (request: string): { bytes: number; requests: number } => (isIndex.get(request) ? ofIndex : ofPage);
  client.on('Network.requestWillBeSent', ({ requestId, request }) => {
    isIndex.set(requestId, new URL(request.url).pathname.startsWith(INDEX));
    countOf(requestId).requests += 1;
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => (countOf(requestId).bytes += encodedDataLength));
  const take = (): { bytes: number; requests: number } => {
    const taken = ofIndex;
    ofIndex = { bytes: 0, requests: 0 };
    return taken;
  };
  const settle = async (query: string): Promise<void> => {
    await page.locator('#q').fill('');
    await page.locator('#q').pressSequentially(query, { delay: TYPING / query.length });
    await page.waitForTimeout(250);
    await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
  };
  await page.goto(address, { waitUntil: 'networkidle' });
  await settle(first);
  const one = take();
  await settle(second);
  const two = take();
  await context.close();
  return { page: ofPage, first: one, second: two };
}

/** Seconds that a reader waits for the final list. */
export interface Wait {
  /** From opening the search page, typing included. */
  open: number;
  /** From the first key. */
  typed: number;
  /** Of a second query, from its last key. */
  second: number;
}

/** How long a first and a second query take, on Slow 4G with so many milliseconds of latency and a slow processor. */
export async function waitOf(
  browser: Browser,
  address: string,
  queries: { first: string; second: string },
  latency: number,
): Promise<Wait> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', { ...SLOW_4G, latency });
  await client.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  /** Types, and gives the seconds from the first and from the last key. */
  const type = async (query: string): Promise<{ first: number; last: number }> => {
    await page.locator('#q').fill('');
    const first = performance.now();
    for (const [at, key] of [...query].entries()) {
      await page.waitForTimeout(Math.max(0, first + (TYPING * at) / query.length - performance.now()));
      await page.keyboard.insertText(key);
    }
    const last = performance.now();
    await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
    const now = performance.now();
    return { first: (now - first) / 1000, last: (now - last) / 1000 };
  };
  const opened = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('#q').waitFor();
  // The reader types as soon as there is a field, before the script is there.
  await type(queries.first);
  const open = (performance.now() - opened) / 1000;
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'networkidle' });
  await client.send('Network.clearBrowserCache');
  const { first: typed } = await type(queries.first);
  await page.waitForTimeout(2000);
  const { last: second } = await type(queries.second);
  await context.close();
  return { open, typed, second };
}

/** 95th percentile of the milliseconds from a key to the paint that follows, on a page that has the words already, with a slow processor. */
export async function keyToPaint(browser: Browser, address: string, queries: readonly string[]): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  const times: number[] = [];
  for (const query of queries) {
    for (const isMeasured of [false, true]) {
      await client.send('Emulation.setCPUThrottlingRate', { rate: isMeasured ? CPU : 1 });
      await page.locator('#q').fill('');
      await page.locator('#q').focus();
      for (const key of query) {
        const took = await page.evaluate(async (letter) => {
          const field = document.querySelector<HTMLInputElement>('#q');
          const results = document.querySelector('[data-results]');
          if (!field || !results) return 0;
          const started = performance.now();
          field.value += letter;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          while (results.getAttribute('aria-busy') !== 'false') await new Promise((resolve) => setTimeout(resolve));
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          return performance.now() - started;
        }, key);
        if (isMeasured) times.push(took);
        else await page.waitForTimeout(120);
      }
    }
  }
  await context.close();
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}
