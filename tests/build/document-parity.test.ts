import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DocumentTree } from '../../src/domain/document/tree.ts';
import { fieldsOf } from '../../src/domain/document/walk.ts';
import { builtPages, DIST } from '../support/dist.ts';
import { itemsOfHtml, itemsOfTree, readWord, restOfText } from '../support/document-items.ts';

const OPTIONAL: Record<string, string> = { fr: 'facultatif', en: 'optional' };
const WRITE: Record<string, string> = { fr: 'Écrire ici', en: 'Write here' };
const templates = builtPages().flatMap(({ record, file, lang, html }) =>
  record?.startsWith('template/') ? [{ slug: record.slice('template/'.length), lang, folder: join(DIST, file, '..'), html }] : [],
);

it('each template is there in both languages', () => {
  expect(templates.length).toBeGreaterThanOrEqual(40);
});

it('one word changed in one writer is seen', () => {
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
  const text = readFileSync(join(folder, `${slug}.txt`), 'utf8');
  expect(() => restOfText(text.replace(words, words.slice(3)), items)).toThrow('is not there');
});

describe.each(templates)('$slug, $lang', ({ slug, lang, folder, html }) => {
  const tree = JSON.parse(readFileSync(join(folder, `${slug}.json`), 'utf8')) as DocumentTree;
  const items = itemsOfTree(tree, OPTIONAL[lang] ?? '');

  it('the page says what the tree holds', () => {
    expect(itemsOfHtml(html)).toEqual(items);
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

  it('the plain text says it too, and nothing else', () => {
    const text = readFileSync(join(folder, `${slug}.txt`), 'utf8').replaceAll('·', '');
    const start = text.indexOf('1. ');
    const end = text.lastIndexOf(tree.statement.slice(0, 12));
    expect(restOfText(text.slice(start, end), items).replace(/\d+\. |-{3,}|\[ \]|[|\s-]/g, '')).toBe('');
    for (const caveat of [...tree.caveat.texts, ...tree.caveat.local]) expect(text).toContain(caveat);
  });
});
