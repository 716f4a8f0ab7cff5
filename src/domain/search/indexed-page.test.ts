import { expect, it } from 'vitest';
import { indexedPage } from './indexed-page.ts';

const page = (attributes: string): string => `<html lang="fr"><body><main id="main" ${attributes}><h1>L’œuvre</h1></main></body></html>`;

it('adds filters and facts after <main>, and folds the words', () => {
  const copy = indexedPage(page('data-record="example/x" data-places="France|Belgique" data-pagefind-body'));
  expect(copy).toContain('<meta data-pagefind-filter="kind[content]" content="example">');
  expect(copy).toContain('<meta data-pagefind-filter="place[content]" content="Belgique">');
  expect(copy).toContain("<h1>L'oeuvre</h1>");
});

it('puts sources behind records', () => {
  expect(indexedPage(page('data-record="source/x"'))).toContain('data-pagefind-weight="0.1"');
  expect(indexedPage(page('data-record="model/x"'))).not.toContain('data-pagefind-weight');
});

it('remembers the language of a title that is not the page’s', () => {
  const html = page('data-record="source/x"').replace('<h1>', '<h1 lang="en">');
  expect(indexedPage(html)).toContain('<meta data-pagefind-meta="lang[content]" content="en">');
});

it('leaves reference marks out of the words', () => {
  const html = page('data-record="model/x"').replace('</h1>', '<sup class="marks" id="cite-1"><a href="#ref-1">1</a></sup></h1>');
  expect(indexedPage(html)).toContain("<h1>L'oeuvre</h1>");
});

it('leaves out pages that are not a record’s', () => {
  expect(indexedPage(page(''))).toBeNull();
});
