import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { smallModel } from '../../../tests/support/document-model.ts';
import { type Answers, composeDocument, USUAL } from '../../domain/document/compose.ts';
import { wordFile } from './word.ts';

const WORDS = { optional: 'facultatif', write: 'Écrire ici', pages: 'page {page} de {pages}' };
const file = (answers: Answers, jurisdiction: 'generic' | 'QC' = 'generic') =>
  wordFile(composeDocument(smallModel(), { ...USUAL, jurisdiction }, answers), 'letter', WORDS, '2026-01-01');
const body = async (answers: Answers): Promise<string> => new TextDecoder().decode(unzipSync(await file(answers))['word/document.xml']);
/** The control of a blank, by its tag. */
const control = (xml: string, tag: string): string =>
  xml
    .split('<w:sdt>')
    .find((each) => each.includes(`<w:tag w:val="${tag}"/>`))
    ?.split('</w:sdt>')[0] ?? '';

it('a blank holds what to write, and is a control of plain text; an answer of one line stays one', async () => {
  expect(control(await body({}), 'why')).toMatch(/<w:showingPlcHdr\/><w:text w:multiLine="1"\/>.*Une phrase\./);
  const answered = control(await body({ why: 'Parce que.' }), 'why');
  expect(answered).toContain('<w:text w:multiLine="1"/>');
  expect(answered).not.toContain('showingPlcHdr');
});

it('an answer of several lines keeps them: a break before each, in a control of rich text', async () => {
  const answered = control(await body({ why: 'Un\nDeux\r\nTrois' }), 'why');
  expect(answered).not.toContain('<w:text');
  expect(answered.match(/<w:br\/>/g)).toHaveLength(2);
});

it('what XML cannot hold becomes U+FFFD, and markup stays text', async () => {
  const answered = control(await body({ why: '<b>\u0000\ud800&' }), 'why');
  expect(answered).toMatch(/&lt;b(?:>|&gt;)\ufffd\ufffd&amp;/);
  expect(answered).not.toContain('<b>');
});

it('a choice is ticked, and an answer that no option gives is still there', async () => {
  expect((await body({ mode: 'no' })).match(/<w14:checked w14:val="1"\/>/g)).toHaveLength(1);
  expect(await body({ mode: 'former' })).toContain('former');
});

it('the same document gives the same bytes, in the language of its jurisdiction', async () => {
  expect(await file({ who: 'Dr Roy' }, 'QC')).toEqual(await file({ who: 'Dr Roy' }, 'QC'));
  const { 'word/styles.xml': styles } = unzipSync(await file({}, 'QC'));
  expect(new TextDecoder().decode(styles)).toContain('w:val="fr-CA"');
});
