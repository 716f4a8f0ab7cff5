import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** A browser for the tests: where it is, how it was found, and what its process needs in its environment. */
export interface FoundBrowser {
  path: string;
  how: string;
  env: Record<string, string>;
}

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const WAYS = `No browser was found for the browser tests. Any one of these will do:
  - set CHROMIUM_PATH to a Chromium or Chrome;
  - install Chromium or Chrome where the system keeps them (Debian, as root: apt-get install chromium);
  - run "npx playwright-core install chromium";
  - on Linux x64, run "npm ci" again: the package @sparticuz/chromium brings one.`;

/** Finds a browser, in this order: CHROMIUM_PATH, the system's, Playwright's, the one inside an npm package; else installs one; else says how. */
export async function findBrowser(): Promise<FoundBrowser> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH names ${given}, which does not exist.`);
    return { path: given, how: 'CHROMIUM_PATH', env: {} };
  }
  const system = SYSTEM.find((path) => existsSync(path) && runs(path, {}));
  if (system) return { path: system, how: 'system', env: {} };
  const cached = fromPlaywrightCache();
  if (cached) return { path: cached, how: 'Playwright’s cache', env: {} };
  const packaged = await fromPackage();
  if (packaged) return packaged;
  const installed = install();
  if (installed) return installed;
  throw new Error(WAYS);
}

/** Where Playwright keeps its browsers on each system (https://playwright.dev/docs/browsers#managing-browser-binaries). */
function playwrightCache(): string {
  const given = process.env['PLAYWRIGHT_BROWSERS_PATH'];
  if (given) return given;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  if (process.platform === 'win32') return join(process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'ms-playwright');
  return join(homedir(), '.cache', 'ms-playwright');
}

function fromPlaywrightCache(): string | null {
  const root = playwrightCache();
  if (!existsSync(root)) return null;
  const executables = /(?:^|[\\/])(?:chrome|headless_shell|chrome-headless-shell|Chromium|Google Chrome for Testing)(?:\.exe)?$/;
  const newestFirst = (a: string, b: string): number => Number(/\d+$/.exec(b)?.[0] ?? 0) - Number(/\d+$/.exec(a)?.[0] ?? 0);
  for (const name of readdirSync(root)
    .filter((item) => item.startsWith('chromium'))
    .sort(newestFirst)) {
    const found = (readdirSync(join(root, name), { recursive: true }) as string[]).find(
      (file) => executables.test(file) && runs(join(root, name, file), {}),
    );
    if (found) return join(root, name, found);
  }
  return null;
}

/** `@sparticuz/chromium` holds a headless Chromium for Linux x64, with the libraries it wants. */
async function fromPackage(): Promise<FoundBrowser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // The package brings its libraries only where it believes to run on Lambda.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    chromium.setGraphicsMode = false;
    const path = await chromium.executablePath();
    const env = Object.fromEntries(
      ['LD_LIBRARY_PATH', 'FONTCONFIG_PATH'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
    );
    return runs(path, env) ? { path, how: '@sparticuz/chromium', env } : null;
  } catch {
    return null;
  }
}

function runs(path: string, env: Record<string, string>): boolean {
  try {
    execFileSync(path, ['--headless', '--no-sandbox', '--version'], { env: { ...process.env, ...env }, stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** Playwright's own download, then apt for root on Debian; null where neither works. */
function install(): FoundBrowser | null {
  try {
    execFileSync(process.execPath, [require.resolve('playwright-core/cli.js'), 'install', 'chromium-headless-shell'], {
      stdio: 'ignore',
      timeout: 180_000,
    });
    const path = fromPlaywrightCache();
    if (path) return { path, how: 'Playwright’s download', env: {} };
  } catch {
    // No network, or no build for this system: the next way.
  }
  try {
    if (process.platform === 'linux' && process.getuid?.() === 0) {
      execFileSync('apt-get', ['update'], { stdio: 'ignore', timeout: 120_000 });
      execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
      const path = SYSTEM.find((candidate) => existsSync(candidate));
      if (path) return { path, how: 'apt', env: {} };
    }
  } catch {
    // Not Debian, or no package: said below.
  }
  return null;
}

/** Flags for a quiet headless browser that asks nothing of the network. */
export const BROWSER_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];
