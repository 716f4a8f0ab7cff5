import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ProsePage } from '../../domain/library/page-model.ts';
import Cite from './Cite.astro';
import Foreign from './Foreign.astro';
import Note from './Note.astro';
import Shares from './Shares.astro';
import Term from './Term.astro';
import Values from './Values.astro';

const page: ProsePage = {
  lang: 'fr',
  cites: [{ anchor: 'cite-1', numbers: [2, 5], differs: [] }],
  shares: [
    {
      matter: 'Budget',
      holder: 'Partagé',
      holderKey: 'shared',
      note: 'selon deux sources',
      cite: { anchor: 'cite-s1', numbers: [3], differs: [] },
    },
  ],
  measures: {
    tandems: {
      what: 'Nombre de tandems',
      differs: true,
      rows: [
        { value: 'dix', year: '1998', saidBy: 'Une fédération', cite: { anchor: 'cite-v1', numbers: [1], differs: [] } },
        { value: 'neuf', year: null, saidBy: 'Une revue', cite: { anchor: 'cite-v2', numbers: [], differs: [] } },
      ],
    },
  },
  terms: {},
};

let container: AstroContainer;
const render = (view: Parameters<AstroContainer['renderToString']>[0], props: Record<string, unknown>, slot = ''): Promise<string> =>
  container.renderToString(view, { props: { page, at: '0', ...props }, slots: { default: slot } });
const times = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

beforeAll(async () => {
  container = await AstroContainer.create();
});

describe('Cite', () => {
  it('links each number to its reference and names it for screen readers', async () => {
    const html = await render(Cite, { claim: 'a b' });
    expect(html).toContain('<a href="#ref-2" aria-label="Référence 2">2</a>, <a href="#ref-5"');
    expect(html).toContain('id="cite-1"');
  });
  it('prints nothing where there is nothing to cite', async () => {
    expect((await render(Cite, { claim: 'a', at: '9' })).trim()).toBe('');
  });
});

describe('Term', () => {
  it('is a button that opens the definition without script', async () => {
    expect(await render(Term, { id: 'qvt' }, 'QVT')).toContain('<button type="button" class="term" popovertarget="def-qvt">QVT</button>');
  });
});

it('Foreign says the language of its words', async () => {
  expect((await render(Foreign, { lang: 'da' }, 'overlæger')).trim()).toBe('<i lang="da">overlæger</i>');
});

describe('Note', () => {
  it.each([
    ['reading', 'Lecture de Tandem'],
    ['caution', 'Prudence'],
  ])('%s says what it is', async (kind, label) => {
    const html = await render(Note, { kind }, '<p>Texte</p>');
    expect(html).toContain(`note-${kind}`);
    expect(html).toContain(label);
  });
});

describe('Shares', () => {
  it('is a table with row and column headers', async () => {
    const html = await render(Shares, {});
    expect(html).toMatch(/<th scope="row">Budget<\/th>/);
    expect(times(html, /scope="col"/g)).toBe(3);
    expect(html).toContain('party-shared');
  });
});

it('Shares says in one sentence that nothing is known, rather than five rows of it', async () => {
  const unknown = {
    ...page,
    shares: [
      { matter: 'Budget', holder: 'Inconnu', holderKey: 'unknown', note: null, cite: { anchor: 'cite-s1', numbers: [], differs: [] } },
    ],
  };
  const html = await render(Shares, { page: unknown });
  expect(html).not.toContain('<table');
  expect(html).toContain('Aucun texte lu ne dit');
});

describe('Values', () => {
  it('says that the sources differ and shows each value with who says it', async () => {
    const html = await render(Values, { of: 'tandems' });
    expect(html).toContain('Aucune n’est choisie');
    expect(html.indexOf('dix')).toBeLessThan(html.indexOf('neuf'));
    expect(html).toContain('Une revue');
  });
  it('prints nothing for a measure that is not there', async () => {
    expect((await render(Values, { of: 'x' })).trim()).toBe('');
  });
});
