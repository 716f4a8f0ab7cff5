import type { Language } from '../locale/language.ts';
import type { Finding } from './finding.ts';
import { en } from './messages/en.ts';
import { fr } from './messages/fr.ts';
import type { Messages } from './messages/messages.ts';

const MESSAGES: Record<Language, Messages> = { fr, en };

/** The language of the messages: French when `LC_ALL`, else `LANG`, names a French locale; `C` and `POSIX` say nothing (POSIX, locale). */
export function languageOfEnvironment(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value && !/^(?:C|POSIX)(?:\.|$)/.test(value));
  return /^fr/i.test(locale ?? '') ? 'fr' : 'en';
}

/** One finding as lines for people: where; what and what stands there; what was expected and the likely repair; where to read more. */
export function explain(finding: Finding, lang: Language): string {
  const messages = MESSAGES[lang];
  const place = [`${finding.file}:${finding.line}`, finding.where].filter(Boolean).join('  ');
  const what = [messages.rules[finding.rule], finding.found ? fill(messages.found, { found: finding.found }) : '']
    .filter(Boolean)
    .join('  ');
  const wanted = fill(messages.expected[finding.expected.key] ?? finding.expected.key, finding.expected.values ?? {});
  const near = finding.nearest ? fill(messages.didYouMean, { nearest: finding.nearest }) : '';
  const more = fill(messages.readMore, { page: `docs/content-guide.md#${finding.rule}` });
  return [place, `  ${what}`, `  ${[wanted, near].filter(Boolean).join(' ')}`, `  ${more}`].join('\n');
}

/** All findings, then how many there are. */
export function report(findings: readonly Finding[], lang: Language): string {
  const { none, one, many } = MESSAGES[lang].total;
  const total = findings.length === 0 ? none : findings.length === 1 ? one : fill(many, { count: String(findings.length) });
  return [...findings.map((finding) => explain(finding, lang)), total].join('\n\n');
}

function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}
