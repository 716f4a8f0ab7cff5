import { type ComponentRule, NOTE_KINDS, PROSE_COMPONENTS, type ProseComponent } from '../../content/components.ts';
import type { Entry, Prose } from '../../content/corpus.ts';
import { headingIds, sameHeading } from '../../content/heading-ids.ts';
import { parseRecordLink } from '../../content/record-link.ts';
import { hasProse, KINDS } from '../../kind.ts';
import { type CheckContext, slugsOf } from '../context.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';

/** Prose: the words it may use, its links and anchors, its images, its sections. */
export function proseRule(context: CheckContext): Finding[] {
  return context.corpus.entries.flatMap((entry) =>
    Object.values(entry.prose).flatMap((prose) => [
      ...components(context, entry, prose),
      ...prose.outline.forbidden.map(({ what, line }): Finding => ({
        rule: 'code-in-prose',
        file: prose.file,
        line,
        where: '',
        found: what,
        expected: { key: 'noCode' },
        nearest: null,
      })),
      ...links(context, entry, prose),
      ...images(context, prose),
      ...sections(context, entry, prose),
    ]),
  );
}

function components(context: CheckContext, entry: Entry, { file, outline }: Prose): Finding[] {
  const names = Object.keys(PROSE_COMPONENTS);
  return outline.components.flatMap(({ name, attributes, expressions, line }, index): Finding[] => {
    const known = PROSE_COMPONENTS[name as ProseComponent] as ComponentRule | undefined;
    if (!known)
      return [
        {
          rule: 'unknown-component',
          file,
          line,
          where: '',
          found: `<${name}>`,
          expected: { key: 'oneOf', values: { list: names.join(', ') } },
          nearest: nearest(name, names),
        },
      ];
    const allowed = known.required;
    const at = { rule: 'component-attribute' as const, file, line, where: `<${name}>` };
    const isAgain = known.once && outline.components.findIndex((other) => other.name === name) < index;
    return [
      ...((known.kinds as readonly string[]).includes(entry.kind)
        ? []
        : [{ ...at, found: entry.kind, expected: { key: 'kindOf', values: { list: known.kinds.join(', ') } }, nearest: null }]),
      ...(isAgain ? [{ ...at, found: `<${name}>`, expected: { key: 'once' }, nearest: null }] : []),
      ...expressions.map((attribute): Finding => ({
        ...at,
        found: `${attribute}={…}`,
        expected: { key: 'plainAttribute' },
        nearest: null,
      })),
      ...Object.keys(attributes)
        .filter((attribute) => !allowed.includes(attribute))
        .map((attribute): Finding => ({
          ...at,
          found: attribute,
          expected: { key: 'oneOf', values: { list: allowed.join(', ') } },
          nearest: nearest(attribute, allowed),
        })),
      ...known.required
        .filter((attribute) => !attributes[attribute])
        .map((attribute): Finding => ({ ...at, found: '', expected: { key: 'attribute', values: { attribute } }, nearest: null })),
      ...attributeValue(context, entry, { name, attributes, file, line }),
    ];
  });
}

function attributeValue(
  context: CheckContext,
  entry: Entry,
  use: { name: string; attributes: Record<string, string>; file: string; line: number },
): Finding[] {
  const { name, attributes, file, line } = use;
  const among = (attribute: string, list: string[], rule: Finding['rule'], key: string): Finding[] => {
    const found = attributes[attribute];
    if (!found || list.includes(found)) return [];
    return [
      {
        rule,
        file,
        line,
        where: `<${name} ${attribute}>`,
        found,
        expected: { key, values: { list: list.join(', '), kind: name.toLowerCase() } },
        nearest: nearest(found, list),
      },
    ];
  };
  if (name === 'Foreign' && !/^[a-z]{2}$/.test(attributes['lang'] ?? ''))
    return [
      {
        rule: 'component-attribute',
        file,
        line,
        where: '<Foreign lang>',
        found: attributes['lang'] ?? '',
        expected: { key: 'languageCode' },
        nearest: null,
      },
    ];
  if (name === 'Note') return among('kind', [...NOTE_KINDS], 'component-attribute', 'oneOf');
  if (name === 'Local') return among('of', slugsOf(context, 'equivalence'), 'dangling-reference', 'record');
  if (name === 'Term') return among('id', slugsOf(context, 'term'), 'dangling-reference', 'record');
  // Facts that cannot be read have a finding of their own.
  if (entry.yaml?.data === undefined) return [];
  if (name === 'Values') {
    const measures = (entry.yaml.data as { measures?: { id?: string }[] }).measures ?? [];
    return among(
      'of',
      measures.map(({ id }) => String(id)),
      'dangling-reference',
      'measure',
    );
  }
  if (name === 'Shares' && !(entry.yaml.data as { shares?: unknown }).shares)
    return [
      { rule: 'dangling-reference', file, line, where: '<Shares>', found: 'shares', expected: { key: 'sharesTable' }, nearest: null },
    ];
  return [];
}

