import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { checkContent } from '../domain/check/check-content.ts';
import type { Finding } from '../domain/check/finding.ts';
import { type ContentFile, readCorpus } from '../domain/content/corpus.ts';
import { parseProse } from '../markdown/parse-prose.ts';
import { CLAIM_FILE_SCHEMA, RECORD_SCHEMAS } from '../schema/contract.ts';
import { SECTIONS } from '../schema/sections.ts';

/** Reads every file under `content/` of a project, as text. Hidden files are passed over. */
export function readContentFiles(root: string): ContentFile[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) => {
      const path = join(item.parentPath, item.name);
      return { path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') };
    });
}

/** Checks the content of a project; an empty list when it may be built. */
export function checkProject(root: string): Finding[] {
  const corpus = readCorpus(readContentFiles(root), parseProse);
  return checkContent(
    corpus,
    { records: RECORD_SCHEMAS, claimFile: CLAIM_FILE_SCHEMA, sections: SECTIONS, assets: publicFiles(root) },
    commitDay(root),
  );
}

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

function publicFiles(root: string): Set<string> {
  const folder = join(root, 'public');
  const items = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return new Set(
    items.filter((item) => item.isFile()).map((item) => `/${relative(folder, join(item.parentPath, item.name)).split(sep).join('/')}`),
  );
}
