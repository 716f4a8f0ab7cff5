import { ImportedXmlComponent, type ParagraphChild } from 'docx';
import type { Field } from '../../domain/document/tree.ts';

const LINE_END = /\r\n|[\r\n]/;

/**
 * A content control in a line (ECMA-376, part 1, §17.5.2): its title is `label`, its tag `tag`; `type` is its element, as in `<w:text/>`.
 * It holds `answer`, or `placeholder` until one writes.
 */
export function control(tag: string, label: string, placeholder: string, type: string, answer?: string): ParagraphChild {
  const [status, properties, shown] =
    answer === undefined
      ? ['<w:showingPlcHdr/>', '<w:rPr><w:rStyle w:val="PlaceholderText"/><w:color w:val="595959"/></w:rPr>', placeholder || ' ']
      : ['', '<w:rPr><w:rStyle w:val="Written"/></w:rPr>', answer];
  // In a control of plain text, LibreOffice joins lines: an answer of several lines stands in one of rich text, which names no type.
  const kind = answer !== undefined && LINE_END.test(answer) ? '' : type;
  return xml(
    `<w:sdt><w:sdtPr><w:alias w:val="${escape(label.slice(0, 64))}"/><w:tag w:val="${escape(tag)}"/>${status}${kind}</w:sdtPr>` +
      `<w:sdtContent>${runs(shown, properties)}</w:sdtContent></w:sdt>`,
  );
}

/** A text as runs: one for each line, with a break before all but the first. */
function runs(text: string, properties: string): string {
  return text
    .split(LINE_END)
    .map((line, index) => `<w:r>${properties}${index > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${escape(line)}</w:t></w:r>`)
    .join('');
}

/** A box to tick (the `w14` extension of Word 2010), ticked or not. */
export function checkBox({ id, label }: Field, isTicked: boolean): ParagraphChild {
  return xml(
    `<w:sdt><w:sdtPr><w:alias w:val="${escape(label.slice(0, 64))}"/><w:tag w:val="${escape(id)}"/>` +
      `<w14:checkbox><w14:checked w14:val="${isTicked ? '1' : '0'}"/>` +
      '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr>' +
      '<w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic" w:hint="eastAsia"/></w:rPr>' +
      `<w:t>${isTicked ? '☒' : '☐'}</w:t></w:r></w:sdtContent></w:sdt>`,
  );
}

function xml(text: string): ParagraphChild {
  return ImportedXmlComponent.fromXmlString(text) as unknown as ParagraphChild;
}

/** A text as it may stand in XML 1.0 (§2.2): characters that it cannot hold become U+FFFD. */
export function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
