import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { checkContent } from '../domain/check/check-content.ts';
import type { Finding } from '../domain/check/finding.ts';
import { readCorpus } from '../domain/content/corpus.ts';
import { parseProse } from '../markdown/parse-prose.ts';
import { CLAIM_FILE_SCHEMA, RECORD_SCHEMAS } from '../schema/contract.ts';
import { SECTIONS } from '../schema/sections.ts';
import { commitDay } from './commit-day.ts';
import { readContentFiles } from './read-content.ts';

/** Checks the content of a project; an empty list when it may be built. */
export function checkProject(root: string): Finding[] {
  const corpus = readCorpus(readContentFiles(root), parseProse);
  return checkContent(
    corpus,
    { records: RECORD_SCHEMAS, claimFile: CLAIM_FILE_SCHEMA, sections: SECTIONS, assets: publicFiles(root) },
    commitDay(root),
  );
}

function publicFiles(root: string): Set<string> {
  const folder = join(root, 'public');
  const items = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return new Set(
    items.filter((item) => item.isFile()).map((item) => `/${relative(folder, join(item.parentPath, item.name)).split(sep).join('/')}`),
  );
}
