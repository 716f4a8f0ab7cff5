import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import { formatEdtf } from '../../src/domain/locale/edtf.ts';
import { commitDay } from '../../src/library/commit-day.ts';
import { builtPages, pathOf } from '../support/dist.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

/** One page of each kind. */
const PAGES = {
  model: '/fr/modeles/tandem-medico-administratif/',
  example: '/en/examples/nhs-doctors-managers-2002/',
  cluster: '/fr/clusters/programme-national/',
  template: '/fr/gabarits/concordat-medecins-gestionnaires/',
  guide: '/en/guides/devenir-cogestionnaire/',
  term: '/fr/glossaire/tandem/',
  source: '/en/sources/fmsq-cogestion/',
  page: '/fr/methode/',
  section: '/en/examples/',
};
/** Every template that is signed, in French: its texts are the longer ones. */
const TEMPLATES = builtPages()
  .filter(({ lang, record, html }) => lang === 'fr' && record?.startsWith('template/') && html.includes('class="signatures"'))
  .map(({ file }) => pathOf(file));
const PAPERS = { A4: [595, 842], Letter: [612, 792] } as const;

/** A record is dated by its last review, any other page by the edition of the site. */
function versionOf(kind: string, lang: string): string {
  const day = kind === 'section' ? (commitDay(process.cwd()) ?? '') : '2026-11-21';
  return formatEdtf(day, lang === 'fr' ? 'fr' : 'en').replace(/[\u00a0\u202f]/g, ' ');
}

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function print(path: string, format: keyof typeof PAPERS, part?: string) {
  const { page, done } = await site.visit(path);
  if (part) await page.evaluate((name) => (document.documentElement.dataset['print'] = name), part);
  await page.evaluate(() => document.fonts.ready);
  const bytes = await page.pdf({ format, tagged: true, outline: true });
  await done();
  const raw = Buffer.from(bytes).toString('latin1');
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: false });
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  return { raw, pages: text.map((page) => page.replace(/\s+/g, ' ')), size: [Math.round(width), Math.round(height)] };
}

describe.each(Object.entries(PAGES))('a printed %s', (kind, path) => {
  describe.each(Object.keys(PAPERS) as (keyof typeof PAPERS)[])('on %s', (format) => {
    it('is a document: its paper, page numbers, no navigation, static embedded fonts, accents that can be copied', async () => {
      const { raw, pages, size } = await print(path, format);
      const lang = path.slice(1, 3);
      for (const [index, side] of PAPERS[format].entries()) expect(Math.abs((size[index] ?? 0) - side)).toBeLessThanOrEqual(1);
      for (const [index, page] of pages.entries()) {
        expect(page, `page ${index + 1}`).toContain(`${index + 1} / ${pages.length}`);
        expect(page).toContain('CC BY 4.0');
      }
      const all = pages.join(' ');
      for (const word of lang === 'fr'
        ? ['Parcourir', 'Fil d’Ariane', 'Sur cette page', 'Imprimer', 'Précédent', 'Aller au contenu']
        : ['Browse', 'On this page', 'Skip to content', 'Previous'])
        expect(all, word).not.toContain(word);
      expect(raw).not.toMatch(/\/Subtype\s*\/Type3/);
      expect(raw).toMatch(/\/MarkInfo|\/StructTreeRoot/);
      expect(all, 'its address').toMatch(new RegExp(`https?://\\S*${path}`));
      expect(pages[0]?.replace(/[\u00a0\u202f]/g, ' '), 'its version').toContain(versionOf(kind, lang));
      if (!['source', 'page', 'section'].includes(kind)) expect(all).toMatch(lang === 'fr' ? /Références/ : /References/);
      if (lang === 'fr') expect(all).toMatch(/[éèà]/);
    });
  });
});

describe('a printed template', () => {
  it('carries its caveat on the first page and its version after the text', async () => {
    const { pages } = await print(PAGES.template, 'A4');
    expect(pages[0]).toContain('Mise en garde');
    expect(pages[0]).toMatch(/avis juridique/);
    expect(pages.join(' ')).toMatch(/Version du 21.novembre 2026/);
  });

  it('has every blank of its text, with its label, and its references with their addresses', async () => {
    const { pages } = await print(PAGES.template, 'A4');
    const all = pages.join(' ').replace(/[\u00a0\u202f]/g, ' ');
    const { page, done } = await site.visit(PAGES.template);
    const labels = await page.locator('[data-field] :is(.blank-label, .gap-label)').allTextContents();
    const address = await page.locator('.references .address').first().textContent();
    await done();
    expect(labels.length).toBeGreaterThan(15);
    for (const label of labels)
      expect(all).toContain(
        label
          .replace(/\s+/g, ' ')
          .replace(/[\u00a0\u202f]/g, ' ')
          .trim(),
      );
    expect(all.replace(/\s/g, '')).toContain(address?.trim());
  });

  it('prints its text alone when asked: title, caveat, text and signatures, nothing else', async () => {
    const { pages } = await print(PAGES.template, 'A4', 'sheet');
    const all = pages.join(' ');
    expect(pages.length).toBeLessThanOrEqual(7);
    expect(pages[0]).toContain('Mise en garde');
    expect(all).toContain('Lieu et date');
    for (const word of ['Références', 'Pièges', 'L’essentiel', 'Avant de remplir']) expect(all).not.toContain(word);
  });

  describe.each(TEMPLATES)('%s', (path) => {
    it.each(Object.keys(PAPERS) as (keyof typeof PAPERS)[])(
      'on %s, signatures never stand alone: at least three lines of text go with the first block',
      async (format) => {
        const { pages } = await print(path, format);
        const signing = pages.find((page) => page.includes('Lieu et date')) ?? '';
        expect(signing).not.toBe('');
        const before = signing.slice(0, signing.indexOf('Lieu et date'));
        // Heading, sentence and last paragraph: three lines of about 75 characters, with the roles of the first blocks.
        expect(before.length, before).toBeGreaterThan(225);
      },
    );
  });
});

it('running heads name the page and its version after the first page', async () => {
  const { pages } = await print(PAGES.model, 'A4');
  expect(pages[1]?.match(/Tandem médico-administratif/g)?.length ?? 0).toBeGreaterThan(0);
  expect(pages[1]).toMatch(/21.novembre 2026/);
});

it('definitions and addresses print in full', async () => {
  const { pages } = await print(PAGES.cluster, 'A4');
  const all = pages.join(' ');
  expect(all).toContain('Termes employés');
  expect(all).toMatch(/https?:\/\/\S+\/fr\/clusters\/programme-national\//);
});

it('a printed list of results says what was asked', async () => {
  const { page, done } = await site.visit('/fr/recherche/?q=dyade');
  await page.locator('[data-results] [data-result]').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-status]').isVisible()).toBe(true);
  expect(await page.locator('[data-status]').innerText()).toContain('dyade');
  await done();
});
