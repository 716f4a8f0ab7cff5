import type { Flow } from '../../src/domain/document/tree.ts';
import { field } from './document-field.ts';

/** A gap in a sentence, a choice, a table to fill in and a step: one of each thing that a writer turns into room to write, or numbers. */
export const EACH_BLANK: Flow[] = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', value: 'Avec ' },
      { type: 'gap', field: field('nom', { label: 'Le nom', kind: 'person' }) },
    ],
  },
  {
    type: 'blank',
    field: field('choix', {
      label: 'Le choix',
      kind: 'choice',
      options: [
        { id: 'yes', label: 'Oui' },
        { id: 'no', label: 'Non' },
      ],
      required: false,
      help: 'Un seul.',
    }),
  },
  { type: 'blank', field: field('partage', { label: 'Le partage', kind: 'table', columns: ['Sujet', 'Qui'], rows: 2 }) },
  {
    type: 'list',
    ordered: true,
    children: [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: 'Un' }] }] }],
  },
];
