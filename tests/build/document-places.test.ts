import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { JURISDICTION_KEYS } from '../../src/domain/document/jurisdictions.ts';
import { composeDocument, USUAL } from '../../src/domain/document/compose.ts';
import { itemsOfTree } from '../../src/domain/document/items.ts';
import type { DocumentTree } from '../../src/domain/document/tree.ts';
import { buildLibrary } from '../../src/domain/library/library.ts';
import { LANGUAGES } from '../../src/domain/locale/language.ts';
import { readProject } from '../../src/library/check-project.ts';
import { documentModel } from '../../src/library/document-model.ts';
import { libraryParts } from '../../src/library/read-library.ts';
import { sheetHtml } from '../../src/outputs/document/html.ts';
import { plainText } from '../../src/outputs/document/plain-text.ts';
import { wordFile } from '../../src/outputs/document/word.ts';
import { stringsFor } from '../../src/strings/strings.ts';
import { itemsOfHtml, readWord, restOfText } from '../support/document-items.ts';

const { records, ledgers } = libraryParts(readProject(process.cwd()));
const library = buildLibrary(records, ledgers);
const models = LANGUAGES.flatMap((lang) =>
  library
    .all('template')
    .map((record) => ({ slug: record.slug, lang, model: documentModel(library, record, lang, 'https://tandem.example') })),
);
const everyChoice = models.flatMap(({ slug, lang, model }) =>
  JURISDICTION_KEYS.map((jurisdiction) => ({
    slug,
    lang,
    jurisdiction,
    tree: composeDocument(model, { ...USUAL, jurisdiction, added: model.articles.map(({ key }) => key) }),
  })),
);

it.each(LANGUAGES)('every jurisdiction has the same articles in both languages, and brings only names and notes (%s)', (lang) => {
  for (const { slug, jurisdiction, tree } of everyChoice.filter((each) => each.lang === lang)) {
    const generic = everyChoice.find((each) => each.slug === slug && each.lang === lang && each.jurisdiction === 'generic')?.tree;
    expect(
      tree.children.map(({ key }) => key),
      `${slug} ${jurisdiction}`,
    ).toEqual(generic?.children.map(({ key }) => key));
    expect(tree.caveat.texts.length, slug).toBeGreaterThan(0);
    expect(tree.annex === null, `${slug} ${jurisdiction}`).toBe(jurisdiction === 'generic' || !JSON.stringify(generic).includes('"of":'));
  }
});

describe.each(everyChoice)('$slug, $lang, $jurisdiction, with all that is offered', ({ lang, tree }) => {
  const { optional, write, pages } = stringsFor(lang).template;

  it('page, Word and plain text say the same', async () => {
    const items = itemsOfTree(tree, optional);
    expect(itemsOfHtml(toHtml(sheetHtml(tree, { optional })))).toEqual(items);
    const word = readWord(await wordFile(tree, 'a4', { optional, write, pages }, '2026-01-01'), write);
    expect(word.items).toEqual(items);
    const text = plainText(tree, { optional }).replaceAll('·', '');
    expect(() => restOfText(text, items)).not.toThrow();
  });
});

describe('what people write', () => {
  const model = models.find(({ slug, lang }) => slug === 'entente-dyade-cogestion' && lang === 'fr')?.model;
  if (!model) throw new Error('The agreement of a dyad is not there.');
  const fields = ['organisation', 'purpose', 'medical_party', 'support'];
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.constantFrom('<script>alert(1)</script>', '=1+1', '&amp;', '\u202eneihC', '👩🏽‍⚕️', 'a]]>b', '"\'`'),
  );
  const filled = fc.dictionary(
    fc.constantFrom(...fields),
    anyText.filter((text) => text.trim() !== ''),
    { minKeys: 1 },
  );
  const textOf = (html: string): string =>
    html.replace(/<[^>]*>/g, '').replace(/&#x([0-9A-F]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
  const compose = (answers: Record<string, string>): DocumentTree => composeDocument(model, USUAL, answers);

  it('1,000 random fillings stand on the sheet and in the plain text as they were written, and bring no markup', () => {
    const tags = (html: string): string[] => [...new Set([...html.matchAll(/<([a-z0-9]+)/g)].map(([, name = '']) => name))].sort();
    const allowed = new Set(tags(toHtml(sheetHtml(compose({ purpose: 'x' }), { optional: 'o' }))));
    fc.assert(
      fc.property(filled, (answers) => {
        const tree = compose(answers);
        const html = toHtml(sheetHtml(tree, { optional: 'facultatif' }));
        const text = plainText(tree, { optional: 'facultatif' });
        for (const answer of Object.values(answers)) {
          expect(textOf(html)).toContain(answer);
          expect(text).toContain(answer.trim());
        }
        expect(tags(html).filter((tag) => !allowed.has(tag))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('30 random fillings stand in the Word file, which stays well formed', async () => {
    const { optional, write, pages } = stringsFor('fr').template;
    await fc.assert(
      fc.asyncProperty(filled, async (answers) => {
        const { items } = readWord(await wordFile(compose(answers), 'letter', { optional, write, pages }, '2026-01-01'), write);
        const said = items.map(({ text }) => text).join(' ');
        for (const answer of Object.values(answers)) expect(said).toContain(answer.replace(/[\s\u00a0\u202f]+/gu, ' ').trim());
      }),
      { numRuns: 30 },
    );
  });
});
