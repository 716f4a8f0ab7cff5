import type { CheckContext } from '../context.ts';
import { hasProse } from '../../kind.ts';
import { LANGUAGES } from '../../locale/language.ts';
import type { Finding } from '../finding.ts';
import { searchSlug, SECTION_SLUGS } from '../../route/paths.ts';
import { nearest } from '../nearest.ts';
import { claimsOf } from '../../content/outline.ts';

/** A record without its facts, without one of its languages, and two names that a reader cannot tell apart. */
export function pairsRule(context: CheckContext): Finding[] {
  return [...missingHalves(context), ...duplicates(context), ...parity(context)];
}

function missingHalves({ corpus }: CheckContext): Finding[] {
  return corpus.entries.flatMap((entry): Finding[] => {
    const folder = entry.file.slice(0, entry.file.lastIndexOf('/'));
    const findings: Finding[] = [];
    if (!entry.yaml)
      findings.push({
        rule: 'missing-key',
        file: entry.file,
        line: 1,
        where: '',
        found: '',
        expected: { key: 'factsFile', values: { file: entry.file } },
        nearest: null,
      });
    if (hasProse(entry.kind))
      for (const lang of LANGUAGES) {
        const prose = entry.prose[lang];
        if (!prose || prose.outline.words === 0)
          findings.push({
            rule: 'missing-language',
            file: `${folder}/${lang}.mdx`,
            line: 1,
            where: '',
            found: '',
            expected: { key: 'proseFile', values: { lang } },
            nearest: null,
          });
      }
    return findings;
  });
}

/** Pages about the site share the root of a language with its sections and its search. */
const RESERVED = new Set(LANGUAGES.flatMap((lang) => [...Object.values(SECTION_SLUGS).map((slugs) => slugs[lang]), searchSlug(lang)]));

/** Ids stay apart without their hyphens too: an address read aloud must lead to one page. */
function duplicates({ corpus, allClaims }: CheckContext): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  const report = (kind: string, name: string, file: string, line: number): void => {
    const key = `${kind}:${name.replaceAll('-', '')}`;
    const first = seen.get(key);
    if (first)
      findings.push({
        rule: 'duplicate-slug',
        file,
        line,
        where: '',
        found: name,
        expected: { key: 'unique', values: { other: first } },
        nearest: null,
      });
    else seen.set(key, `${file}:${line}`);
  };
  for (const { kind, slug, file } of corpus.entries) {
    report(kind, slug, file, 1);
    if (kind === 'page' && RESERVED.has(slug))
      findings.push({ rule: 'duplicate-slug', file, line: 1, where: '', found: slug, expected: { key: 'freeSlug' }, nearest: null });
  }
  for (const { claim, file, line } of allClaims) report('claim', claim.id, file, line);
  return findings;
}

/** Both languages say the same: same headings, same components, same claims, in the same order. */
function parity({ corpus }: CheckContext): Finding[] {
  return corpus.entries.flatMap(({ prose: { fr, en } }): Finding[] => {
    if (!fr || !en || fr.outline.words === 0 || en.outline.words === 0) return [];
    const pairs = [
      {
        what: 'headings',
        fr: fr.outline.headings.map(({ depth, line }) => ({ key: `h${depth}`, line })),
        en: en.outline.headings.map(({ depth, line }) => ({ key: `h${depth}`, line })),
      },
      { what: 'citations', fr: citations(fr.outline), en: citations(en.outline) },
      { what: 'components', fr: others(fr.outline), en: others(en.outline) },
    ];
    return pairs.flatMap(({ what, fr: left, en: right }): Finding[] => {
      const index = left.findIndex((item, position) => item.key !== right[position]?.key);
      const at = index >= 0 ? index : left.length < right.length ? left.length : -1;
      if (at < 0) return [];
      const found = right[at]?.key ?? '∅';
      const expected = left[at]?.key ?? '∅';
      return [
        {
          rule: 'language-parity',
          file: en.file,
          line: right[at]?.line ?? 1,
          where: `${what}[${at}]`,
          found,
          expected: { key: 'sameAs', values: { file: `${fr.file}:${left[at]?.line ?? 1}`, value: expected } },
          nearest: nearest(found, [expected]),
        },
      ];
    });
  });
}

type Outline = NonNullable<CheckContext['corpus']['entries'][number]['prose']['fr']>['outline'];

function citations(outline: Outline): { key: string; line: number }[] {
  return outline.components
    .filter(({ name }) => name === 'Cite')
    .map(({ attributes, line }) => ({ key: claimsOf(attributes['claim']).join(' '), line }));
}

function others(outline: Outline): { key: string; line: number }[] {
  return outline.components
    .filter(({ name }) => name !== 'Cite' && name !== 'Term' && name !== 'Foreign')
    .map(({ name, attributes, line }) => ({ key: [name, ...Object.values(attributes)].join(' '), line }));
}
