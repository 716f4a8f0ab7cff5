import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type OpenSite } from '../support/open-site.ts';

const TANDEM = '/fr/modeles/tandem-medico-administratif/';
const PAGES = [
  '/',
  '/fr/',
  '/en/',
  TANDEM,
  '/en/templates/concordat-medecins-gestionnaires/',
  '/fr/clusters/programme-national/',
  '/fr/exemples/',
  '/en/glossary/',
  '/fr/recherche/',
  '/fr/sources/fmsq-cogestion/',
];

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(PAGES)('%s', (path) => {
  it('loads without a complaint, a cookie or a request to anyone else', async () => {
    const { page, complaints, done } = await site.visit(path);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await done();
  });

  it.each([390, 1280])('does not scroll sideways at %i px, and nothing shifts', async (width) => {
    const { page, done } = await site.visit(path, { viewport: { width, height: 800 } });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 200);
        }),
    );
    expect(shift).toBe(0);
    await done();
  });
});

it('the language switch leads to the same page', async () => {
  const { page, done } = await site.visit(TANDEM);
  await page.locator('.language').click();
  expect(new URL(page.url()).pathname).toBe('/en/models/tandem-medico-administratif/');
  await page.locator('.language').click();
  expect(new URL(page.url()).pathname).toBe(TANDEM);
  await done();
});

it('the theme goes from the device’s to light to dark, stays on the next page, and says what holds', async () => {
  const { page, done } = await site.visit(TANDEM, { colorScheme: 'light' });
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  const button = page.locator('tandem-theme button');
  await button.click();
  await button.click();
  expect(await button.getAttribute('aria-label')).toBe('Apparence\u00a0: sombre');
  await page.goto(`${site.url}/fr/`);
  expect(await ground()).not.toBe(light);
  await done();
});

it('a reference mark leads to its reference, and the reference back', async () => {
  const { page, done } = await site.visit(TANDEM);
  await page.locator('.prose .marks a').first().click();
  const reference = new URL(page.url()).hash;
  expect(await page.locator(reference).isVisible()).toBe(true);
  await page.locator(`${reference} .back`).first().click();
  expect(new URL(page.url()).hash).toMatch(/^#cite-/);
  await done();
});

describe('without script', () => {
  it('an entry reads fully, a term opens its definition, and no dead control is shown', async () => {
    const { page, done } = await site.visit('/fr/clusters/programme-national/', { javaScriptEnabled: false });
    expect(await page.locator('.prose h2').count()).toBe(7);
    expect(await page.locator('tandem-print').isVisible()).toBe(false);
    expect(await page.locator('tandem-theme').isVisible()).toBe(false);
    const term = page.locator('.term').first();
    const definition = page.locator(`#${await term.getAttribute('popovertarget')}`);
    expect(await definition.isVisible()).toBe(false);
    await term.focus();
    await page.keyboard.press('Enter');
    expect(await definition.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await definition.isVisible()).toBe(false);
    await done();
  });
});

it('a term opens its definition when the keyboard reaches it, by a press of the pointer, and Escape closes it', async () => {
  const { page, done } = await site.visit(TANDEM);
  const term = page.locator('.term').first();
  const definition = page.locator(`#${await term.getAttribute('popovertarget')}`);
  await page.locator('.identity dd a').last().focus();
  await page.keyboard.press('Tab');
  for (let step = 0; step < 20 && !(await definition.isVisible()); step += 1) await page.keyboard.press('Tab');
  expect(await definition.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await definition.isVisible()).toBe(false);
  await page.locator('h1').click();
  await term.click();
  expect(await definition.isVisible()).toBe(true);
  await done();
});

it('the button that prints the text alone marks the page only while it prints', async () => {
  const { page, done } = await site.visit('/fr/gabarits/concordat-medecins-gestionnaires/');
  await page.evaluate(() => {
    window.print = () => {
      document.title = document.documentElement.dataset['print'] ?? 'whole';
    };
  });
  const marked = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['print']);
  await page.locator('tandem-print[data-part="sheet"] button').click();
  expect(await page.title()).toBe('sheet');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await marked()).toBeUndefined();
  await page.locator('.record-actions tandem-print button').click();
  expect(await page.title()).toBe('whole');
  await done();
});

it('the menu of sections closes on Escape, and on a press outside', async () => {
  const { page, done } = await site.visit(TANDEM);
  const menu = page.locator('.browse nav');
  await page.locator('.browse summary').click();
  expect(await menu.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await menu.isVisible()).toBe(false);
  await page.locator('.browse summary').click();
  await page.locator('h1').click();
  expect(await menu.isVisible()).toBe(false);
  await done();
});

it('by keyboard, the first stop is the way to the content', async () => {
  const { page, done } = await site.visit(TANDEM);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
  await done();
});

it('an address that does not exist answers 404 with a search in both languages', async () => {
  const { page, done } = await site.visit('/fr/');
  const response = await page.goto(`${site.url}/fr/nulle-part/`);
  expect(response?.status()).toBe(404);
  expect(await page.locator('main form[role="search"]').count()).toBe(2);
  await done();
});
