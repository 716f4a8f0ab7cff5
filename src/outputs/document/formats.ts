import type { Paper } from '../../domain/document/paper.ts';

/** What a file of a document is, and for which paper. */
export interface DocumentFormat {
  format: 'pdf' | 'docx' | 'txt' | 'json';
  paper: Paper | null;
}

/** The files in which a blank document can be taken, in the order in which a page offers them. */
export const DOCUMENT_FORMATS: readonly DocumentFormat[] = [
  { format: 'pdf', paper: 'a4' },
  { format: 'pdf', paper: 'letter' },
  { format: 'docx', paper: 'a4' },
  { format: 'docx', paper: 'letter' },
  { format: 'txt', paper: null },
  { format: 'json', paper: null },
];

/** Name of a document's file, beside its page: `entente-a4.docx`. */
export function documentFile(template: string, { format, paper }: DocumentFormat): string {
  return `${template}${paper ? `-${paper}` : ''}.${format}`;
}
