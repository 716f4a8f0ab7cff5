import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { nearest } from '../src/domain/check/nearest.ts';
import { FOLDER_OF, hasProse, type Kind, KINDS } from '../src/domain/kind.ts';
import { LANGUAGES } from '../src/domain/locale/language.ts';
import { factsSkeleton, type JsonSchema } from '../src/domain/scaffold/facts-skeleton.ts';
import { proseSkeleton } from '../src/domain/scaffold/prose-skeleton.ts';
import { commitDay } from '../src/library/commit-day.ts';
import { RECORD_SCHEMAS } from '../src/schema/contract.ts';
import { SECTIONS } from '../src/schema/sections.ts';

const [kindName = '', slug = ''] = process.argv.slice(2);
const problem = refuse(kindName, slug);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else create(kindName as Kind, slug);

/** Why a record cannot be made, in one sentence with the likely repair; null when it can. */
function refuse(kind: string, name: string): string | null {
  if (!(KINDS as readonly string[]).includes(kind)) {
    const near = nearest(kind, KINDS);
    return `Usage: npm run new <kind> <slug>. The kinds are ${KINDS.join(', ')}.${near ? ` Did you mean "${near}"?` : ''}`;
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
    return `"${name}" is not a slug: use lower-case letters without accents, digits and single hyphens, as in tandem-medico-administratif.`;
  const folder = join('content', FOLDER_OF[kind as Kind]);
  const taken = existsSync(folder) ? readdirSync(folder).map((item) => item.replace(/\.yaml$/, '')) : [];
  const same = taken.find((item) => item.replaceAll('-', '') === name.replaceAll('-', ''));
  if (!same) return null;
  const near = taken.filter((item) => item !== same && nearest(name, [item])).slice(0, 5);
  return `${folder}/${same} is taken.${near.length > 0 ? ` Near it: ${near.join(', ')}.` : ''}`;
}

function create(kind: Kind, name: string): void {
  const schema = z.toJSONSchema(RECORD_SCHEMAS[kind], { io: 'output', unrepresentable: 'any' }) as JsonSchema;
  const today = commitDay(process.cwd()) ?? '';
  const nextYear = today.replace(/^\d{4}/, (year) => String(Number(year) + 1));
  const known = { draft: 'true', reviewed: `'${today}'`, nextReview: `'${nextYear}'` };
  const folder = join('content', FOLDER_OF[kind]);
  const files: [string, string][] = hasProse(kind)
    ? [
        [join(folder, name, `${kind}.yaml`), factsSkeleton(schema, known)],
        ...LANGUAGES.map((lang): [string, string] => [
          join(folder, name, `${lang}.mdx`),
          proseSkeleton(
            kind in SECTIONS ? SECTIONS[kind as keyof typeof SECTIONS] : undefined,
            lang,
            'shares' in (schema.properties ?? {}),
          ),
        ]),
      ]
    : [[join(folder, `${name}.yaml`), factsSkeleton(schema, known)]];
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
    console.log(path);
  }
  const isDraft = 'draft' in (schema.properties ?? {});
  console.log(
    `Fill it in${isDraft ? ', remove the line "draft: true"' : ''}, then run "npm run check": it says what is still missing, with the line.`,
  );
}