function links(context: CheckContext, entry: Entry, { file, lang, outline }: Prose): Finding[] {
  return outline.links.flatMap(({ url, text, line }): Finding[] => {
    const at = { file, line, where: `[${text}]`, found: url };
    if (/^https:\/\/[^\s]+$/.test(url)) return [];
    if (url.startsWith('#')) {
      const own = anchorsOf(context, entry, lang);
      return own.includes(url.slice(1))
        ? []
        : [
            {
              ...at,
              rule: 'broken-anchor',
              expected: { key: 'anchor', values: { list: own.join(', ') } },
              nearest: nearest(url.slice(1), own),
            },
          ];
    }
    const link = parseRecordLink(url);
    if (!link) return [{ ...at, rule: 'broken-link', expected: { key: 'recordLink', values: { kinds: KINDS.join(', ') } }, nearest: null }];
    const target = context.records.get(`${link.kind}/${link.slug}`);
    if (!target)
      return [
        {
          ...at,
          rule: 'broken-link',
          expected: { key: 'record', values: { kind: link.kind } },
          nearest: nearest(link.slug, slugsOf(context, link.kind)),
        },
      ];
    if (!link.anchor) return [];
    const anchors = anchorsOf(context, target, lang);
    return anchors.includes(link.anchor)
      ? []
      : [
          {
            ...at,
            rule: 'broken-anchor',
            expected: { key: 'anchor', values: { list: anchors.join(', ') } },
            nearest: nearest(link.anchor, anchors),
          },
        ];
  });
}

/** The anchors a link may name on a record's page. */
function anchorsOf(context: CheckContext, entry: Entry, lang: 'fr' | 'en'): string[] {
  if (entry.kind === 'source')
    return context.allClaims
      .filter(({ claim }) => (claim.sources ?? []).some(({ source }) => source === entry.slug))
      .map(({ claim }) => `claim-${claim.id}`);
  if (!hasProse(entry.kind)) return [];
  const outline = entry.prose[lang]?.outline;
  if (entry.kind === 'template') return [...articleAnchors(entry, lang), 'references'];
  const headings = outline ? headingIds(outline.headings, entry.kind, lang, context.contract.sections) : [];
  return entry.kind === 'page' ? headings : [...headings, 'references'];
}

/** Each heading and each shared clause is an article. */
function articleAnchors({ prose }: Entry, lang: 'fr' | 'en'): string[] {
  const articles = (prose[lang]?.tree.children ?? []).filter(
    (node) => node.type === 'heading' || (node.type === 'mdxJsxFlowElement' && node.name === 'Clause'),
  );
  return articles.map((_, index) => `article-${index + 1}`);
}

function images({ contract }: CheckContext, { file, outline }: Prose): Finding[] {
  return outline.images.flatMap(({ url, alt, line }): Finding[] => {
    const at = { file, line, where: '', found: url };
    return [
      ...(alt.trim() === '' ? [{ ...at, rule: 'missing-image-text' as const, expected: { key: 'imageText' }, nearest: null }] : []),
      ...(contract.assets.has(url)
        ? []
        : [{ ...at, rule: 'broken-link' as const, expected: { key: 'imageFile' }, nearest: nearest(url, contract.assets) }]),
    ];
  });
}

function sections(context: CheckContext, entry: Entry, { file, lang, outline }: Prose): Finding[] {
  const finding = (line: number, found: string, expected: Finding['expected'], near: string | null): Finding => ({
    rule: 'sections',
    file,
    line,
    where: '',
    found,
    expected,
    nearest: near,
  });
  const deep = outline.headings
    .filter(({ depth }) => depth === 1 || depth > 3)
    .map(({ text, line }) => finding(line, text, { key: 'headingDepth' }, null));
  const first = outline.headings[0];
  if (first?.depth === 3) deep.push(finding(first.line, first.text, { key: 'headingOrder' }, null));
  const wanted = hasProse(entry.kind) ? context.contract.sections[entry.kind] : undefined;
  if (!wanted || outline.words === 0) return deep;
  const labels = wanted.map(({ heading }) => heading[lang]);
  const second = outline.headings.filter(({ depth }) => depth === 2);
  for (const [index, label] of labels.entries()) {
    const heading = second[index];
    if (!heading || !sameHeading(heading.text, label)) {
      const found = heading?.text ?? '';
      return [
        ...deep,
        finding(
          heading?.line ?? 1,
          found,
          { key: 'section', values: { label, order: labels.join(' · ') } },
          found ? nearest(found, labels) : null,
        ),
      ];
    }
  }
  const extra = second[labels.length];
  return extra ? [...deep, finding(extra.line, extra.text, { key: 'noMoreSections', values: { order: labels.join(' · ') } }, null)] : deep;
}
