import { checkContent } from '../../src/domain/check/check-content.ts';
import type { Finding } from '../../src/domain/check/finding.ts';
import { type ContentFile, readCorpus } from '../../src/domain/content/corpus.ts';
import { readContentFiles } from '../../src/library/read-content.ts';
import { parseProse } from '../../src/markdown/parse-prose.ts';
import { LEDGER_SCHEMAS, RECORD_SCHEMAS } from '../../src/schema/contract.ts';
import { SECTIONS } from '../../src/schema/sections.ts';

const WORLD = readContentFiles('tests/fixtures/world');
const TODAY = '2026-11-21';

/** A change to the small world: a text replaced in a file, a file added, or a file taken away. */
export type Plant = { file: string; replace: string; by: string } | { file: string; add: string } | { file: string; remove: true };

/** The findings of the small world after some mistakes were planted in it. */
export function checkWorld(...plants: Plant[]): Finding[] {
  const files = plants.reduce(plant, WORLD);
  const corpus = readCorpus(files, parseProse);
  return checkContent(
    corpus,
    { records: RECORD_SCHEMAS, ledgers: LEDGER_SCHEMAS, sections: SECTIONS, assets: new Set(['/plan.png']) },
    TODAY,
  );
}

function plant(files: readonly ContentFile[], change: Plant): ContentFile[] {
  const path = `content/${change.file}`;
  if ('remove' in change) return files.filter((file) => file.path !== path);
  if ('add' in change) return [...files, { path, text: change.add }];
  return files.map((file) => {
    if (file.path !== path) return file;
    if (!file.text.includes(change.replace)) throw new Error(`The small world's ${path} does not hold "${change.replace}".`);
    return { path, text: file.text.replace(change.replace, change.by) };
  });
}
