import { ImportedXmlComponent, type ParagraphChild } from 'docx';
import type { Field } from '../../domain/document/tree.ts';

/** A content control in a line (ECMA-376, part 1, §17.5.2): its title is `label`, its tag `tag`; `type` is its element, as in `<w:text/>`. */
export function control(tag: string, label: string, placeholder: string, type: string): ParagraphChild {
  const shown = placeholder || ' ';
  return xml(
    `<w:sdt><w:sdtPr><w:alias w:val="${escape(label.slice(0, 64))}"/><w:tag w:val="${escape(tag)}"/><w:showingPlcHdr/>${type}</w:sdtPr>` +
      `<w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">${escape(shown)}</w:t></w:r></w:sdtContent></w:sdt>`,
  );
}

/** A box to tick (the `w14` extension of Word 2010). */
export function checkBox({ id, label }: Field): ParagraphChild {
  return xml(
    `<w:sdt><w:sdtPr><w:alias w:val="${escape(label.slice(0, 64))}"/><w:tag w:val="${escape(id)}"/>` +
      '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr>' +
      '<w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>',
  );
}

function xml(text: string): ParagraphChild {
  return ImportedXmlComponent.fromXmlString(text) as unknown as ParagraphChild;
}

/** A text as it may stand in XML. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
