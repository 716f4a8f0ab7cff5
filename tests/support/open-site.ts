import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { serve } from '../../scripts/serve.ts';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';

/** The built site served with its headers, and a browser to read it with. */
export interface OpenSite {
  url: string;
  browser: Browser;
  /** Opens a page in a context of its own; it collects what the console and the network complain of. */
  visit: (path: string, options?: BrowserContextOptions) => Promise<VisitedPage>;
  close: () => Promise<void>;
}

/** A page with its complaints: script errors, refused resources, failed requests, requests to other origins. */
export interface VisitedPage {
  page: Page;
  complaints: string[];
  done: () => Promise<void>;
}

/** Serves `dist/` on a free port of this machine and opens a browser. */
export async function openSite(): Promise<OpenSite> {
  const found = await findBrowser();
  const server: Server = await serve(process.cwd(), 0);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath: found.path,
    args: BROWSER_FLAGS,
    env: { ...(process.env as Record<string, string>), ...found.env },
  });
  return {
    url,
    browser,
    visit: async (path, options = {}) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(url) && !request.url().startsWith('data:')) complaints.push(`request to ${request.url()}`);
      });
      page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
      await page.goto(`${url}${path}`, { waitUntil: 'load' });
      return { page, complaints, done: () => context.close() };
    },
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
