import { expect, it } from 'vitest';
import { field } from '../../../tests/support/document-field.ts';
import { documentTree } from '../../../tests/support/document-tree.ts';
import { plainText } from './plain-text.ts';

const TREE = documentTree([
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
  {
    type: 'signatures',
    children: [
      {
        type: 'signature',
        id: 's',
        party: 'clinical',
        partyName: 'Partie médicale',
        role: 'Médecin',
        required: true,
        nameField: 's_name',
        nameLabel: 'Qui signe',
        lines: ['Nom', 'Signature'],
      },
    ],
  },
]);

it('says everything the tree holds, in its order', () => {
  expect(plainText(TREE, { optional: 'facultatif' })).toBe(`Entente
=======

Mise en garde
Ce n’est pas un avis juridique.

1. But
------

Avec ____________ (Le nom)

Le choix (facultatif)
Un seul.
[ ] Oui
[ ] Non

Le partage
Sujet | Qui
____________ | ____________
____________ | ____________

1. Un

Partie médicale · Médecin
Nom ________________________________________________________
Signature __________________________________________________

Version du 1er mai 2026.
`);
});
