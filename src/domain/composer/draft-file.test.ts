import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallModel } from '../../../tests/support/document-model.ts';
import { newDraft, type Draft } from './draft.ts';
import { readDraft, writeDraft } from './draft-file.ts';
import { withTextsSeen } from './edition.ts';
import { fragmentOf, readFragment } from './share.ts';

const model = smallModel();
const draft = withTextsSeen(model, newDraft(model, { id: 'x', name: 'Essai', paper: 'letter' }));
/** Any text that a person or a program may put in a blank: emoji, markup, control characters, right-to-left overrides. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('<script>alert(1)</script>', '\u202eneihC', '=HYPERLINK("x")', '👩🏽‍⚕️', '\u0000', '\ud800', '__proto__', 'é'.repeat(10_000)),
);
const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    answers: fc.dictionary(
      fc.constantFrom('who', 'why', 'mode', 'plan', 'day', 'constructor_', 'x1'),
      fc.oneof(anyText, fc.array(fc.array(anyText, { maxLength: 4 }), { maxLength: 8 })),
    ),
    name: anyText.map((text) => text.slice(0, 1000)),
    paper: fc.constantFrom('a4' as const, 'letter' as const),
    jurisdiction: fc.constantFrom('generic' as const, 'QC' as const, 'FR' as const, 'BE' as const, 'UK' as const, 'US' as const),
    variant: fc.constantFrom('yearly', 'later'),
  })
  .map(({ answers, name, paper, jurisdiction, variant }) => ({
    ...draft,
    answers: { ...answers },
    name,
    paper,
    choices: { jurisdiction, variants: { review: variant }, left: [], added: [] },
  }));

it('1,000 random fillings come back from a file exactly as they were', () => {
  fc.assert(
    fc.property(anyDraft, (filled) => {
      expect(readDraft(writeDraft(filled), 'entente')).toEqual({ draft: filled });
    }),
    { numRuns: 1000 },
  );
});

it('100 random fillings come back from a link, without the texts', async () => {
  await fc.assert(
    fc.asyncProperty(anyDraft, async (filled) => {
      // A lone surrogate cannot be sent as UTF-8: it becomes U+FFFD, as everywhere on the web.
      const whole = JSON.parse(JSON.stringify(filled).replace(/\\ud[89a-f][0-9a-f]{2}/g, '\\ufffd')) as Draft;
      expect(await readFragment(await fragmentOf(whole), 'entente', 'y')).toEqual({ draft: { ...whole, id: 'y', texts: [], kept: [] } });
    }),
    { numRuns: 100 },
  );
});

it('1,000 random corruptions of a file give a draft in shape or a fault, never an error', () => {
  const text = writeDraft(draft);
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.nat(40), fc.string({ maxLength: 20 }), (at, length, put) => {
      const read = readDraft(text.slice(0, at) + put + text.slice(at + length), 'entente');
      if ('draft' in read) expect(readDraft(writeDraft(read.draft), 'entente')).toEqual(read);
      else expect(read.fault).toMatch(/^(?:notJson|foreign|newer|shape|otherTemplate)$/);
    }),
    { numRuns: 1000 },
  );
});

it('any JSON at all is told apart from a draft', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(readDraft(text, null)).toHaveProperty('fault');
    }),
    { numRuns: 300 },
  );
});

describe('a file is refused with its reason', () => {
  const changed = (change: (value: Record<string, unknown>) => void): string => {
    const value = JSON.parse(writeDraft(draft)) as Record<string, unknown>;
    change(value);
    return JSON.stringify(value);
  };
  it.each([
    ['an empty file', '', 'notJson', ''],
    ['half a file', writeDraft(draft).slice(0, 200), 'notJson', ''],
    ['a list', '[]', 'foreign', 'format'],
    ['another program’s file', '{"format":"other"}', 'foreign', 'format'],
    ['a file of a later version', changed((value) => (value['version'] = 2)), 'newer', 'version'],
    ['a file of another template', changed((value) => (value['template'] = 'pacte')), 'otherTemplate', 'template'],
    ['an answer that is a number', changed((value) => (value['answers'] = { who: 3 })), 'shape', 'answers.who'],
    ['a language that is not there', changed((value) => (value['lang'] = 'de')), 'shape', 'lang'],
    ['a member too many', changed((value) => (value['html'] = '<b>')), 'shape', 'html'],
  ])('%s', (_, text, fault, where) => {
    expect(readDraft(text, 'entente')).toMatchObject({ fault, where });
  });
});

it('a file cannot reach the prototypes of objects', () => {
  const hostile = writeDraft(draft).replace(
    '"answers": {}',
    '"answers": {"__proto__": {"polluted": "yes"}, "constructor": "x", "who": "Dr Roy"}',
  );
  expect(readDraft(hostile, 'entente')).toMatchObject({ draft: { answers: { who: 'Dr Roy' } } });
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

it.each(['#d=%%%', '#d=AAAA', `#d=${'A'.repeat(5000)}`, '#d='])('a broken link says so: %s', async (fragment) => {
  expect(await readFragment(fragment, 'entente', 'y')).toMatchObject({ fault: expect.any(String) as string });
});

it('a fragment that names a place of the page is no link', async () => {
  expect(await readFragment('#sheet', 'entente', 'y')).toBeNull();
  expect(await readFragment('', 'entente', 'y')).toBeNull();
});
