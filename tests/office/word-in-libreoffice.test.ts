import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeDocument, USUAL } from '../../src/domain/document/compose.ts';
import { itemsOfTree } from '../../src/domain/document/items.ts';
import type { DocumentTree } from '../../src/domain/document/tree.ts';
import { wordFile } from '../../src/outputs/document/word.ts';
import { builtPages, DIST } from '../support/dist.ts';
import { smallModel } from '../support/document-model.ts';

const OPTIONAL: Record<string, string> = { fr: 'facultatif', en: 'optional' };
const WORDS = { optional: 'facultatif', write: 'Écrire ici', pages: 'page {page} de {pages}' };
const documents = builtPages().flatMap(({ record, file, lang }) =>
  record?.startsWith('template/') ? [{ slug: record.slice('template/'.length), lang, folder: join(DIST, file, '..') }] : [],
);
const out = mkdtempSync(join(tmpdir(), 'office-'));

beforeAll(async () => {
  const tree = composeDocument(
    smallModel(),
    { ...USUAL, jurisdiction: 'QC' },
    { who: 'Dre Roy', why: 'Ligne une\nLigne deux', plan: [['Agir', 'Moi']] },
  );
  writeFileSync(join(out, 'filled.docx'), await wordFile(tree, 'letter', WORDS, '2026-01-01'));
  for (const { slug, lang, folder } of documents)
    for (const paper of ['a4', 'letter']) copyFileSync(join(folder, `${slug}-${paper}.docx`), join(out, `${lang}-${slug}-${paper}.docx`));
  const files = documents.flatMap(({ slug, lang }) => ['a4', 'letter'].map((paper) => join(out, `${lang}-${slug}-${paper}.docx`)));
  const { error, status, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${out}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      out,
      ...files,
      join(out, 'filled.docx'),
    ],
    {
      encoding: 'utf8',
    },
  );
  if (error)
    throw new Error(
      'LibreOffice is not there: expected "soffice" on the path. Install LibreOffice Writer, then run "npm run test:office" again.',
    );
  if (status !== 0) throw new Error(`LibreOffice stopped: ${stderr}`);
}, 600_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

/** Where a line breaks, the space is gone: only the signs are compared. */
const signs = (text: string): string => text.replace(/[\s_·]+/gu, '');

it('a filled document keeps its answers, each line on its own', async () => {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(out, 'filled.pdf'))));
  const { text } = await extractText(pdf, { mergePages: false });
  const lines = text
    .join('\n')
    .split('\n')
    .map((line) => line.trim());
  expect(lines).toEqual(expect.arrayContaining(['Ligne une', 'Ligne deux']));
  expect(lines.join(' ')).toContain('Dre Roy');
  expect(lines.join(' ')).toContain('[au Québec : CMDP]');
});

describe.each(documents)('$slug, $lang', ({ slug, lang, folder }) => {
  it.each([
    ['a4', [595, 842]],
    ['letter', [612, 792]],
  ])('the Word file on %s opens in LibreOffice, and nothing of it is lost', async (paper, size) => {
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(out, `${lang}-${slug}-${paper}.pdf`))));
    const { text } = await extractText(pdf, { mergePages: true });
    const tree = JSON.parse(readFileSync(join(folder, `${slug}.json`), 'utf8')) as DocumentTree;
    const said = signs(text);
    const lost = itemsOfTree(tree, OPTIONAL[lang] ?? '').filter(({ text: words }) => !said.includes(signs(words)));
    // A piece that a page break cuts has a head and a foot in its middle.
    const cut = lost.filter(({ text: words }) => {
      const whole = signs(words);
      return Array.from(whole).every((_, at) => !(said.includes(whole.slice(0, at)) && said.includes(whole.slice(at))));
    });
    expect(cut).toEqual([]);
    const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
    expect([Math.round(width), Math.round(height)]).toEqual(size);
  });
});
