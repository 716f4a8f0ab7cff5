import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { KINDS } from '../../src/domain/kind.ts';
import { builtPages, pathOf } from '../support/dist.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [390, 1280];
/** The themes differ by colour alone (one style sheet, `light-dark()`), so in the dark only the rules that see colour can answer differently. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** The first, the longest and a middle page of each kind and language, and every page that is not a record's; all with `ALL_PAGES=1`. */
function chosen(): string[] {
  const pages = builtPages();
  if (process.env['ALL_PAGES']) return pages.map(({ file }) => pathOf(file));
  const records = KINDS.flatMap((kind) =>
    ['fr', 'en'].flatMap((lang) => {
      const shelf = pages.filter((page) => page.lang === lang && page.record?.startsWith(`${kind}/`));
      const longest = [...shelf].sort((a, b) => b.html.length - a.html.length)[0];
      const wanted = [shelf[0], longest, shelf[Math.floor(shelf.length / 2)]];
      return [...new Set(wanted)].flatMap((page) => (page ? [pathOf(page.file)] : []));
    }),
  );
  const others = [
    '/',
    '/404.html',
    '/fr/',
    '/en/',
    '/fr/modeles/',
    '/en/examples/',
    '/fr/clusters/',
    '/en/templates/',
    '/fr/glossaire/',
    '/en/sources/',
    '/fr/recherche/',
    '/en/search/?q=concordat',
    '/fr/recherche/?q=salaire+d%E2%80%99un+anesth%C3%A9siste+au+Japon',
    '/fr/recherche/?q=cogetsion',
    '/en/directory/',
    '/fr/methode/recherche/',
    '/fr/exemples/lieu/fr/',
    '/fr/equivalences/',
    '/en/disagreements/',
    '/fr/chronologie/',
    '/en/qvt-figures/',
    '/fr/pourquoi-cela-s-est-arrete/',
    '/en/data/',
    '/fr/entretien/',
    '/fr/clauses/',
    '/fr/gabarits/entente-dyade-cogestion/composer/',
    '/en/templates/autoevaluation-dyade/compose/',
  ];
  return [...records, ...others];
}

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Runs axe in the page. Playwright evaluates outside the page's policy, so nothing of it has to be loosened. */
async function violationsOf(page: Page, options: axe.RunOptions): Promise<string[]> {
  const found = await page.evaluate(async (runOptions) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      ...runOptions,
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => `${String(node.target)} ${node.failureSummary ?? ''}`) }));
  }, options);
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node}`));
}

it('a planted fault is caught: an image without text, and grey on grey', async ({ expect }) => {
  const { page, done } = await site.visit('/fr/methode/');
  await page.evaluate(axe.source);
  await page.evaluate(() => {
    const image = document.createElement('img');
    const words = document.createElement('p');
    words.textContent = 'pâle';
    words.style.color = '#ddd';
    document.querySelector('main')?.append(image, words);
  });
  const found = await violationsOf(page, { runOnly: { type: 'tag', values: TAGS } });
  expect(found.some((text) => text.startsWith('image-alt'))).toBe(true);
  expect(found.some((text) => text.startsWith('color-contrast'))).toBe(true);
  await done();
});

describe.concurrent.each(chosen())('%s', (path) => {
  it('has no violation of WCAG 2.2 A and AA, in both themes, narrow and wide', async ({ expect }) => {
    const { page, done } = await site.visit(path);
    if (path.includes('?q=')) await page.locator('[data-result]').first().waitFor();
    if (/\/compose(?:r)?\/$/.test(path)) await page.locator('tandem-composer[data-ready]').waitFor();
    await page.evaluate(axe.source);
    const violations: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      violations.push(...(await violationsOf(page, { runOnly: { type: 'tag', values: TAGS } })).map((text) => `${width} light ${text}`));
      await page.emulateMedia({ colorScheme: 'dark' });
      violations.push(
        ...(await violationsOf(page, { runOnly: { type: 'rule', values: COLOUR_RULES } })).map((text) => `${width} dark ${text}`),
      );
    }
    expect(violations).toEqual([]);
    await done();
  });
});
