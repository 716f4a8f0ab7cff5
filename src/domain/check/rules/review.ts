import type { CheckContext } from '../context.ts';
import type { Finding } from '../finding.ts';

const GRACE_DAYS = 31;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Review dates: none more than a month after the commit (a record is reviewed before it is committed), and the next one after the last and not yet past. */
export function reviewRule({ corpus, today }: CheckContext): Finding[] {
  return corpus.entries.flatMap(({ file, yaml }): Finding[] => {
    const { reviewed, nextReview } = (yaml?.data ?? {}) as { reviewed?: unknown; nextReview?: unknown };
    const at = (key: string) => ({
      rule: 'review-date' as Finding['rule'],
      file,
      line: yaml?.lineOf([key]) ?? 1,
      where: key,
      nearest: null,
    });
    const findings: Finding[] = [];
    // A date that is none has a finding of its own.
    if (![reviewed, nextReview].every((day) => day === undefined || DAY.test(String(day)))) return [];
    if (today && typeof reviewed === 'string' && reviewed > dayAfter(today, GRACE_DAYS))
      findings.push({ ...at('reviewed'), found: reviewed, expected: { key: 'notAfter', values: { day: today } } });
    if (typeof reviewed === 'string' && typeof nextReview === 'string' && nextReview <= reviewed)
      findings.push({ ...at('nextReview'), found: nextReview, expected: { key: 'after', values: { day: reviewed } } });
    if (findings.length === 0 && today && typeof nextReview === 'string' && nextReview < today)
      findings.push({
        ...at('nextReview'),
        rule: 'review-overdue',
        found: nextReview,
        expected: { key: 'reviewBy', values: { day: today } },
      });
    return findings;
  });
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
