import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIST } from '../support/dist.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const settled = (page: Page): Promise<void> =>
  page
    .locator('[data-results][aria-busy="false"]')
    .waitFor({ state: 'attached' })
    .then(() =>
      page
        .waitForFunction(
          () =>
            document.querySelector('[data-status]')?.textContent !== '' ||
            !document.querySelector<HTMLElement>('[data-no-results]')?.hidden,
        )
        .then(() => undefined),
    );

async function search(query: string, lang: 'fr' | 'en' = 'fr') {
  const visited = await site.visit(`/${lang}/${lang === 'fr' ? 'recherche' : 'search'}/?q=${encodeURIComponent(query)}`);
  await settled(visited.page);
  const results = await visited.page.locator('[data-result]').evaluateAll((items) =>
    items.map((item) => ({
      record: (item as HTMLElement).dataset['result'] ?? '',
      path: new URL(item.querySelector('a')?.href ?? '').pathname,
      text: item.textContent ?? '',
    })),
  );
  return { ...visited, results };
}

describe('French words are found behind an elision, with or without accents', () => {
  it.each(['hôpital', 'hopital', 'épuisement', 'epuisement', 'imputabilité', 'imputabilite', "l'hôpital", 'l’hôpital', 'œuvre', 'oeuvre'])(
    '%s',
    async (query) => {
      const { results, page, complaints, done } = await search(query);
      expect(results.length).toBeGreaterThan(0);
      expect(await page.locator('[data-no-results]').isVisible()).toBe(false);
      expect(complaints).toEqual([]);
      await done();
    },
  );

  it('a page where the word only stands after an elision is among the results of the bare word', async () => {
    const { results, page, done } = await search('hopital');
    for (let shown = results.length; await page.locator('[data-more]').isVisible(); shown = await page.locator('[data-result]').count()) {
      await page.locator('[data-more]').click();
      await page.waitForFunction((before) => document.querySelectorAll('[data-result]').length > before, shown);
    }
    const all = await page
      .locator('[data-result] a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    const onlyElided = all.filter((path) => {
      const main = (/<main[\s\S]*<\/main>/.exec(readFileSync(join(DIST, path, 'index.html'), 'utf8'))?.[0] ?? '')
        .replace(/<[^>]+>/g, ' ')
        .toLowerCase();
      return /[ld]’hôpital/.test(main) && !/(?<![ld]’)hôpita/.test(main) && !/hôpitaux|hospital/.test(main);
    });
    expect(results.length).toBeGreaterThanOrEqual(20);
    expect(onlyElided.length).toBeGreaterThan(0);
    await done();
  });

  it('excerpts are shown in their right typography', async () => {
    const { page, done } = await search('hopital');
    const text = (await page.locator('.results p').allTextContents()).join('\n');
    expect(text).toContain('l’hôpital');
    expect(text).not.toMatch(/[a-zé]'[a-zé]/i);
    expect(await page.locator('.results mark').count()).toBeGreaterThan(5);
    await done();
  });
});

describe('each founding document is found', () => {
  it.each([
    ['fr', 'médecins gestionnaires NHS concordat', 'example/nhs-doctors-managers-2002'],
    ['en', 'doctors managers concordat 2002', 'example/nhs-doctors-managers-2002'],
    ['fr', 'cogestion tandem', 'model/tandem-medico-administratif'],
    ['fr', 'Maisonneuve-Rosemont', 'example/maisonneuve-rosemont'],
    ['en', 'physicians health Belgium', 'example/sante-des-medecins-belgique'],
    ['fr', 'santé des médecins Belgique', 'example/sante-des-medecins-belgique'],
    ['fr', 'clusters QVT programme national', 'cluster/programme-national'],
    ['en', 'national QVT programme clusters', 'cluster/programme-national'],
    ['fr', 'Réseau Pôle Mémoire', 'example/reseau-pole-memoire'],
    ['en', 'learning network', 'model/reseau-apprenant'],
    ['fr', "fiche d'expérimentation", 'template/fiche-experimentation-evaluation'],
    ['en', 'experiment sheet', 'template/fiche-experimentation-evaluation'],
    ['en', 'pôle', 'model/direction-clinique'],
  ] as const)('%s: %s', async (lang, query, record) => {
    const { results, done } = await search(query, lang);
    expect(results.slice(0, 5).map((result) => result.record)).toContain(record);
    await done();
  });
});

describe('the search page', () => {
  it('says when there is nothing', async () => {
    const { page, results, done } = await search('xyzzyqwv');
    expect(results).toEqual([]);
    expect(await page.locator('[data-no-results]').isVisible()).toBe(true);
    await done();
  });

  it('filters by kind with honest counts, and says the new number', async () => {
    const { page, done } = await search('concordat');
    const box = page.locator('input[name="kind"][value="template"]');
    const promised = Number(/\((\d+)\)/.exec((await box.locator('..').textContent()) ?? '')?.[1]);
    await box.check();
    await page.waitForFunction((count) => document.querySelectorAll('[data-result]').length === count, promised);
    const records = await page
      .locator('[data-result]')
      .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['result']));
    expect(records.every((record) => record?.startsWith('template/'))).toBe(true);
    expect(await page.locator('[data-status]').textContent()).toContain(String(promised));
    await done();
  });

  it('answers while one types, and keeps the address', async () => {
    const { page, done } = await site.visit('/en/search/');
    await page.locator('#q').pressSequentially('mediation');
    await page.locator('[data-result]').first().waitFor();
    await page.waitForFunction(() => location.search === '?q=mediation');
    await done();
  });

  it('"/" leads to the field from any page, and can be switched off', async () => {
    const { page, done } = await site.visit('/fr/modeles/tandem-medico-administratif/');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.goto(`${site.url}/fr/recherche/`);
    await page.locator('[data-shortcut] input').uncheck();
    await page.goto(`${site.url}/fr/modeles/tandem-medico-administratif/`);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await done();
  });

  it('is worked by keyboard: field, filter, result', async () => {
    const { page, done } = await search('concordat', 'en');
    await page.locator('#q').focus();
    const reached = new Set<string>();
    for (let step = 0; step < 30 && !reached.has('result'); step += 1) {
      await page.keyboard.press('Tab');
      reached.add(
        await page.evaluate(() =>
          document.activeElement?.closest('[data-result]')
            ? 'result'
            : document.activeElement?.closest('[data-filters]')
              ? 'filter'
              : 'other',
        ),
      );
    }
    expect([...reached]).toEqual(expect.arrayContaining(['filter', 'result']));
    await done();
  });

  it('without script leads to everything, by kind and letter', async () => {
    const { page, done } = await site.visit('/fr/', { javaScriptEnabled: false });
    await page.locator('#home-q').fill('concordat');
    await page.locator('#home-q').press('Enter');
    expect(new URL(page.url()).pathname).toBe('/fr/recherche/');
    expect(await page.locator('.everything a[href="/fr/gabarits/concordat-medecins-gestionnaires/"]').isVisible()).toBe(true);
    expect(await page.locator('.letter').count()).toBeGreaterThan(20);
    await done();
  });
});
