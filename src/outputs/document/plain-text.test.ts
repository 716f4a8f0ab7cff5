import { expect, it } from 'vitest';
import { EACH_BLANK } from '../../../tests/support/document-flow.ts';
import { documentTree } from '../../../tests/support/document-tree.ts';
import { plainText } from './plain-text.ts';

const TREE = documentTree([
  ...EACH_BLANK,
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
