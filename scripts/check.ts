import { parseArgs } from 'node:util';
import { isCare } from '../src/domain/check/finding.ts';
import { languageOfEnvironment, report } from '../src/domain/check/report.ts';
import { checkProject } from '../src/library/check-project.ts';

/**
 * Checks the content:
 *
 *   npm run check                          sentences; fails when something is wrong
 *   npm run check -- --json                the findings as JSON, each with "care": true when it stops nothing
 *   npm run check -- --today 2027-11-22    against that day instead of the commit's; an overdue review then fails
 */
const { values } = parseArgs({ options: { json: { type: 'boolean' }, today: { type: 'string' } } });
if (values.today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.today)) {
  console.error(`--today ${values.today}: expected a full day, as in 2026-11-21.`);
  process.exit(2);
}
const findings = checkProject(process.cwd(), values.today);
console.log(
  values.json
    ? JSON.stringify(
        findings.map((finding) => ({ ...finding, care: isCare(finding) })),
        null,
        2,
      )
    : report(findings, languageOfEnvironment(process.env)),
);
const fails = findings.some((finding) => !isCare(finding) || (values.today !== undefined && finding.rule === 'review-overdue'));
process.exitCode = fails ? 1 : 0;
