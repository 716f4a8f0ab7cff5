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

/** The list says itself when it is final. */
const settled = (page: Page): Promise<void> => page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });

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

  it.each([
    ['hopital', 'hôpita'],
    ['epuisement', 'épuisement'],
  ])('pages where the word only stands after an elision are among the results of the bare word: %s', async (query, word) => {
    const { results, page, done } = await search(query);
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
      return new RegExp(`[ld]’${word}`).test(main) && !new RegExp(`(?<![ld]’)${word}`).test(main) && !/hospital/.test(main);
    });
    expect(results.length).toBeGreaterThan(5);
    expect(onlyElided.length).toBeGreaterThan(0);
    await done();
  });

  it('excerpts are shown in their right typography', async () => {
    const { page, done } = await search('hopital');
    // An excerpt is fetched when its result comes into view.
    await page.setViewportSize({ width: 1280, height: 4000 });
    await page.locator('.item-text mark').nth(5).waitFor();
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

describe('people ask in their own words', () => {
  it.each([
    ['fr', 'cogetsion', 'cogestion', 'two letters swapped'],
    ['fr', 'médiatoin', 'médiation', 'two letters swapped'],
    ['en', 'medaition', 'mediation', 'two letters swapped'],
    ['fr', 'oncordat', 'concordat', 'the first letter missing'],
  ] as const)('%s: %s is taken for %s, with a way back (%s)', async (lang, query, meant, _) => {
    const { page, results, complaints, done } = await search(query, lang);
    expect(results.length).toBeGreaterThan(3);
    expect(await page.locator('[data-corrected] em').textContent()).toBe(meant);
    await page.locator('[data-corrected] a').click();
    await page.locator('[data-no-results]').waitFor();
    expect(await page.locator('#q').inputValue()).toBe(query);
    expect(new URL(page.url()).searchParams.get('literal')).toBe('1');
    expect(complaints).toEqual([]);
    await done();
  });

  it('a phrase of the other language finds the pages of this one, and the page of that language labelled as such', async () => {
    const { page, results, done } = await search('clinical directorate');
    expect(results.slice(0, 3).map(({ record }) => record)).toEqual(
      expect.arrayContaining(['model/direction-clinique', 'term/direction-clinique']),
    );
    const foreign = page.locator('[data-result] > a[hreflang="en"]');
    expect(await foreign.count()).toBe(1);
    expect(await foreign.getAttribute('lang')).toBe('en');
    expect(await page.locator('[data-result]', { has: page.locator('a[hreflang="en"]') }).textContent()).toContain('en anglais');
    await done();
  });

  it('says which question of readers a page answers, when that is why it is there', async () => {
    const { page, done } = await search('remplace un cogestionnaire en vacances');
    const result = page.locator('[data-result="term/suppleance"]');
    await result.scrollIntoViewIfNeeded();
    const reason = result.locator('.item-asked');
    await reason.waitFor();
    expect(await reason.textContent()).toBe('Répond à «\u202fqui remplace un cogestionnaire en vacances\u202f?\u202f».');
    expect(await reason.locator('mark').allTextContents()).toContain('vacances');
    await done();
  });

  it('says what stands for the words: “duo → Tandem”', async () => {
    const { page, done } = await search('duo médecin gestionnaire');
    expect(await page.locator('.item-why').first().textContent()).toContain('→');
    await done();
  });

  it.each(['recette de tarte aux pommes', 'dosage amoxicilline enfant', 'météo à Montréal demain'])(
    'nothing answers “%s”: it says so',
    async (query) => {
      const { page, done } = await search(query);
      expect(await page.locator('[data-no-results]').isVisible()).toBe(true);
      expect(await page.locator('ol[data-results] > li').count()).toBe(0);
      await done();
    },
  );

  it('matches of a part stand apart, under a heading of their own', async () => {
    const { page, done } = await search('salaire d’un anesthésiste au Japon');
    expect(await page.locator('[data-no-results]').isVisible()).toBe(true);
    expect(await page.locator('[data-weak-results]').isVisible()).toBe(true);
    expect(await page.locator('[data-weak-results] h2').textContent()).toBe('Correspondances partielles');
    await done();
  });

  it('a result opens at the passage, with the words marked; Escape takes the marks off', async () => {
    const { page, done } = await search('risques de factions');
    const passage = page.locator('.item-passages a').first();
    await passage.waitFor();
    await passage.click();
    await page.locator('main mark').first().waitFor();
    expect(new URL(page.url()).hash).not.toBe('');
    expect((await page.locator('main mark').allTextContents()).join(' ').toLowerCase()).toMatch(/risque|faction/);
    await page.keyboard.press('Escape');
    expect(await page.locator('main mark').count()).toBe(0);
    await done();
  });
});

describe('the search page', () => {
  it('says when there is nothing, aloud too, with the words as typed', async () => {
    const { page, results, done } = await search('ξψζ$&ω');
    expect(results).toEqual([]);
    expect(await page.locator('[data-no-results]').isVisible()).toBe(true);
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent?.includes('ξψζ$&ω'));
    await done();
  });

  it('filters by kind with honest counts; kinds combine, stay while one types, live in the address and can be cleared', async () => {
    const { page, done } = await search('concordat');
    const boxOf = (kind: string) => page.locator(`input[name="kind"][value="${kind}"]`);
    const promised = async (kind: string): Promise<number> =>
      Number(/\((\d+)\)/.exec((await boxOf(kind).locator('..').textContent()) ?? '')?.[1]);
    const kindsShown = async (): Promise<string[]> => {
      await settled(page);
      return page
        .locator('[data-result]')
        .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['result']?.split('/')[0] ?? ''));
    };
    /** A page of results holds twenty. */
    const atOnce = (count: number): number => Math.min(count, 20);
    const [templates, terms] = [await promised('template'), await promised('term')];
    await boxOf('template').check();
    await page.waitForFunction((count) => document.querySelectorAll('[data-result]').length === count, atOnce(templates));
    expect(new Set(await kindsShown())).toEqual(new Set(['template']));
    expect(await promised('term')).toBe(terms);
    await boxOf('term').check();
    await page.waitForFunction((count) => document.querySelectorAll('[data-result]').length === count, atOnce(templates + terms));
    expect(new Set(await kindsShown())).toEqual(new Set(['template', 'term']));
    await page.locator('#q').press('Enter');
    expect(new Set(await kindsShown())).toEqual(new Set(['template', 'term']));
    await page.locator('[data-result] a').first().click();
    await page.goBack();
    expect(new Set(await kindsShown())).toEqual(new Set(['template', 'term']));
    await page.locator('[data-clear]').click();
    await page.waitForFunction(() => !location.search.includes('kind='));
    expect(new Set(await kindsShown()).size).toBeGreaterThan(2);
    await done();
  });

  it('"more" pressed twice adds each result once, and the language link carries the query', async () => {
    const { page, done } = await search('médecin');
    await page.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('[data-more]');
      button?.click();
      button?.click();
    });
    await page.waitForFunction(() => document.querySelectorAll('[data-result]').length === 40);
    const addresses = await page.locator('[data-result] > a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(new Set(addresses).size).toBe(40);
    expect(await page.locator('.language').getAttribute('href')).toContain('q=');
    await done();
  });

  it('titles in another language keep their spacing and say so', async () => {
    const { page, done } = await search('Doctors and managers');
    const link = page.locator('[data-result] > a[lang="en"]').first();
    await link.waitFor();
    expect(await link.textContent()).not.toMatch(/\u00a0:/);
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
    await page.waitForURL('**/fr/repertoire/');
    expect(await page.locator('.everything a[href="/fr/gabarits/concordat-medecins-gestionnaires/"]').isVisible()).toBe(true);
    expect(await page.locator('.letter').count()).toBeGreaterThan(20);
    await done();
  });

  it('without script the search page itself leads to everything', async () => {
    const { page, done } = await site.visit('/en/search/?q=concordat', { javaScriptEnabled: false });
    await page.waitForURL('**/en/directory/');
    expect(await page.locator('.letter').count()).toBeGreaterThan(20);
    await done();
  });

  it('arrows go through the results and back; Escape comes back to the field', async () => {
    const { page, done } = await search('concordat');
    await page.locator('#q').focus();
    const focused = (): Promise<number> =>
      page.evaluate(() => [...document.querySelectorAll('[data-result] > a')].indexOf(document.activeElement as Element));
    for (const [key, at] of [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', -1],
      ['ArrowDown', 0],
      ['Escape', -1],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused()).toBe(at);
    }
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await done();
  });

  it('Back returns to a query that was sent', async () => {
    const { page } = await site.visit('/fr/recherche/');
    for (const query of ['tandem', 'mandat']) {
      await page.locator('#q').fill(query);
      await page.locator('#q').press('Enter');
      await page.locator('[data-results][aria-busy="false"] [data-result]').first().waitFor();
    }
    await page.goBack();
    await page.waitForURL(/q=tandem/);
    expect(await page.locator('#q').inputValue()).toBe('tandem');
  });

  it('Back undoes a filter', async () => {
    const { page, done } = await search('concordat');
    const all = await page.locator('[data-status]').textContent();
    await page.locator('input[name="kind"][value="template"]').check();
    await page.waitForURL('**&kind=template');
    await page.goBack();
    await page.waitForFunction((text) => document.querySelector('[data-status]')?.textContent === text, all);
    expect(await page.locator('input[name="kind"][value="template"]').isChecked()).toBe(false);
    await done();
  });

  it('recent searches are kept only once the reader asks, and forgotten when asked', async () => {
    const { page, done } = await search('mediation');
    const kept = (): Promise<string | null> => page.evaluate(() => localStorage.getItem('tandem-searches'));
    await page.locator('#q').press('Enter');
    expect(await kept()).toBeNull();
    await page.locator('[data-keep] input').check();
    await page.locator('#q').fill('concordat');
    await page.locator('#q').press('Enter');
    expect(await kept()).toBe('["concordat"]');
    await page.locator('#q').fill('');
    await page.locator('[data-recent] a').waitFor();
    await page.locator('[data-recent] a').click();
    await settled(page);
    expect(await page.locator('#q').inputValue()).toBe('concordat');
    await page.locator('[data-keep] input').uncheck();
    expect(await kept()).toBeNull();
    await done();
  });

  it('works without a network after one visit', async () => {
    const { page, done } = await site.visit('/fr/recherche/');
    await page.waitForFunction(() => navigator.serviceWorker.ready.then((ready) => ready.active?.state === 'activated'), undefined, {
      timeout: 60_000,
    });
    await page.context().setOffline(true);
    await page.goto(`${site.url}/fr/recherche/?q=${encodeURIComponent('contrat de pôle')}`);
    await settled(page);
    expect(await page.locator('[data-result]').count()).toBeGreaterThan(10);
    await done();
  });
});

