import { LANGUAGES, type Language } from '../../locale/language.ts';
import type { CheckContext } from '../context.ts';
import { DO_NOT_ASSERT } from '../data/do-not-assert.ts';
import { NAMES_IN_CAPITALS } from '../data/names.ts';
import { PROTECTED_RUNS } from '../data/protected-runs.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { lix } from '../text/lix.ts';
import { runsOf } from '../text/runs.ts';
import { clip, printPath, textsOf } from '../walk.ts';

/** Words: acronyms that the glossary lacks, what may not be asserted, key points hard to read, runs taken from a founding document, unfinished places. */
export function wordingRule(context: CheckContext): Finding[] {
  const acronyms = knownAcronyms(context);
  const titles = new Set(workTitles(context).flatMap((title) => runsOf(title).map(({ hash }) => hash)));
  return wordsOf(context).flatMap((words) => [
    ...unknownAcronyms(words, acronyms),
    ...forbidden(words),
    ...hardToRead(words),
    ...copied(words, titles),
    ...unfinished(words),
    ...durations(words),
  ]);
}

/** A text that readers see, with its language and place. */
interface Words {
  file: string;
  /** The line, counted when a finding asks for it. */
  line: () => number;
  where: string;
  kind: string;
  text: string;
  lang: Language;
  /** What of a record it is, as far as a rule tells it apart: a key point, or words of readers. */
  part: 'keyPoint' | 'asked' | null;
}

function wordsOf({ corpus }: CheckContext): Words[] {
  const prose = corpus.entries.flatMap(({ kind, prose: halves }) =>
    Object.values(halves).flatMap(({ file, lang, outline }) =>
      [...outline.blocks.map(({ line, spans }) => ({ line, text: spans.map(({ text }) => text).join(' ') })), ...outline.headings].map(
        ({ line, text }): Words => ({ file, line: () => line, where: '', kind, text, lang, part: null }),
      ),
    ),
  );
  const facts = [
    ...corpus.entries.flatMap(({ kind, file, yaml }) => (yaml ? [{ kind: kind as string, file, yaml }] : [])),
    ...corpus.ledgerFiles.map(({ ledger, file, yaml }) => ({ kind: ledger as string, file, yaml })),
  ].flatMap(({ kind, file, yaml }) =>
    [...textsOf(yaml.data)].flatMap(({ path, text }): Words[] => {
      const lang = LANGUAGES.find((each) => path.includes(each));
      const where = printPath(path);
      return lang ? [{ file, line: () => yaml.lineOf(path), where, kind, text, lang, part: partOf(path) }] : [];
    }),
  );
  return [...prose, ...facts];
}

function partOf(path: readonly PropertyKey[]): Words['part'] {
  if (path[0] === 'keyPoints' && path[2] === 'text') return 'keyPoint';
  return path[0] === 'asked' ? 'asked' : null;
}

/** Kinds whose words must explain their acronyms; sources and the ledgers quote the names of others. */
const EXPLAINED = new Set(['model', 'example', 'cluster', 'template', 'clause', 'guide']);

/** Two capitals or more, with the digits that follow, standing alone. */
const ACRONYM = /(?<![\p{L}\d])\p{Lu}{2,}\d*(?![\p{L}\d])/gu;

function unknownAcronyms({ file, line, where, kind, text, lang, part }: Words, known: ReadonlySet<string>): Finding[] {
  // Readers ask with the acronyms of their house; the page has its own.
  if (!EXPLAINED.has(kind) || part === 'asked') return [];
  const found = text.match(ACRONYM) ?? [];
  return [...new Set(found)]
    .filter((acronym) => !known.has(acronym) && !NAMES_IN_CAPITALS.has(acronym))
    .map((acronym): Finding => ({
      rule: 'unknown-acronym',
      file,
      line: line(),
      where,
      found: acronym,
      expected: { key: 'acronymOf', values: { lang } },
      nearest: nearest(acronym, known),
    }));
}

