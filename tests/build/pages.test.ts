import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMPOSER_POLICY, PAGE_POLICY, SEARCH_POLICY } from '../../src/domain/security/policy.ts';
import { KINDS } from '../../src/domain/kind.ts';
import { builtPages, DIST, pathOf } from '../support/dist.ts';

const pages = builtPages();
const ids = new Map(
  pages.map(({ file, html }) => [pathOf(file), new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ''))]),
);
const real = pages.filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'));
const attribute = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';

describe('addresses', () => {
  it('every internal link leads to a page or a file, and every anchor to a place on it', () => {
    const broken = pages.flatMap(({ file, html }) =>
      [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].flatMap(([, url = '']) => {
        if (/^https?:/.test(url)) return [];
        const [path = '', anchor] = url.split('#');
        const target = path === '' ? pathOf(file) : (path.split('?')[0] ?? '');
        if (!target.startsWith('/')) return [`${file}: ${url} is not root-relative`];
        const isPage = ids.has(target);
        if (!isPage && !existsSync(join(DIST, target))) return [`${file}: ${url}`];
        if (path !== '' && isPage && !target.endsWith('/')) return [`${file}: ${url} has no trailing slash`];
        return anchor && !ids.get(target)?.has(decodeURIComponent(anchor)) ? [`${file}: ${url} (no such anchor)`] : [];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('ids are unique on each page, and what points at an id finds it', () => {
    const wrong = pages.flatMap(({ file, html }) => {
      const all = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '');
      const twice = all.filter((id, index) => all.indexOf(id) !== index);
      const pointed = [...html.matchAll(/\s(?:aria-labelledby|popovertarget|for)="([^"]+)"/g)].map((match) => match[1] ?? '');
      return [
        ...twice.map((id) => `${file}: id ${id} twice`),
        ...pointed.filter((id) => !all.includes(id)).map((id) => `${file}: nothing has the id ${id}`),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

describe('languages', () => {
  it('each page has the same page in the other language, which names it back', () => {
    const own = new Map(
      real.map(({ file, html }) => [
        pathOf(file),
        [...html.matchAll(/hreflang="(fr|en)" href="https?:\/\/[^/]+([^"]+)"/g)].map(([, lang, path]) => `${lang} ${path}`),
      ]),
    );
    const open = [...own].flatMap(([path, set]) =>
      set
        .map((pair) => pair.split(' ')[1] ?? '')
        .flatMap((other) =>
          JSON.stringify([...(own.get(other) ?? [])].sort()) === JSON.stringify([...set].sort()) ? [] : [`${path} → ${other}`],
        ),
    );
    // The front door lists both languages and is not one of them.
    expect(open.filter((line) => !line.startsWith('/ →'))).toEqual([]);
    expect([...own.values()].every((set) => set.length === 2)).toBe(true);
  });

  it('French text never lets a line begin with a sign that belongs to the one before', () => {
    const loose = real
      .filter(({ lang }) => lang === 'fr')
      .flatMap(({ file, html }) => {
        const text = html
          .replace(/<(script|style|title)\b[\s\S]*?<\/\1>/g, '')
          .replace(/<([a-z]+)[^>]*\slang="en"[^>]*>[\s\S]*?<\/\1>/g, '')
          .replace(/<[^>]+>/g, '\u0000');
        return [...text.matchAll(/.{0,30}(?: [;:!?»](?:[\s\u0000]|$)|« ).{0,20}/g)].map(
          (match) => `${file}: ${match[0].replaceAll('\u0000', '')}`,
        );
      });
    expect(loose).toEqual([]);
  });
});

it('a word never touches the date, the link or the mark of kind that follows it', () => {
  const glued = pages.flatMap(({ file, html }) =>
    [...html.matchAll(/.{0,30}[a-zé](?:<time|<a |<span class="(?:kind|why)").{0,20}/g)].map((match) => `${file}: ${match[0]}`),
  );
  expect(glued.slice(0, 20)).toEqual([]);
});

describe('heads', () => {
  it('titles are unique within a language, and every page has a description and a card that exists', () => {
    const titles = new Map<string, string[]>();
    const wrong = real.flatMap(({ file, html, lang }) => {
      const title = `${lang} ${attribute(html, /<title>([^<]+)<\/title>/)}`;
      titles.set(title, [...(titles.get(title) ?? []), file]);
      const card = attribute(html, /property="og:image" content="https?:\/\/[^/]+([^"]+)"/);
      return [
        ...(attribute(html, /name="description" content="([^"]+)"/) ? [] : [`${file}: no description`]),
        ...(card && existsSync(join(DIST, card)) ? [] : [`${file}: no card ${card}`]),
        ...(attribute(html, /rel="canonical" href="https?:\/\/[^/]+([^"]+)"/) === pathOf(file) ? [] : [`${file}: canonical`]),
      ];
    });
    expect(wrong).toEqual([]);
    expect([...titles.values()].filter((files) => files.length > 1 && !files.every((file) => /(?:sources)\//.test(file)))).toEqual([]);
  });

  it('JSON-LD can be read and speaks of the page', () => {
    for (const { file, html, record } of real) {
      const data = attribute(html, /<script type="application\/ld\+json">([\s\S]*?)<\/script>/);
      if (!record) continue;
      const value = JSON.parse(data) as { url: string; inLanguage: string };
      expect(new URL(value.url).pathname, file).toBe(pathOf(file));
    }
  });
});

describe('policy', () => {
  it('every page carries its policy, and only the search page and the composers may fetch', () => {
    for (const { file, html } of pages) {
      const policy = attribute(html, /http-equiv="Content-Security-Policy" content="([^"]+)"/).replaceAll('&#39;', "'");
      const expected = /^(?:fr\/recherche|en\/search)\//.test(file)
        ? SEARCH_POLICY
        : /\/compose(?:r)?\/index\.html$/.test(file)
          ? COMPOSER_POLICY
          : PAGE_POLICY;
      expect(policy, file).toBe(expected);
    }
  });

  it('no page has an inline style, an inline script, a handler, or a resource of another origin', () => {
    const offenders = pages.flatMap(({ file, html }) => {
      const scripts = [...html.matchAll(/<script\b([^>]*)>/g)]
        .map((match) => match[1] ?? '')
        .filter((attributes) => !/\ssrc="\//.test(attributes) && !/application\/ld\+json/.test(attributes));
      const inline = /<style\b|<[^>]+\s(?:style|on[a-z]+)="/.test(html);
      const foreign = [
        ...html.matchAll(/<(?:script|img|iframe|source|video|audio)\b[^>]*\ssrc="(?:https?:)?\/\//g),
        ...html.matchAll(/<link\b[^>]*rel="(?:stylesheet|preload|icon|manifest)"[^>]*href="(?:https?:)?\/\//g),
      ];
      return scripts.length > 0 || inline || foreign.length > 0 ? [file] : [];
    });
    expect(offenders).toEqual([]);
  });
});

describe('records', () => {
  it('there are pages of each kind in both languages, each named by its main element', () => {
    for (const kind of KINDS)
      for (const lang of ['fr', 'en'])
        expect(pages.filter((page) => page.lang === lang && page.record?.startsWith(`${kind}/`)).length, `${kind} ${lang}`).toBeGreaterThan(
          0,
        );
  });

  it('each founding document is a page with references, and a template to print', () => {
    const wanted = [
      'example/nhs-doctors-managers-2002',
      'template/concordat-medecins-gestionnaires',
      'model/tandem-medico-administratif',
      'example/maisonneuve-rosemont',
      'example/quebec-echelon-national',
      'template/fiches-roles-dyade',
      'example/sante-des-medecins-belgique',
      'template/programme-annuel-bien-etre',
      'cluster/programme-national',
      'template/charte-cluster-qvt-trinome',
      'template/fiche-experimentation-evaluation',
      'model/reseau-apprenant',
      'example/reseau-pole-memoire',
      'template/fiche-discussion-cas',
    ];
    for (const record of wanted) {
      const found = pages.filter((page) => page.record === record);
      expect(found.map(({ lang }) => lang).sort(), record).toEqual(['en', 'fr']);
      for (const { html } of found) expect(html, record).toContain('id="ref-1"');
    }
  });

  it('the level of evidence of an entry leads to the scale of evidence', () => {
    for (const [lang, word] of [
      ['fr', 'preuve'],
      ['en', 'evidence'],
    ] as const) {
      const entry = pages.find((page) => page.lang === lang && page.record === 'model/tandem-medico-administratif');
      const anchor = new RegExp(`href="/${lang}/methode/#([\\w-]+)"`).exec(entry?.html ?? '')?.[1];
      const method = pages.find((page) => page.lang === lang && page.record === 'page/methode');
      expect(new RegExp(`id="${anchor}"[^>]*>([^<]+)`).exec(method?.html ?? '')?.[1]).toContain(word);
    }
  });

  it('a reference mark leads to a reference, which leads to a claim on its source’s page', () => {
    const page = pages.find(({ file }) => file === 'fr/modeles/tandem-medico-administratif/index.html');
    const [, target = ''] = /id="ref-1"[\s\S]*?href="(\/fr\/sources\/[^"]+#claim-[^"]+)"/.exec(page?.html ?? '') ?? [];
    const [path = '', anchor = ''] = target.split('#');
    expect(ids.get(path)?.has(anchor)).toBe(true);
  });
});
