import type { Block, Span } from '../../content/blocks.ts';
import type { Entry } from '../../content/corpus.ts';
import { LANGUAGES, type Language } from '../../locale/language.ts';
import type { CheckContext } from '../context.ts';
import { HEDGES, STANCE } from '../data/stance.ts';
import type { Finding } from '../finding.ts';
import { numbersIn, numberWordsIn } from '../text/numbers.ts';
import { clip, statementsOf } from '../walk.ts';

/** Statements and the claims under them: none without a claim, no number that the claims do not give, nothing indirect told as certain. */
export function statementsRule(context: CheckContext): Finding[] {
  const numbersOf = rememberNumbers(context);
  const facts = [...context.corpus.entries.flatMap(({ file, yaml }) => (yaml ? [{ file, yaml }] : [])), ...context.corpus.ledgerFiles];
  return [
    ...context.corpus.entries.flatMap((entry) =>
      LANGUAGES.flatMap((lang) => {
        const prose = entry.prose[lang];
        if (!prose) return [];
        const at = (span: Pick<Span, 'line' | 'text'>) => ({ file: prose.file, line: () => span.line, where: '', text: span.text });
        return [
          ...uncited(context, entry, lang),
          ...prose.outline.blocks.flatMap(({ spans }) => spans.flatMap((span) => against(context, numbersOf, at(span), span.claims, lang))),
        ];
      }),
    ),
    ...facts.flatMap(({ file, yaml }) =>
      statementsOf(yaml.data).flatMap(({ path, where, text, claims }) =>
        LANGUAGES.flatMap((lang) =>
          text[lang] === undefined
            ? []
            : against(
                context,
                numbersOf,
                { file, line: () => yaml.lineOf([...path, lang]), where: `${where}.${lang}`, text: text[lang] },
                claims,
                lang,
              ),
        ),
      ),
    ),
  ];
}

/** Kinds whose prose states facts of the world. */
const FACTUAL = new Set(['model', 'example', 'cluster']);
/** Sections that say what is not known, or what to do. */
const FREE_SECTIONS = new Set(['unknown', 'practice']);
/** Notes that give Tandem's own voice. */
const OWN_VOICE = new Set(['reading', 'practice', 'caution']);

function uncited({ contract }: CheckContext, { kind, prose }: Entry, lang: Language): Finding[] {
  const half = prose[lang];
  if (!half || !FACTUAL.has(kind)) return [];
  const sections = contract.sections[kind as keyof typeof contract.sections] ?? [];
  const { blocks } = half.outline;
  const citedLists = new Set(blocks.filter((block) => block.list > 0 && isCited(block)).map(({ list }) => list));
  return blocks
    .filter((block) => {
      if (OWN_VOICE.has(block.note ?? '') || FREE_SECTIONS.has(sections[block.section]?.id ?? '')) return false;
      const text = block.spans.map((span) => span.text).join(' ');
      if (isCited(block))
        return block.spans.some(
          (span) =>
            span.claims.length === 0 && !STANCE[lang].test(span.text) && numbersIn(span.text, lang).some((number) => Number(number) > 9),
        );
      return !STANCE[lang].test(text) && !(block.list > 0 && citedLists.has(block.list)) && !/^[\s–—-]*$/.test(text);
    })
    .map((block): Finding => ({
      rule: 'uncited-statement',
      file: half.file,
      line: block.spans.find((span) => span.claims.length === 0)?.line ?? block.line,
      where: '',
      found: clip(block.spans.find((span) => span.claims.length === 0)?.text ?? ''),
      expected: { key: 'citedClaim' },
      nearest: null,
    }));
}

function isCited({ spans }: Block): boolean {
  return spans.some(({ claims }) => claims.length > 0);
}

interface Place {
  file: string;
  /** The line, counted when a finding asks for it. */
  line: () => number;
  where: string;
  text: string;
}

function against(
  context: CheckContext,
  numbersOf: NumbersOf,
  { file, line, where, text }: Place,
  claims: readonly string[],
  lang: Language,
): Finding[] {
  const known = claims.flatMap((id) => context.claims.get(id) ?? []);
  if (known.length === 0 || known.length < claims.length) return [];
  const at = { file, where, nearest: null };
  const given = new Set(known.flatMap(({ claim }) => numbersOf(claim)));
  const other = numbersIn(text, lang).filter((number) => !given.has(number));
  const isLow = known.every(({ claim }) => claim.confidence === 'low');
  return [
    ...(other.length > 0
      ? [
          {
            ...at,
            line: line(),
            rule: 'number-differs' as const,
            found: other.join(', '),
            expected: { key: 'numberOfClaim', values: { claims: claims.join(', ') } },
          },
        ]
      : []),
    ...(isLow && !HEDGES[lang].test(text)
      ? [
          {
            ...at,
            line: line(),
            rule: 'low-as-certain' as const,
            found: clip(text),
            expected: { key: 'hedge', values: { claims: claims.join(', ') } },
          },
        ]
      : []),
  ];
}

type Claim = CheckContext['allClaims'][number]['claim'];
type NumbersOf = (claim: Claim) => readonly string[];

/** A claim is cited many times: its numbers are read once. */
function rememberNumbers(context: CheckContext): NumbersOf {
  const known = new Map<Claim, readonly string[]>();
  return (claim) => {
    const numbers = known.get(claim) ?? numbersOfClaim(context, claim);
    known.set(claim, numbers);
    return numbers;
  };
}

/** Every number a claim gives: in its statement, its note, its locators, and the title and date of its sources. */
function numbersOfClaim(context: CheckContext, { statement, note, sources }: Claim): string[] {
  return LANGUAGES.flatMap((lang) =>
    [
      statement?.[lang],
      note?.[lang],
      ...(sources ?? []).flatMap(({ source, locator }) => {
        const facts = context.records.get(`source/${source}`)?.yaml?.data as { title?: string; issued?: string } | undefined;
        return [locator?.[lang], facts?.title, facts?.issued];
      }),
    ].flatMap((text) => (typeof text === 'string' ? [...numbersIn(text, lang), ...numberWordsIn(text, lang)] : [])),
  );
}
