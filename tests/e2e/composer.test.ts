import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Draft, LONGEST_ANSWER } from '../../src/domain/composer/draft.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

const FRENCH = '/fr/gabarits/entente-dyade-cogestion/composer/';
const ENGLISH = '/en/templates/entente-dyade-cogestion/compose/';

let site: OpenSite;
const folder = mkdtempSync(join(tmpdir(), 'composer-'));
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);
const sheet = (page: Page) => part(page, 'sheet');
const ready = (page: Page) => page.locator('tandem-composer[data-ready]').waitFor();
const control = (page: Page, field: string) => part(page, 'questions').locator(`[name="${field}"]`).first();
const saved = (page: Page) => page.getByText(/Enregistré sur cet appareil|Saved on this device/).waitFor();
async function compose(path = FRENCH, context?: BrowserContext): Promise<{ page: Page; complaints: string[]; done: () => Promise<void> }> {
  if (!context) {
    const visited = await site.visit(path);
    await ready(visited.page);
    return visited;
  }
  const page = await context.newPage();
  await page.goto(`${site.url}${path}`);
  await ready(page);
  return { page, complaints: [], done: () => page.close() };
}
/** Saves what a button offers, and gives its path. */
async function download(page: Page, button: string): Promise<string> {
  const waiting = page.waitForEvent('download');
  await part(page, button).click();
  const file = await waiting;
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

describe('filling in', () => {
  it('what is typed once stands everywhere, and what is still empty is said', async () => {
    const { page, complaints, done } = await compose();
    const before = await part(page, 'progress').textContent();
    await control(page, 'medical_party').fill('Dre Anne Roy');
    await control(page, 'effective_date').fill('2026-12-01');
    expect(await sheet(page).getByText('Dre Anne Roy').count()).toBeGreaterThanOrEqual(2);
    expect(await sheet(page).getByText('1er décembre 2026').count()).toBeGreaterThanOrEqual(1);
    expect(await part(page, 'progress').textContent()).not.toBe(before);
    await part(page, 'next').click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('organisation');
    expect(complaints).toEqual([]);
    await done();
  });

  it('a reload, or a closed tab, brings everything back', async () => {
    const { page, done } = await compose();
    await control(page, 'organisation').fill('CISSS du Lac');
    await part(page, 'jurisdiction').selectOption('QC');
    await saved(page);
    await page.waitForTimeout(500);
    await page.reload();
    await ready(page);
    expect(await control(page, 'organisation').inputValue()).toBe('CISSS du Lac');
    expect(await part(page, 'jurisdiction').inputValue()).toBe('QC');
    await done();
  });

  it('a jurisdiction marks its words, adds its caveat and lists them; the document turns to the other language', async () => {
    const { page, done } = await compose();
    expect(await sheet(page).locator('mark.local').count()).toBe(0);
    await part(page, 'jurisdiction').selectOption('QC');
    expect(await sheet(page).locator('mark.local').allTextContents()).toContain(
      ' [au Québec\u00a0: Conseil des médecins, dentistes et pharmaciens (CMDP)]',
    );
    expect(await sheet(page).locator('.annex').textContent()).toContain('Québec');
    await control(page, 'organisation').fill('CISSS du Lac');
    await part(page, 'lang').selectOption('en');
    await sheet(page).getByText('Dyad co-management agreement').waitFor();
    expect(await sheet(page).getAttribute('lang')).toBe('en');
    expect(await control(page, 'organisation').inputValue()).toBe('CISSS du Lac');
    expect(await sheet(page).locator('.annex').textContent()).toBe('The words of this place: Québec');
    await done();
  });

  it('options and offered articles change the text, and can be undone from the keyboard', async () => {
    const { page, done } = await compose();
    const titles = () => sheet(page).locator('h2').allTextContents();
    const before = await titles();
    await page.locator('[name="in-training"]').check();
    expect(await titles()).toHaveLength(before.length + 1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('in-training');
    await page.locator('[name="variant-training"][value="tr_coach"]').check();
    expect(await control(page, 'coach').isVisible()).toBe(true);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(titles).toEqual(before);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(titles).toHaveLength(before.length + 1);
    await done();
  });

  it('several documents keep their own names', async () => {
    const { page, done } = await compose();
    await part(page, 'name').fill('Urgences');
    await control(page, 'organisation').fill('Un');
    await saved(page);
    await part(page, 'new').click();
    await part(page, 'name').fill('Bloc opératoire');
    await control(page, 'organisation').fill('Deux');
    await page.waitForTimeout(600);
    await page.reload();
    await ready(page);
    expect(await part(page, 'draft').locator('option').allTextContents()).toEqual(expect.arrayContaining(['Urgences', 'Bloc opératoire']));
    await part(page, 'draft').selectOption({ label: 'Urgences' });
    await expect.poll(() => control(page, 'organisation').inputValue()).toBe('Un');
    page.once('dialog', (dialog) => void dialog.accept());
    await part(page, 'delete').click();
    await expect.poll(() => control(page, 'organisation').inputValue()).toBe('Deux');
    await done();
  });
});

describe('two tabs', () => {
  it('follow each other while nothing is lost, and never overwrite each other', async () => {
    const context = await site.browser.newContext();
    const one = await compose(FRENCH, context);
    await control(one.page, 'organisation').fill('Un');
    await saved(one.page);
    const two = await compose(FRENCH, context);
    expect(await control(two.page, 'organisation').inputValue()).toBe('Un');
    await control(two.page, 'organisation').fill('Deux');
    await expect.poll(() => control(one.page, 'organisation').inputValue()).toBe('Deux');
    // Both write at once: the second to save is asked, and keeps both.
    await Promise.all([control(one.page, 'organisation').fill('Trois'), control(two.page, 'organisation').fill('Quatre')]);
    const asked = await Promise.race(
      [one, two].map(({ page }) =>
        page
          .getByRole('button', { name: 'Garder les deux' })
          .waitFor()
          .then(() => page),
      ),
    );
    const mine = await control(asked, 'organisation').inputValue();
    await asked.getByRole('button', { name: 'Garder les deux' }).click();
    await expect.poll(() => part(asked, 'draft').locator('option').count()).toBe(2);
    await asked.reload();
    await ready(asked);
    const found = new Set<string>();
    for (const value of await part(asked, 'draft')
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))) {
      await part(asked, 'draft').selectOption(value);
      await asked.waitForTimeout(200);
      found.add(await control(asked, 'organisation').inputValue());
    }
    expect(found).toEqual(new Set(['Trois', 'Quatre']));
    expect(found).toContain(mine);
    await context.close();
  });
});

