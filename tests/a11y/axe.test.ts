import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTRY_KINDS, KINDS } from '../../src/domain/kind.ts';
import { builtPages, pathOf } from '../support/dist.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LOOKS = [
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

/** The first, the longest and a middle page of each kind and language, and every page that is not a record's; all with `ALL_PAGES=1`. */
function chosen(): string[] {
  const pages = builtPages();
  if (process.env['ALL_PAGES']) return pages.map(({ file }) => pathOf(file));
  const records = KINDS.flatMap((kind) =>
    ['fr', 'en'].flatMap((lang) => {
      const shelf = pages.filter((page) => page.lang === lang && page.record?.startsWith(`${kind}/`));
      const longest = [...shelf].sort((a, b) => b.html.length - a.html.length)[0];
      const wanted = (ENTRY_KINDS as readonly string[]).includes(kind)
        ? [shelf[0], longest, shelf[Math.floor(shelf.length / 2)]]
        : [shelf[0], longest];
      return [...new Set(wanted)].flatMap((page) => (page ? [pathOf(page.file)] : []));
    }),
  );
  const others = [
    '/',
    '/404.html',
    '/fr/',
    '/en/',
    '/fr/modeles/',
    '/en/examples/',
    '/fr/clusters/',
    '/en/templates/',
    '/fr/glossaire/',
    '/en/sources/',
    '/fr/recherche/',
    '/en/search/?q=concordat',
    '/fr/exemples/lieu/fr/',
  ];
  return [...records, ...others];
}

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(chosen())('%s', (path) => {
  it('has no violation of WCAG 2.2 A and AA, in both themes, narrow and wide', async () => {
    const { page, done } = await site.visit(path);
    if (path.includes('?q=')) await page.locator('[data-result]').first().waitFor();
    const violations: string[] = [];
    for (const { width, colorScheme } of LOOKS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      for (const { id, nodes } of found)
        violations.push(...nodes.map((node) => `${width} ${colorScheme} ${id}: ${String(node.target)} ${node.failureSummary ?? ''}`));
    }
    expect(violations).toEqual([]);
    await done();
  });
});
