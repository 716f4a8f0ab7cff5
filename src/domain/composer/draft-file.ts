import * as v from 'valibot';
import { JURISDICTION_KEYS } from '../document/jurisdictions.ts';
import { LANGUAGES } from '../locale/language.ts';
import type { Flow } from '../document/tree.ts';
import { PAPERS } from '../document/paper.ts';
import type { Draft } from './draft.ts';

/** The name by which a file says what it is. */
const FORMAT = 'tandem-document';
/** Version of the format, raised when an older program could no longer read it. */
const VERSION = 1;
/** A file larger than this many bytes is not one of ours: it holds the longest answer in each blank of the longest document, tables aside. */
export const LARGEST_FILE = 20_000_000;

/** Why a text is not a draft that can be opened; the sentence is in the strings. */
export type FileFault = 'notJson' | 'foreign' | 'newer' | 'shape' | 'otherTemplate';

/** A draft that was read, or why there is none. `where` is the path of what is wrong, as in `answers.purpose`. */
export type ReadDraft = { draft: Draft } | { fault: FileFault; where: string; template?: string };

const key = v.pipe(v.string(), v.maxLength(200));
const words = v.pipe(v.string(), v.maxLength(1_000_000));
const answer = v.union([words, v.pipe(v.array(v.pipe(v.array(words), v.maxLength(100))), v.maxLength(1000))]);
/** `v.record` passes over `__proto__`, `prototype` and `constructor`. */
const answers = v.record(key, answer);

const option = v.strictObject({ id: key, label: words });
const field = v.strictObject({
  id: key,
  label: words,
  kind: v.picklist(['text', 'longtext', 'date', 'choice', 'number', 'person', 'table']),
  required: v.boolean(),
  help: v.nullable(words),
  options: v.array(option),
  columns: v.array(words),
  rows: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
});
interface PhrasingShape {
  type: string;
  [more: string]: unknown;
}
const phrasing: v.GenericSchema<PhrasingShape> = v.lazy(() =>
  v.variant('type', [
    v.strictObject({ type: v.literal('text'), value: words }),
    v.strictObject({ type: v.literal('strong'), children: v.array(phrasing) }),
    v.strictObject({ type: v.literal('gap'), field }),
    v.strictObject({ type: v.literal('local'), of: key, children: v.array(phrasing) }),
  ]),
);
const paragraph = v.strictObject({ type: v.literal('paragraph'), children: v.array(phrasing) });
const signature = v.strictObject({
  type: v.literal('signature'),
  id: key,
  party: v.picklist(['clinical', 'managing', 'other']),
  partyName: words,
  role: words,
  of: v.optional(key),
  required: v.boolean(),
  nameField: key,
  nameLabel: words,
  lines: v.array(words),
});
const flow = v.variant('type', [
  paragraph,
  v.strictObject({
    type: v.literal('list'),
    ordered: v.boolean(),
    start: v.optional(v.pipe(v.number(), v.integer())),
    children: v.array(paragraph),
  }),
  v.strictObject({ type: v.literal('table'), head: v.array(paragraph), rows: v.array(v.array(paragraph)) }),
  v.strictObject({ type: v.literal('blank'), field }),
  v.strictObject({ type: v.literal('signatures'), children: v.array(signature) }),
]);

/** A draft, member by member. */
const draftSchema = v.strictObject({
  id: key,
  name: v.pipe(v.string(), v.maxLength(1000)),
  template: key,
  edition: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  lang: v.picklist(LANGUAGES),
  paper: v.picklist(PAPERS),
  choices: v.strictObject({
    jurisdiction: v.picklist(JURISDICTION_KEYS),
    variants: v.record(key, key),
    left: v.array(key),
    added: v.array(key),
  }),
  answers,
  texts: v.array(v.strictObject({ key, lang: v.picklist(LANGUAGES), title: words, variant: v.nullable(key), children: v.array(flow) })),
  kept: v.array(key),
});

/** A draft as the text of a `.tandem.json` file (JSON, RFC 8259). */
export function writeDraft(draft: Draft): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...draft }, null, 1)}\n`;
}

/** Reads the text of a `.tandem.json` file. `template` is the slug of the template that is open; null takes any. */
export function readDraft(text: string, template: string | null): ReadDraft {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'notJson', where: '' };
  }
  if (!isObject(value) || value['format'] !== FORMAT) return { fault: 'foreign', where: 'format' };
  if (typeof value['version'] !== 'number' || value['version'] > VERSION) return { fault: 'newer', where: 'version' };
  const members = Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'format' && name !== 'version'));
  return checkDraft(members, template);
}

/** A value that claims to be a draft, checked member by member. */
export function checkDraft(value: unknown, template: string | null): ReadDraft {
  const result = v.safeParse(draftSchema, value);
  if (!result.success) return { fault: 'shape', where: v.getDotPath(result.issues[0]) ?? '' };
  const { output } = result;
  if (template !== null && output.template !== template) return { fault: 'otherTemplate', where: 'template', template: output.template };
  return { draft: { ...output, texts: output.texts.map((each) => ({ ...each, children: each.children as unknown as Flow[] })) } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