describe('beside another tab', () => {
  it('a save elsewhere leaves the caret where it was, and a deletion is told', async () => {
    const context = await site.browser.newContext();
    const one = await compose(FRENCH, context);
    await control(one.page, 'organisation').fill('abcdef');
    await saved(one.page);
    const two = await compose(FRENCH, context);
    const cell = one.page.getByLabel('Ligne 3, Décide');
    await cell.fill('Dir');
    await expect.poll(() => two.page.getByLabel('Ligne 3, Décide').inputValue()).toBe('Dir');
    await cell.press('ArrowLeft');
    await control(two.page, 'purpose').fill('Soigner mieux.');
    await expect.poll(() => control(one.page, 'purpose').inputValue()).toBe('Soigner mieux.');
    await one.page.keyboard.type('X');
    expect(await one.page.getByLabel('Ligne 3, Décide').inputValue()).toBe('DiXr');
    await expect.poll(() => two.page.getByLabel('Ligne 3, Décide').inputValue()).toBe('DiXr');
    two.page.once('dialog', (dialog) => void dialog.accept());
    await part(two.page, 'delete').click();
    await part(one.page, 'alert').getByText('supprimé dans un autre onglet').waitFor();
    await control(one.page, 'organisation').fill('ghi');
    await one.page.getByRole('button', { name: 'Le garder de nouveau' }).click();
    await one.page.waitForTimeout(600);
    await one.page.reload();
    await ready(one.page);
    expect(await control(one.page, 'organisation').inputValue()).toBe('ghi');
    await context.close();
  });
});

describe.each([320, 390])('at %i px', (width) => {
  it('nothing sticks out, for any jurisdiction', async () => {
    const { page, done } = await site.visit(FRENCH, { viewport: { width, height: 800 } });
    await ready(page);
    for (const place of ['generic', 'QC', 'FR', 'BE', 'UK', 'US']) {
      await part(page, 'jurisdiction').selectOption(place);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), place).toBe(0);
    }
    await done();
  });
});

