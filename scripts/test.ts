import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** One suite: what it is called, and how it runs. `vitest` suites count their tests, the others count as one. */
interface Suite {
  name: string;
  what: string;
  run: () => Outcome;
}

interface Outcome {
  passed: number;
  failed: number;
}

const OUTPUT = join(process.cwd(), 'tests', 'output');
const bin = (path: string): string => join(process.cwd(), 'node_modules', path);

const SUITES: Suite[] = [
  { name: 'content', what: 'every rule over the real records', run: () => command('scripts/check.ts') },
  { name: 'unit', what: 'rules of the domain, planted mistakes, the shape of the house', run: () => vitest('unit') },
  { name: 'lint', what: 'ESLint and Prettier', run: lint },
  { name: 'view', what: 'components, rendered', run: () => vitest('view', 'vitest.view.config.ts') },
  {
    name: 'types',
    what: 'TypeScript at its strictest, views included',
    run: () => command(bin('astro/bin/astro.mjs'), 'check', '--minimumFailingSeverity', 'error'),
  },
  { name: 'build', what: 'two builds alike; links, languages, heads, policy, weights, valid HTML', run: build },
  { name: 'nu', what: 'the Nu HTML checker, where there is Java', run: nu },
  { name: 'visual', what: 'the printed page, on A4 and Letter', run: () => vitest('visual') },
  { name: 'e2e', what: 'reading and searching in a browser, with and without script', run: () => vitest('e2e') },
  { name: 'a11y', what: 'axe, WCAG 2.2 A and AA, both themes, 390 and 1280 px', run: () => vitest('a11y') },
];

/** The suites that read `dist/` build it first when they run by themselves. */
const NEED_DIST = new Set(['nu', 'visual', 'e2e', 'a11y']);

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
if (process.argv.includes('--all')) process.env['ALL_PAGES'] = '1';
const unknown = asked.filter((name) => !SUITES.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`There is no suite ${unknown.join(', ')}. The suites are: ${SUITES.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
const chosen = asked.length > 0 ? SUITES.filter(({ name }) => asked.includes(name)) : SUITES;

rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const total: Outcome = { passed: 0, failed: 0 };
/** True after a build that failed: what is in `dist/` is then not what is being tested. */
let isUnbuilt = false;
if (asked.some((name) => NEED_DIST.has(name)) && !asked.includes('build')) {
  const { status } = command('scripts/build.ts');
  if (status !== 0) process.exit(1);
}
for (const { name, what, run } of chosen) {
  console.log(`\n▸ ${name}: ${what}`);
  const started = performance.now();
  const { passed, failed } = NEED_DIST.has(name) && isUnbuilt ? unread() : run();
  total.passed += passed;
  total.failed += failed;
  console.log(`  ${name}: ${passed} passed, ${failed} failed (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function node(...args: string[]): SpawnSyncReturns<Buffer> {
  return spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], env: process.env });
}

/** A command that passes or fails as a whole. */
function command(...args: string[]): Outcome & { status: number } {
  const status = node(...args).status ?? 1;
  return { status, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
}

/** A Vitest project; its report is read back, so that a run without tests or without a report is a failure. */
function vitest(project: string, config = 'vitest.config.ts'): Outcome {
  const file = join(OUTPUT, `${project}.json`);
  const { status } = node(
    bin('vitest/vitest.mjs'),
    'run',
    '--config',
    config,
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numFailedTestSuites: number;
    };
    const failed = Math.max(report.numFailedTests, report.numFailedTestSuites > 0 || status !== 0 ? 1 : 0);
    return { passed: report.numPassedTests, failed: report.numPassedTests + report.numFailedTests === 0 ? Math.max(1, failed) : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function lint(): Outcome {
  return sum(
    command(bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'),
    command(bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', 'src', 'scripts', 'tests', 'bench', '*.ts', '*.mjs'),
  );
}

/** Builds twice: once where readers' pages go, once aside, so that the two can be compared byte by byte. */
function build(): Outcome {
  const first = command('scripts/build.ts');
  isUnbuilt = first.status !== 0;
  const second = command('scripts/build.ts', '--out', join(OUTPUT, 'dist-again'));
  return sum(first, second, first.status === 0 && second.status === 0 ? vitest('build') : { passed: 0, failed: 1 });
}

/** A suite that reads `dist/` when the build has failed. */
function unread(): Outcome {
  console.log('  Not run: the build failed, and dist/ holds an older site.');
  return { passed: 0, failed: 1 };
}

/** The Nu HTML checker over every page. Without Java it is said, and counts for nothing: html-validate has read the same pages. */
function nu(): Outcome {
  if (spawnSync('java', ['-version'], { stdio: 'ignore' }).status !== 0) {
    console.log('  There is no Java here: the Nu checker did not run.');
    return { passed: 0, failed: 0 };
  }
  const { status } = spawnSync('java', ['-jar', bin('vnu-jar/build/dist/vnu.jar'), '--errors-only', '--skip-non-html', 'dist'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function sum(...outcomes: Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((count, { passed }) => count + passed, 0),
    failed: outcomes.reduce((count, { failed }) => count + failed, 0),
  };
}
