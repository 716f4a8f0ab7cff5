import type { Article, DocumentModel } from '../../src/domain/document/model.ts';
import type { Flow, Phrasing } from '../../src/domain/document/tree.ts';
import { field } from './document-field.ts';

/** A paragraph for a test. */
export function paragraph(...children: (string | Phrasing)[]): Flow {
  return { type: 'paragraph', children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)) };
}

/** An article for a test, with text of its own; `more` says what else it has. */
export function article(key: string, text: string, more: Partial<Article> = {}): Article {
  return { key, title: key, shared: null, use: 'required', variants: [], usual: null, children: [paragraph(text)], ...more };
}

/** A small model for a test: a blank in a sentence, a choice, a table, a shared clause with two variants, signatures; `more` says what else. */
export function smallModel(more: Partial<DocumentModel> = {}): DocumentModel {
  const who = field('who', { kind: 'person' });
  return {
    template: 'entente',
    lang: 'fr',
    edition: '2026-01-01',
    title: 'Entente',
    statement: 'Version du 1er janvier 2026.',
    caveat: { title: 'Mise en garde', texts: { generic: ['Ce n’est pas un avis juridique.'], QC: ['Vérifiez la loi.'] } },
    articles: [
      article('parties', '', {
        children: [
          paragraph('Avec ', { type: 'gap', field: who }, ' et ', {
            type: 'local',
            of: 'instance',
            children: [{ type: 'text', value: 'la commission' }],
          }),
          { type: 'blank', field: field('why', { kind: 'longtext', required: false, help: 'Une phrase.' }) },
        ],
      }),
      article('review', '', {
        use: 'optional',
        usual: 'yearly',
        children: [],
        variants: [
          { id: 'yearly', name: 'Chaque année', when: '', strength: null, children: [paragraph('Une fois par an.')] },
          {
            id: 'later',
            name: 'Plus tard',
            when: '',
            strength: null,
            children: [paragraph('Le ', { type: 'gap', field: field('day', { kind: 'date' }) })],
          },
        ],
      }),
      article('choices', '', {
        children: [
          {
            type: 'blank',
            field: field('mode', {
              kind: 'choice',
              options: [
                { id: 'yes', label: 'Oui' },
                { id: 'no', label: 'Non' },
              ],
            }),
          },
          { type: 'blank', field: field('plan', { kind: 'table', columns: ['Quoi', 'Qui'], rows: 2 }) },
        ],
      }),
      article('signatures', '', {
        children: [
          {
            type: 'signatures',
            children: [
              {
                type: 'signature',
                id: 'a',
                party: 'clinical',
                partyName: 'Partie médicale',
                role: 'Chef de pôle',
                of: 'chef',
                required: true,
                nameField: 'who',
                nameLabel: 'Qui signe',
                lines: ['Nom', 'Signature', 'Lieu et date'],
              },
            ],
          },
        ],
      }),
    ],
    places: [
      {
        jurisdiction: 'QC',
        name: 'Québec',
        words: {
          instance: { title: 'L’instance', name: 'CMDP', inSentence: 'au Québec : CMDP', degree: 'Proche', note: 'Une note.' },
          chef: { title: 'Le chef', name: null, inSentence: null, degree: 'Inconnu', note: null },
        },
      },
    ],
    comparison: null,
    annexHeads: { title: 'Les mots : {place}', columns: ['Quoi', 'Nom', 'Degré', 'Note'] },
    ...more,
  };
}