describe('files and links', () => {
  async function filled(): Promise<{ page: Page; done: () => Promise<void>; file: string }> {
    const { page, done } = await compose();
    await control(page, 'organisation').fill('CISSS du Lac');
    await part(page, 'jurisdiction').selectOption('QC');
    return { page, done, file: await download(page, 'save-file') };
  }

  it('a file opens on another machine', async () => {
    const { file, done } = await filled();
    const other = await compose(ENGLISH);
    await part(other.page, 'file').setInputFiles(file);
    await expect.poll(() => control(other.page, 'organisation').inputValue()).toBe('CISSS du Lac');
    expect(await part(other.page, 'jurisdiction').inputValue()).toBe('QC');
    expect(await sheet(other.page).getAttribute('lang')).toBe('fr');
    await other.done();
    await done();
  });

  it('a file from an older edition shows each change, old and new, and keeps the answers', async () => {
    const { file, done } = await filled();
    const draft = JSON.parse(readFileSync(file, 'utf8')) as Draft;
    const [first, second, ...others] = draft.texts;
    if (!first || !second) throw new Error('The file has no texts.');
    const reworded = { ...second, children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Un ancien texte.' }] }] };
    const gone = { ...second, key: 'former', title: 'Article disparu', children: reworded.children };
    writeFileSync(file, JSON.stringify({ ...draft, edition: '2025-01-01', texts: [first, reworded, gone, ...others] }));
    const other = await compose();
    await part(other.page, 'file').setInputFiles(file);
    await part(other.page, 'changes').getByText('Articles modifiés').waitFor();
    expect(await part(other.page, 'changes').locator('.change').count()).toBe(2);
    expect(await sheet(other.page).getByText('Un ancien texte.').count()).toBe(2);
    await other.page.getByRole('button', { name: 'Prendre le nouveau texte' }).click();
    expect(await sheet(other.page).getByText('Un ancien texte.').count()).toBe(1);
    await other.page.getByRole('button', { name: 'Garder l’ancien' }).click();
    expect(await part(other.page, 'changes').isVisible()).toBe(false);
    expect(await sheet(other.page).locator('h2').allTextContents()).toContain('Article disparu');
    expect(await control(other.page, 'organisation').inputValue()).toBe('CISSS du Lac');
    await other.page.waitForTimeout(600);
    await other.page.reload();
    await ready(other.page);
    expect(await part(other.page, 'changes').isVisible()).toBe(false);
    expect(await sheet(other.page).locator('h2').allTextContents()).toContain('Article disparu');
    await other.done();
    await done();
  });

  it('a link carries the answers in its fragment, and nothing of them to the server', async () => {
    const { page, done } = await filled();
    await part(page, 'share').click();
    await expect.poll(() => part(page, 'link').inputValue()).toContain('#d=');
    const link = await part(page, 'link').inputValue();
    const other = await site.browser.newPage();
    const asked: string[] = [];
    other.on('request', (request) => asked.push(request.url()));
    await other.goto(link);
    await ready(other);
    expect(await control(other, 'organisation').inputValue()).toBe('CISSS du Lac');
    expect(new URL(other.url()).hash).toBe('');
    expect(asked.filter((url) => url.includes('#') || url.includes('CISSS'))).toEqual([]);
    await other.reload();
    await ready(other);
    expect(await control(other, 'organisation').inputValue()).toBe('CISSS du Lac');
    // The same link in a tab that is open already.
    await part(other, 'new').click();
    await expect.poll(() => control(other, 'organisation').inputValue()).toBe('');
    await other.evaluate((fragment) => (location.hash = fragment), new URL(link).hash);
    await expect.poll(() => control(other, 'organisation').inputValue()).toBe('CISSS du Lac');
    await other.close();
    // A link says what it was made of: it goes with the next change.
    await control(page, 'organisation').fill('Autre');
    expect(await part(page, 'link-box').isVisible()).toBe(false);
    await done();
  });

  it('the Word file holds the answers, the choices and the words of the jurisdiction', async () => {
    const { page, done } = await filled();
    await part(page, 'paper').selectOption('letter');
    // What was typed last, with nothing done after it.
    await control(page, 'purpose').fill('Ligne une\nLigne deux');
    const path = await download(page, 'word');
    expect(path).toMatch(/entente-de-cogestion-d-une-dyade\.docx$/);
    const body = new TextDecoder().decode(unzipSync(readFileSync(path))['word/document.xml']);
    expect(body).toContain('CISSS du Lac');
    expect(body).toContain('(CMDP)');
    expect(body).toMatch(/Ligne une<\/w:t><\/w:r>.*<w:br\/><w:t[^>]*>Ligne deux/);
    expect(body).toContain('w:w="12240"');
    await done();
  });

  it.each([
    ['broken.json', '{"format": "tandem-doc', /ne peut pas être lu/],
    ['foreign.json', '{"name": "other"}', /n’est pas un document de Tandem/],
    ['newer.json', '{"format": "tandem-document", "version": 99}', /version plus récente/],
    ['shape.json', '{"format": "tandem-document", "version": 1, "id": 4}', /id.{2} n’a pas la forme/],
    ['huge.json', `"${'x'.repeat(50_000_000)}"`, /n’est pas un document de Tandem/],
  ])('%s is refused with a sentence, and nothing changes', async (name, text, sentence) => {
    const { page, done } = await compose();
    await control(page, 'organisation').fill('Rien ne change');
    const path = join(folder, name);
    writeFileSync(path, text);
    await part(page, 'file').setInputFiles(path);
    await part(page, 'alert').getByText(sentence).waitFor();
    expect(await control(page, 'organisation').inputValue()).toBe('Rien ne change');
    await done();
  });

  it('a hostile file is text: nothing of it runs, on the sheet or in Word', async () => {
    const { page, file, done } = await filled();
    const hostile = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>\u202e=cmd|calc\u0000👩🏽‍⚕️';
    const draft = JSON.parse(readFileSync(file, 'utf8')) as Draft;
    writeFileSync(file, JSON.stringify({ ...draft, name: hostile, answers: { organisation: hostile, purpose: hostile.repeat(100) } }));
    await part(page, 'file').setInputFiles(file);
    await expect.poll(() => sheet(page).getByText('window.hit=1').count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    const path = await download(page, 'word');
    const body = new TextDecoder().decode(unzipSync(readFileSync(path))['word/document.xml']);
    expect(body).not.toContain('<script>');
    expect(body).not.toContain('\u0000');
    await done();
  });

  it('10,000 characters in a blank stand on the sheet, and come back', async () => {
    const { page, done } = await compose();
    const long = 'Très long. '.repeat(1000).trim();
    await control(page, 'purpose').fill(long);
    await saved(page);
    await page.reload();
    await ready(page);
    expect(await control(page, 'purpose').inputValue()).toBe(long);
    expect(await sheet(page).locator('[data-field="purpose"] .written').first().textContent()).toBe(long);
    await done();
  });

  it('what a blank cannot take any more is said, and the rest is kept on the device and in a file', async () => {
    const { page, done } = await compose();
    await control(page, 'purpose').focus();
    await page.keyboard.insertText('x'.repeat(LONGEST_ANSWER + 5));
    await part(page, 'alert').getByText('Ce champ est plein').waitFor();
    const file = await download(page, 'save-file');
    await saved(page);
    await page.reload();
    await ready(page);
    expect(await control(page, 'purpose').inputValue()).toBe('x'.repeat(LONGEST_ANSWER));
    expect((JSON.parse(readFileSync(file, 'utf8')) as Draft).answers['purpose']).toHaveLength(LONGEST_ANSWER);
    await control(page, 'purpose').focus();
    await page.keyboard.press('Backspace');
    await page.keyboard.insertText('yz');
    await part(page, 'alert').getByText('Ce champ est plein').waitFor();
    await control(page, 'purpose').fill('Court.');
    expect(await part(page, 'alert').getByText('Ce champ est plein').count()).toBe(0);
    await done();
  });
});

describe('the self-assessment', () => {
  it('lays two sheets side by side, and draws them, dimension by dimension, with a table', async () => {
    const { page, complaints, done } = await compose('/fr/gabarits/autoevaluation-dyade/composer/');
    const answer = async (party: string, scores: string[]) => {
      await part(page, 'questions').getByLabel(party, { exact: true }).check();
      for (const [index, score] of scores.entries()) await control(page, `s${String(index + 1)}`).fill(score);
    };
    expect(await sheet(page).locator('.score-chart').count()).toBe(0);
    await answer('La partie médicale', ['4', '5', '?', '2', '3', '3', '4', '5', '1', '2', '3', '4']);
    const file = await download(page, 'save-file');
    await part(page, 'new').click();
    await answer('La partie gestionnaire', ['2', '5', '3', '2', '5', '3', '4', '5', '1', '2', '3', '4']);
    await part(page, 'other-file').setInputFiles(file);
    const chart = sheet(page).locator('.score-chart');
    await chart.waitFor();
    expect([await chart.locator('svg .clinical').count(), await chart.locator('svg .managing').count()]).toEqual([12, 13]);
    expect(await chart.locator('tbody tr').first().locator('th, td').allTextContents()).toEqual([
      'But et confiance',
      '1',
      '4',
      '2',
      '2',
      '2',
    ]);
    expect(await chart.locator('tbody tr').count()).toBe(12);
    await part(page, 'other-file').setInputFiles(await download(page, 'save-file'));
    await part(page, 'alert').getByText('pour la même partie').waitFor();
    expect(complaints).toEqual([]);
    await done();
  });
});

describe('bad luck', () => {
  it('a browser that keeps nothing says so at once, and offers a file', async () => {
    const visited = await site.visit('/fr/');
    await visited.page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        value: {
          open: () => {
            throw new DOMException('No', 'SecurityError');
          },
        },
      });
    });
    await visited.page.goto(`${site.url}${FRENCH}`);
    await ready(visited.page);
    await part(visited.page, 'alert').getByText('refuse de garder').waitFor();
    await control(visited.page, 'organisation').fill('CISSS du Lac');
    const waiting = visited.page.waitForEvent('download');
    await part(visited.page, 'alert').getByRole('button').click();
    const offered = join(folder, 'offered.tandem.json');
    await (await waiting).saveAs(offered);
    const button = await download(visited.page, 'save-file');
    expect(readFileSync(button, 'utf8')).toContain('CISSS du Lac');
    // With the articles as they were seen: a later edition is compared with them.
    expect((JSON.parse(readFileSync(offered, 'utf8')) as Draft).texts.length).toBeGreaterThan(3);
    expect(readFileSync(offered, 'utf8')).toBe(readFileSync(button, 'utf8'));
    await visited.done();
  });

  it('a full device says so, and what is written stays on the page', async () => {
    const { page, done } = await compose();
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    });
    await control(page, 'organisation').fill('CISSS du Lac');
    await part(page, 'alert').getByText('plus de place').waitFor();
    expect(await control(page, 'organisation').inputValue()).toBe('CISSS du Lac');
    await done();
  });

  it('a device emptied in mid-edit gets everything again at the next key', async () => {
    const { page, done } = await compose();
    await control(page, 'organisation').fill('CISSS du Lac');
    await saved(page);
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('tandem');
          opening.onsuccess = () => {
            const clearing = opening.result.transaction('drafts', 'readwrite');
            clearing.objectStore('drafts').clear();
            clearing.oncomplete = () => resolve();
            clearing.onerror = () => reject(new Error('Not cleared.'));
          };
        }),
    );
    await control(page, 'purpose').fill('Encore.');
    await page.waitForTimeout(600);
    await page.reload();
    await ready(page);
    expect([await control(page, 'organisation').inputValue(), await control(page, 'purpose').inputValue()]).toEqual([
      'CISSS du Lac',
      'Encore.',
    ]);
    await done();
  });

  it('a clock that jumps back does not make a newer version older', async () => {
    const { page, done } = await compose();
    await control(page, 'organisation').fill('Avant');
    await saved(page);
    await page.evaluate(() => {
      Date.now = () => 0;
    });
    await control(page, 'organisation').fill('Après');
    await page.waitForTimeout(600);
    await page.reload();
    await ready(page);
    expect(await control(page, 'organisation').inputValue()).toBe('Après');
    await done();
  });

  it('without the network, the page says what it could not load', async () => {
    const visited = await site.visit('/fr/');
    await visited.page.route('**/model.json', (route) => route.abort());
    await visited.page.goto(`${site.url}${FRENCH}`);
    await part(visited.page, 'alert').getByText('n’a pas pu être chargé').waitFor();
    await visited.done();
  });

  it('without script, the blank document can be taken', async () => {
    const { page, done } = await site.visit(FRENCH, { javaScriptEnabled: false });
    expect(await page.getByRole('link', { name: 'PDF A4' }).count()).toBe(1);
    expect(await part(page, 'body').isVisible()).toBe(false);
    await done();
  });
});
