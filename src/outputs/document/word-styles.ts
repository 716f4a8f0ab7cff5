import { AlignmentType, LevelFormat, LevelSuffix } from 'docx';

const FONT = 'Arial';
/** A numbering of one level: “1.”, or a bullet; `left` is its indent in twentieths of a point, `start` its first number. */
export function level(reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, left: number, start = 1) {
  return {
    reference,
    levels: [
      {
        level: 0,
        start,
        format,
        text,
        alignment: AlignmentType.START,
        suffix: LevelSuffix.TAB,
        style: { paragraph: { indent: { left: left + 360, hanging: 360 } } },
      },
    ],
  };
}

/** The styles by their names in Word. Sizes in half-points, spaces in twentieths of a point. */
export function wordStyles(language: string) {
  const run = { font: FONT, size: 24, language: { value: language } };
  const next = { basedOn: 'Normal', next: 'Clause', quickFormat: true };
  return {
    default: {
      document: { run },
      title: { run: { ...run, size: 40, bold: true }, paragraph: { spacing: { after: 240 } } },
      heading1: { run: { ...run, size: 28, bold: true }, paragraph: { spacing: { before: 360, after: 120 }, keepNext: true } },
    },
    paragraphStyles: [
      { id: 'Clause', name: 'Clause', ...next, run: {}, paragraph: { spacing: { after: 120, line: 300 } } },
      { id: 'Label', name: 'Label', ...next, run: { bold: true }, paragraph: { spacing: { before: 120, after: 40 }, keepNext: true } },
      { id: 'Option', name: 'Option', ...next, next: 'Option', run: {}, paragraph: { spacing: { after: 60 }, indent: { left: 360 } } },
      { id: 'TableHead', name: 'Table Head', ...next, run: { bold: true }, paragraph: { keepNext: true } },
      { id: 'TableText', name: 'Table Text', ...next, next: 'TableText', run: {} },
      {
        id: 'SignatureRole',
        name: 'Signature Role',
        ...next,
        next: 'Signature',
        run: { bold: true },
        paragraph: { spacing: { before: 240 }, keepNext: true },
      },
      { id: 'Note', name: 'Note', ...next, run: { size: 20, color: '444444' }, paragraph: { spacing: { after: 120 } } },
      {
        id: 'Signature',
        name: 'Signature',
        ...next,
        run: { size: 20, color: '444444' },
        paragraph: { spacing: { before: 360, after: 60 } },
      },
      { id: 'Header', name: 'header', basedOn: 'Normal', run: { size: 18, color: '444444' } },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 16, color: '444444' } },
    ],
    characterStyles: [
      { id: 'PlaceholderText', name: 'Placeholder Text', run: { color: '595959' } },
      { id: 'Written', name: 'Written', run: {} },
      { id: 'Local', name: 'Local', run: { underline: { type: 'dotted' as const } } },
    ],
  };
}
