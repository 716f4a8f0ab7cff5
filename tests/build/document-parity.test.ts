import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { itemsOfTree, plain } from '../../src/domain/document/items.ts';
import type { DocumentTree } from '../../src/domain/document/tree.ts';
import { fieldsOf } from '../../src/domain/document/walk.ts';
import { pdfFile } from '../../src/outputs/document/pdf.ts';
import { fill } from '../../src/strings/strings.ts';
import { builtPages, DIST } from '../support/dist.ts';
import { asPrinted, itemsOfHtml, readWord, restOfText } from '../support/document-items.ts';
import { readPdf } from '../support/read-pdf.ts';

const OPTIONAL: Record<string, string> = { fr: 'facultatif', en: 'optional' };
const FACES = ['Literata-Regular', 'Literata-SemiBold', 'SourceSans3-Regular', 'SourceSans3-SemiBold'];
const WRITE: Record<string, string> = { fr: 'Écrire ici', en: 'Write here' };
const PAGES: Record<string, string> = { fr: 'page {page} de {pages}', en: 'page {page} of {pages}' };
const SIGNED: Record<string, string> = { fr: 'Lieu et date', en: 'Place and date' };
const templates = builtPages().flatMap(({ record, file, lang, html }) =>
  record?.startsWith('template/') ? [{ slug: record.slice('template/'.length), lang, folder: join(DIST, file, '..'), html }] : [],
);

it('each template is there in both languages', () => {
  expect(templates.length).toBeGreaterThanOrEqual(40);
});

it('one word changed in one writer is seen', async () => {
  const [{ slug, lang, folder, html } = { slug: '', lang: 'fr', folder: '', html: '' }] = templates;
  const tree = JSON.parse(readFileSync(join(folder, `${slug}.json`), 'utf8')) as DocumentTree;
  const items = itemsOfTree(tree, OPTIONAL[lang] ?? '');
  const words = items.find(({ role, text }) => role === 'text' && /^[\p{L} ,.]+$/u.test(text))?.text ?? '';
  expect(words).not.toBe('');
  expect(html).toContain(words);
  expect(itemsOfHtml(html.replace(words, `${words} Pas du tout.`))).not.toEqual(items);
  const word = unzipSync(readFileSync(join(folder, `${slug}-a4.docx`)));
  const body = new TextDecoder().decode(word['word/document.xml']);
  expect(body).toContain(words);
  const changed = zipSync({ ...word, 'word/document.xml': new TextEncoder().encode(body.replace(words, words.slice(3))) });
  expect(readWord(changed, WRITE[lang] ?? '').items).not.toEqual(items);
  const printed = items.map(asPrinted);
  const otherTree = JSON.parse(JSON.stringify(tree).replace(words, words.slice(3))) as DocumentTree;
  const pdf = (of: DocumentTree): Uint8Array =>
    pdfFile(of, 'a4', { optional: OPTIONAL[lang] ?? '', pages: '{page} {pages}' }, '2026-01-01');
  expect((await readPdf(pdf(tree))).items).toEqual(printed);
  expect((await readPdf(pdf(otherTree))).items).not.toEqual(printed);
  const text = readFileSync(join(folder, `${slug}.txt`), 'utf8');
  expect(() => restOfText(text.replace(words, words.slice(3)), items)).toThrow('is not there');
});

describe.each(templates)('$slug, $lang', ({ slug, lang, folder, html }) => {
  const tree = JSON.parse(readFileSync(join(folder, `${slug}.json`), 'utf8')) as DocumentTree;
  const items = itemsOfTree(tree, OPTIONAL[lang] ?? '');

  it('the page says what the tree holds, and how much was compared', () => {
    expect(itemsOfHtml(html)).toEqual(items);
    expect(html).toContain(`data-compared="${String(items.length)}"`);
  });

  it.each([
    ['a4', '11906×16838'],
    ['letter', '12240×15840'],
  ])('the Word file on %s says it too, with a control for each blank', (paper, page) => {
    const word = readWord(readFileSync(join(folder, `${slug}-${paper}.docx`)), WRITE[lang] ?? '');
    expect(word.items).toEqual(items);
    expect([...new Set(word.controls)].filter((tag) => !/_\d$/.test(tag))).toEqual(fieldsOf(tree.children).map(({ id }) => id));
    expect(word).toMatchObject({ title: tree.title, page, language: lang === 'fr' ? 'fr-CA' : 'en-GB' });
  });

  it.each([
    ['a4', [595, 842]],
    ['letter', [612, 792]],
  ])('the PDF on %s says it too: tagged, in its language, in the faces of the design, its signatures together', async (paper, size) => {
    const pdf = await readPdf(readFileSync(join(folder, `${slug}-${paper}.pdf`)));
    expect(pdf.items).toEqual(items.map(asPrinted));
    expect(pdf).toMatchObject({
      title: tree.title,
      before: [tree.title, tree.caveat.title, ...tree.caveat.texts].map(plain),
      last: plain(tree.statement),
      outline: tree.children.map(({ number, title }) => plain(`${String(number)}. ${title}`)),
      language: lang === 'fr' ? 'fr-CA' : 'en-GB',
      author: 'Tandem',
      isTagged: true,
      accessible: '1',
      faces: FACES,
      size,
    });
    for (const [index, page] of pdf.pages.entries())
      expect(page).toContain(fill(PAGES[lang] ?? '', { page: String(index + 1), pages: String(pdf.pages.length) }));
    expect(pdf.lines.filter((line) => /^\s*[:;?!»]/.test(line))).toEqual([]);
    const [signing = '', ...others] = pdf.pages.filter((page) => page.includes(SIGNED[lang] ?? ''));
    expect(others).toEqual([]);
    // Three lines of about 75 characters go with the signatures, and the running head.
    expect(signing.indexOf(SIGNED[lang] ?? '')).toBeGreaterThan(225 + tree.title.length);
  });

  it('the plain text says it too, and nothing else', () => {
    const text = readFileSync(join(folder, `${slug}.txt`), 'utf8').replaceAll('·', '');
    const start = text.indexOf('1. ');
    const end = text.lastIndexOf(tree.statement.slice(0, 12));
    expect(restOfText(text.slice(start, end), items).replace(/\d+\. |-{3,}|\[ \]|[|\s-]/g, '')).toBe('');
    for (const caveat of [...tree.caveat.texts, ...tree.caveat.local]) expect(text).toContain(caveat);
  });
});