describe('bad luck', () => {
  it.each([
    ['10,000 characters', 'cogestion '.repeat(1000)],
    ['control characters', 'tan\u0007dem\u0000'],
    ['markup', '<img src=x onerror="window.hurt=1"> <b>tandem</b>'],
    ['emoji', '😀🏥'],
    ['right-to-left', '\u202eملاحظة tandem'],
    ['common words only', 'le la les de du des'],
    ['signs only', '?!… « »'],
  ])('%s: a list or a sentence, and nothing is executed', async (_, query) => {
    const { page, complaints, done } = await site.visit('/fr/recherche/');
    await page.locator('#q').fill(query);
    await page.locator('#q').press('Enter');
    await settled(page);
    expect((await page.locator('[data-result]').count()) > 0 || (await page.locator('[data-no-results]').isVisible())).toBe(true);
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    expect(complaints).toEqual([]);
    await done();
  });

  it.each([
    ['missing', (body: Buffer) => ({ status: 404, body: body.subarray(0, 0) })],
    ['cut short', (body: Buffer) => ({ status: 200, body: body.subarray(0, Math.floor(body.length / 2)) })],
    ['something else', () => ({ status: 200, body: Buffer.from('<!doctype html>') })],
  ] as const)('a file of the index is %s: a sentence, and the search works again when it is back', async (_, spoil) => {
    const { page, done } = await site.visit('/fr/');
    await page.route('**/search/files/*', async (route) => {
      const response = await route.fetch();
      await route.fulfill(spoil(await response.body()));
    });
    await page.goto(`${site.url}/fr/recherche/?q=concordat`);
    await settled(page);
    expect(await page.locator('[data-status]').textContent()).toContain('n’a pas pu se charger');
    await page.unroute('**/search/files/*');
    await page.locator('#q').press('Enter');
    await page.locator('[data-result]').first().waitFor();
    await done();
  });

  it('the network is lost in mid-typing: a sentence, what was found stays within reach', async () => {
    const { page, done } = await site.visit('/fr/recherche/');
    await page.locator('#q').pressSequentially('concordat');
    await page.locator('[data-result]').first().waitFor();
    await page.context().setOffline(true);
    await page.locator('#q').fill('xylophone zèbre');
    await settled(page);
    await page.waitForFunction(() => document.querySelector('[data-results]')?.getAttribute('aria-busy') === 'false');
    expect(await page.locator('[data-status], [data-no-results]').allTextContents()).toBeDefined();
    await page.context().setOffline(false);
    await page.locator('#q').fill('concordat');
    await page.locator('[data-result]').first().waitFor();
    await done();
  });
});
