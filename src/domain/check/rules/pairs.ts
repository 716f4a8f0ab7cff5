import type { CheckContext } from '../context.ts';
import { hasProse } from '../../kind.ts';
import { LANGUAGES, type Language } from '../../locale/language.ts';
import type { Finding } from '../finding.ts';
import { FIXED_SLUGS, SECTION_SLUGS } from '../../route/paths.ts';
import { nearest } from '../nearest.ts';
import { numbersIn, numberWordsIn } from '../text/numbers.ts';
import { printPath } from '../walk.ts';
import { claimsOf } from '../../content/outline.ts';

/** A record without its facts, without one of its languages, and two names that a reader cannot tell apart. */
export function pairsRule(context: CheckContext): Finding[] {
  return [...missingHalves(context), ...duplicates(context), ...parity(context), ...sameNumbers(context)];
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

/** Pages about the site share the root of a language with its sections and its fixed pages. */
const RESERVED = new Set(
  [...Object.values(SECTION_SLUGS), ...Object.values(FIXED_SLUGS)].flatMap((slugs) => LANGUAGES.map((lang) => slugs[lang])),
);

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
  for (const { ledger, file, yaml } of corpus.ledgerFiles)
    if (ledger !== 'claims')
      for (const [index, item] of Object.entries(listOf(yaml.data, ledger)))
        report(ledger, String(item.id), file, yaml.lineOf([ledger, Number(index), 'id']));
  return findings;
}

function listOf(data: unknown, ledger: string): { id?: unknown }[] {
  const list = (data as Record<string, unknown> | undefined)?.[ledger];
  return Array.isArray(list) ? (list as { id?: unknown }[]) : [];
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
      { what: 'figures', fr: figures(fr.outline, 'fr'), en: figures(en.outline, 'en') },
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

/** The numbers of each section, smallest first: both languages give the same, in digits or in words. */
function figures(outline: Outline, lang: Language): { key: string; line: number }[] {
  return outline.blocks
    .flatMap(({ spans, section, line }) =>
      largeNumbers(spans.map(({ text }) => text).join(' '), lang).map((key) => ({ key, line, section })),
    )
    .sort((a, b) => a.section - b.section || Number(a.key) - Number(b.key));
}

/** Numbers above twenty and decimals; smaller ones are words of the language as often as not. */
function largeNumbers(text: string, lang: Language): string[] {
  return [...numbersIn(text, lang), ...numberWordsIn(text, lang)].filter((number) => Number(number) > 20 || number.includes('.'));
}

/** Texts in both languages give the same numbers, each as often. */
function sameNumbers({ corpus }: CheckContext): Finding[] {
  const files = [...corpus.entries.flatMap(({ file, yaml }) => (yaml ? [{ file, yaml }] : [])), ...corpus.ledgerFiles];
  return files.flatMap(({ file, yaml }) =>
    pairsIn(yaml.data).flatMap(({ path, fr, en }): Finding[] => {
      const [left, right] = [largeNumbers(fr, 'fr').sort(), largeNumbers(en, 'en').sort()];
      if (left.join() === right.join()) return [];
      return [
        {
          rule: 'language-parity',
          file,
          line: yaml.lineOf([...path, 'en']),
          where: printPath([...path, 'en']),
          found: right.join(', ') || '∅',
          expected: { key: 'sameAs', values: { file: `${file}:${yaml.lineOf([...path, 'fr'])}`, value: left.join(', ') || '∅' } },
          nearest: null,
        },
      ];
    }),
  );
}

function pairsIn(value: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; fr: string; en: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => pairsIn(item, [...path, index]));
  if (!value || typeof value !== 'object') return [];
  const { fr, en } = value as Record<string, unknown>;
  if (typeof fr === 'string' && typeof en === 'string') return [{ path, fr, en }];
  return Object.entries(value).flatMap(([key, item]) => pairsIn(item, [...path, key]));
}

function others(outline: Outline): { key: string; line: number }[] {
  return outline.components
    .filter(({ name }) => name !== 'Cite' && name !== 'Term' && name !== 'Foreign')
    .map(({ name, attributes, line }) => ({ key: [name, ...Object.values(attributes)].join(' '), line }));
}
