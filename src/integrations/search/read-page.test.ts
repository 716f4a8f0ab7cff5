import { expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const page = (inner: string): string =>
  `<html lang="fr"><body><header>Menu</header><main id="main" data-record="model/x">${inner}</main></body></html>`;

it('gives title, lead and a passage for each heading', () => {
  const read = readPage(
    page(
      '<h1>L’œuvre <em>commune</em></h1><p class="lead">En bref.</p><p>Avant.</p><h2 id="a">Un <b>titre</b></h2><p>Du texte.</p><ul><li>un</li><li>deux</li></ul>',
    ),
  );
  expect(read).toEqual({
    record: 'model/x',
    title: 'L’œuvre commune',
    titleLang: null,
    lead: 'En bref.',
    passages: [
      { anchor: '', heading: '', text: 'Avant.' },
      { anchor: 'a', heading: 'Un titre', text: 'Du texte. un · deux' },
    ],
    links: [],
  });
});

it('keeps the words of neighbouring elements apart', () => {
  const read = readPage(page('<h1>X</h1><dl><dt>Lieu</dt><dd>France</dd></dl><table><tr><th>a</th><td>b</td></tr></table>'));
  expect(read?.passages[0]?.text).toBe('Lieu: France. a · b');
});

it('leaves out reference marks, navigation and what is not to be searched', () => {
  const read = readPage(
    page(
      '<h1>X</h1><p>Fait<sup class="marks"><a href="#r">1</a><br></sup>.</p><nav>Plan</nav><section data-search-skip><h2 id="r">Références</h2><p>Auteur<br>2020</p></section><p>Fin.</p>',
    ),
  );
  expect(read?.passages).toEqual([{ anchor: '', heading: '', text: 'Fait. Fin.' }]);
});

it('gives the pages of the site that it links to, once each, lists of references included and navigation left out', () => {
  const read = readPage(
    page(
      '<nav><a href="/fr/">Accueil</a></nav><h1>X</h1><p><a href="/fr/a/#b">a</a> <a href="/fr/a/">a</a> <a href="https://example.org/">dehors</a> <a href="#r">1</a></p><section data-search-skip><a href="/fr/sources/c/">c</a><nav><a href="/fr/d/">d</a></nav></section>',
    ),
  );
  expect(read?.links).toEqual(['/fr/a/', '/fr/sources/c/']);
});

it('says when the title is in another language', () => {
  expect(readPage(page('<h1 lang="en">Doctors</h1>'))?.titleLang).toBe('en');
});

it('is null for a page that is not a record’s', () => {
  expect(readPage('<main id="main"><h1>Accueil</h1></main>')).toBeNull();
});
