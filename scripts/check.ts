import { languageOfEnvironment, report } from '../src/domain/check/report.ts';
import { checkProject } from '../src/library/check-project.ts';

const findings = checkProject(process.cwd());
console.log(report(findings, languageOfEnvironment(process.env)));
process.exitCode = findings.length > 0 ? 1 : 0;
