import { languageOfLocale, report } from '../src/domain/check/report.ts';
import { checkProject } from '../src/library/read-content.ts';

const findings = checkProject(process.cwd());
console.log(report(findings, languageOfLocale(process.env['LC_ALL'] ?? process.env['LANG'])));
process.exitCode = findings.length > 0 ? 1 : 0;
