import { execFileSync } from 'node:child_process';

/** The day of the build, `YYYY-MM-DD`: `SOURCE_DATE_EPOCH`, else the last commit's, else null (no history). Never the clock. */
export function commitDay(root: string): string | null {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch && /^\d+$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  try {
    return (
      execFileSync('git', ['log', '-1', '--format=%cs'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() ||
      null
    );
  } catch {
    return null;
  }
}
