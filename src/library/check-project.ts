import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { checkContent } from '../domain/check/check-content.ts';
import type { Finding } from '../domain/check/finding.ts';
import { type Corpus, readCorpus } from '../domain/content/corpus.ts';
import { parseProse } from '../markdown/parse-prose.ts';
import { LEDGER_SCHEMAS, RECORD_SCHEMAS } from '../schema/contract.ts';
import { SECTIONS } from '../schema/sections.ts';
import { commitDay } from './commit-day.ts';
import { readContentFiles } from './read-content.ts';

/** The files of `content/`, read into records. */
export function readProject(root: string): Corpus {
  return readCorpus(readContentFiles(root), parseProse);
}

/** Checks the content of a project, against the day of its commit unless another is given; what is not a matter of care must be mended before a build. */
export function checkProject(root: string, today: string | null = commitDay(root), corpus: Corpus = readProject(root)): Finding[] {
  return checkContent(corpus, { records: RECORD_SCHEMAS, ledgers: LEDGER_SCHEMAS, sections: SECTIONS, assets: publicFiles(root) }, today);
}

function publicFiles(root: string): Set<string> {
  const folder = join(root, 'public');
  const items = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return new Set(
    items.filter((item) => item.isFile()).map((item) => `/${relative(folder, join(item.parentPath, item.name)).split(sep).join('/')}`),
  );
}