/** The acronyms that terms and their forms give, in any language: a French body keeps its letters in English. */
function knownAcronyms({ corpus }: CheckContext): Set<string> {
  const texts = corpus.entries
    .filter(({ kind }) => kind === 'term')
    .flatMap(({ yaml }) => {
      const { term, acronym, forms } = (yaml?.data ?? {}) as Record<string, unknown>;
      return [...textsOf([term, acronym, forms])].map(({ text }) => text);
    });
  return new Set(texts.flatMap((text) => text.match(ACRONYM) ?? []));
}

function forbidden({ file, line, where, kind, text, lang }: Words): Finding[] {
  if (kind === 'disagreement') return [];
  return text.split(/(?<=[.!?])\s+/).flatMap((sentence) =>
    DO_NOT_ASSERT.filter(({ all, unless }) => all[lang].every((pattern) => pattern.test(sentence)) && !unless[lang].test(sentence)).map(
      ({ id, why }): Finding => ({
        rule: 'do-not-assert',
        file,
        line: line(),
        where,
        found: clip(sentence),
        expected: { key: 'mayNotSay', values: { id, why: why[lang] } },
        nearest: null,
      }),
    ),
  );
}

/** Above it, Björnsson calls a text very difficult. */
const LIX_LIMIT = 60;

function hardToRead({ file, line, where, text, part }: Words): Finding[] {
  const score = part === 'keyPoint' ? Math.round(lix(text)) : 0;
  if (score <= LIX_LIMIT) return [];
  return [
    {
      rule: 'hard-to-read',
      file,
      line: line(),
      where,
      found: `${score}`,
      expected: { key: 'lixAtMost', values: { max: String(LIX_LIMIT) } },
      nearest: null,
    },
  ];
}

function copied({ file, line, where, kind, text }: Words, titles: ReadonlySet<string>): Finding[] {
  if (kind === 'source') return [];
  const run = runsOf(text).find(({ hash }) => PROTECTED_RUNS.has(hash) && !titles.has(hash));
  return run ? [{ rule: 'copied-run', file, line: line(), where, found: run.words, expected: { key: 'ownWords' }, nearest: null }] : [];
}

/** Titles of works, which may be written as they are. */
function workTitles({ corpus }: CheckContext): string[] {
  return corpus.entries
    .filter(({ kind }) => kind === 'source')
    .flatMap(({ yaml }) => {
      const { title, 'container-title': container } = (yaml?.data ?? {}) as Record<string, unknown>;
      return [title, container].filter((text): text is string => typeof text === 'string');
    });
}

function unfinished({ file, line, where, text }: Words): Finding[] {
  const found = /\b(?:TODO|FIXME|TBD|XXX)\b|À (?:TRADUIRE|RÉÉCRIRE|REMPLIR|FAIRE)\b/.exec(text)?.[0];
  return found ? [{ rule: 'unfinished', file, line: line(), where, found, expected: { key: 'finished' }, nearest: null }] : [];
}

/** Durations of a template or of a clause are the project's own unless it says otherwise: each says so. */
function durations({ file, line, where, kind, text, lang }: Words): Finding[] {
  if ((kind !== 'template' && kind !== 'clause') || where !== '') return [];
  const sentence = text
    .split(/(?<=[.!?])\s+/)
    .find((each) => DURATION[lang].test(each) && !/\(?(?:convention de Tandem|Tandem convention)/.test(each));
  return sentence
    ? [
        {
          rule: 'do-not-assert',
          file,
          line: line(),
          where,
          found: clip(sentence),
          expected: { key: 'conventionOf', values: { lang } },
          nearest: null,
        },
      ]
    : [];
}

const DURATION: Record<Language, RegExp> = {
  fr: /\b\d+ (?:jours|semaines|mois|heures|ans)\b/,
  en: /\b\d+ (?:days|weeks|months|hours|years)\b/,
};
