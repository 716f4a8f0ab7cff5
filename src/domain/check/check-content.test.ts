import { describe, expect, it } from 'vitest';
import { checkWorld, type Plant } from '../../../tests/support/world.ts';
import { isCare, RULES, type Rule } from './finding.ts';
import { explain, languageOfEnvironment, report } from './report.ts';

/** A title of a founding document: its words are protected, and no sentence of it is repeated here. */
const PROTECTED_TEXT = 'Projet Santé et médecins, un programme annuel d’actions concrètes';

/** One planted mistake a row: what is done to the small world, and the finding that must answer. */
const MISTAKES: { name: string; rule: Rule; plant: Plant; at: string; nearest?: string }[] = [
  {
    name: 'quotes left open',
    rule: 'yaml-syntax',
    plant: { file: 'models/duo/model.yaml', replace: "reviewed: '2026-11-21'", by: "reviewed: '2026-11-21" },
    at: 'content/models/duo/model.yaml:13',
  },
  {
    name: 'a tag left open',
    rule: 'mdx-syntax',
    plant: { file: 'guides/commencer/fr.mdx', replace: '</Term>', by: '' },
    at: 'content/guides/commencer/fr.mdx:3',
  },
  {
    name: 'a file in no collection',
    rule: 'unknown-file',
    plant: { file: 'models/duo/notes.txt', add: 'x' },
    at: 'content/models/duo/notes.txt:1',
  },
  {
    name: 'a key that nobody reads',
    rule: 'unknown-key',
    plant: { file: 'models/duo/model.yaml', replace: 'themes:', by: 'theme: x\nthemes:' },
    at: 'content/models/duo/model.yaml:8',
    nearest: 'themes',
  },
  {
    name: 'a key deep inside',
    rule: 'unknown-key',
    plant: { file: 'models/duo/model.yaml', replace: 'note: null, claims: []', by: 'note: null, claims: [], hodler: x' },
    at: 'content/models/duo/model.yaml:19',
    nearest: 'holder',
  },
  {
    name: 'a missing key',
    rule: 'missing-key',
    plant: { file: 'guides/commencer/guide.yaml', replace: 'minutes: 3', by: '' },
    at: 'content/guides/commencer/guide.yaml:1',
  },
  {
    name: 'prose without facts',
    rule: 'missing-key',
    plant: { file: 'pages/methode/page.yaml', remove: true },
    at: 'content/pages/methode/page.yaml:1',
  },
  {
    name: 'a value outside its list',
    rule: 'invalid-value',
    plant: { file: 'models/duo/model.yaml', replace: 'holder: unknown', by: 'holder: unknow' },
    at: 'content/models/duo/model.yaml:19',
    nearest: 'unknown',
  },
  {
    name: 'a key point too long',
    rule: 'invalid-value',
    plant: { file: 'models/duo/model.yaml', replace: 'Premier point.', by: 'x'.repeat(221) },
    at: 'content/models/duo/model.yaml:4',
  },
  {
    name: 'a date that is none',
    rule: 'invalid-value',
    plant: { file: 'examples/hopital-du-lac/example.yaml', replace: "'199X'", by: "'about 1998'" },
    at: 'content/examples/hopital-du-lac/example.yaml:17',
  },
  {
    name: 'what readers ask in one word',
    rule: 'invalid-value',
    plant: { file: 'models/duo/model.yaml', replace: 'themes:', by: 'asked: { fr: [tandem], en: [] }\nthemes:' },
    at: 'content/models/duo/model.yaml:8',
  },
  {
    name: 'a key point without a claim',
    rule: 'invalid-value',
    plant: { file: 'models/duo/model.yaml', replace: 'en: First point. }, claims: [budget-partage]', by: 'en: First point. }, claims: []' },
    at: 'content/models/duo/model.yaml:4',
  },
  {
    name: 'half of a text',
    rule: 'missing-language',
    plant: { file: 'models/duo/model.yaml', replace: 'title: { fr: Le duo, en: The pair }', by: 'title: { fr: Le duo }' },
    at: 'content/models/duo/model.yaml:1',
  },
  {
    name: 'an empty half',
    rule: 'missing-language',
    plant: { file: 'models/duo/model.yaml', replace: 'en: The pair', by: "en: ''" },
    at: 'content/models/duo/model.yaml:1',
  },
  {
    name: 'a prose file missing',
    rule: 'missing-language',
    plant: { file: 'models/duo/en.mdx', remove: true },
    at: 'content/models/duo/en.mdx:1',
  },
  {
    name: 'two slugs alike but for hyphens',
    rule: 'duplicate-slug',
    plant: { file: 'glossary/duomot.yaml', add: 'term: x' },
    at: 'content/glossary/duomot.yaml:1',
  },
  {
    name: 'a claim id used twice',
    rule: 'duplicate-slug',
    plant: { file: 'claims/partage.yaml', replace: '- id: budget-au-gestionnaire', by: '- id: budget-partage' },
    at: 'content/claims/partage.yaml:11',
  },
  {
    name: 'a related record that is not there',
    rule: 'dangling-reference',
    plant: { file: 'models/duo/model.yaml', replace: 'example/hopital-du-lac', by: 'example/hopital-du-la' },
    at: 'content/models/duo/model.yaml:10',
    nearest: 'example/hopital-du-lac',
  },
  {
    name: 'a source that is not there',
    rule: 'dangling-reference',
    plant: { file: 'claims/partage.yaml', replace: 'source: martin-2014', by: 'source: martin-2041' },
    at: 'content/claims/partage.yaml:5',
    nearest: 'martin-2014',
  },
  {
    name: 'a term that is not there',
    rule: 'dangling-reference',
    plant: { file: 'guides/commencer/en.mdx', replace: 'duo-mot', by: 'duo-mots' },
    at: 'content/guides/commencer/en.mdx:3',
    nearest: 'duo-mot',
  },
  {
    name: 'a measure that is not there',
    rule: 'dangling-reference',
    plant: { file: 'examples/hopital-du-lac/fr.mdx', replace: 'of="tandems"', by: 'of="tandem"' },
    at: 'content/examples/hopital-du-lac/fr.mdx:9',
    nearest: 'tandems',
  },
  {
    name: 'a claim that is not there, in facts',
    rule: 'unknown-citation',
    plant: { file: 'models/duo/model.yaml', replace: 'claims: [budget-au-gestionnaire]', by: 'claims: [budget-au-gestionaire]' },
    at: 'content/models/duo/model.yaml:5',
    nearest: 'budget-au-gestionnaire',
  },
  {
    name: 'a claim that is not there, in prose',
    rule: 'unknown-citation',
    plant: { file: 'models/duo/fr.mdx', replace: 'claim="budget-partage"', by: 'claim="budget-partagé"' },
    at: 'content/models/duo/fr.mdx:7',
    nearest: 'budget-partage',
  },
  {
    name: 'a source nobody uses',
    rule: 'orphan-record',
    plant: { file: 'claims/partage.yaml', replace: 'source: federation-2014', by: 'source: martin-2014' },
    at: 'content/sources/federation-2014.yaml:1',
  },
  {
    name: 'a record that nothing leads to',
    rule: 'orphan-record',
    plant: { file: 'models/duo/model.yaml', replace: 'cluster/cluster-du-lac', by: 'guide/commencer' },
    at: 'content/clusters/cluster-du-lac/cluster.yaml:1',
  },
  {
    name: 'a term of an equivalence that is not there',
    rule: 'dangling-reference',
    plant: { file: 'equivalences/chef.yaml', replace: 'term: duo-mot', by: 'term: duo-mots' },
    at: 'content/equivalences/chef.yaml:5',
    nearest: 'duo-mot',
  },
  {
    name: 'an event on a claim that is not there',
    rule: 'unknown-citation',
    plant: { file: 'events/tout.yaml', replace: 'claims: [budget-partage]', by: 'claims: [budget]' },
    at: 'content/events/tout.yaml:2',
  },
  {
    name: 'an event twice',
    rule: 'duplicate-slug',
    plant: {
      file: 'events/encore.yaml',
      add: "events: [{ id: debut, date: '2015', places: [], event: { fr: a, en: a }, claims: [budget-partage], seeAlso: [] }]",
    },
    at: 'content/events/tout.yaml:2',
  },
  {
    name: 'a synonym set without an English word',
    rule: 'invalid-value',
    plant: { file: 'synonyms/tout.yaml', replace: 'en: [hospital, clinic]', by: 'en: []' },
    at: 'content/synonyms/tout.yaml:2',
  },
  {
    name: 'a paragraph without a claim',
    rule: 'uncited-statement',
    plant: { file: 'models/duo/fr.mdx', replace: 'Le budget est partagé <Cite claim="budget-partage" />.', by: 'Le budget est partagé.' },
    at: 'content/models/duo/fr.mdx:7',
  },
  {
    name: 'a number after the last citation',
    rule: 'uncited-statement',
    plant: {
      file: 'models/duo/fr.mdx',
      replace: '<Cite claim="budget-partage" />.',
      by: '<Cite claim="budget-partage" />. Ils étaient 40.',
    },
    at: 'content/models/duo/fr.mdx:7',
  },
  {
    name: 'a number that the claim does not give, in prose',
    rule: 'number-differs',
    plant: { file: 'models/duo/fr.mdx', replace: 'Le budget est partagé', by: 'Le budget est partagé dans 12 unités' },
    at: 'content/models/duo/fr.mdx:7',
  },
  {
    name: 'a number that the claim does not give, in a key point',
    rule: 'number-differs',
    plant: { file: 'models/duo/model.yaml', replace: 'Premier point.', by: 'Premier point de 1987.' },
    at: 'content/models/duo/model.yaml:4',
  },
  {
    name: 'the day on which a claim was read again, taken for its number',
    rule: 'number-differs',
    plant: { file: 'models/duo/model.yaml', replace: 'Premier point.', by: 'Premier point en 21 lignes.' },
    at: 'content/models/duo/model.yaml:4',
  },
  {
    name: 'indirect support told as certain',
    rule: 'low-as-certain',
    plant: {
      file: 'models/duo/en.mdx',
      replace: 'The budget is shared <Cite claim="budget-partage" />',
      by: 'A survey counted 120 pairs <Cite claim="enquete-indirecte" />',
    },
    at: 'content/models/duo/en.mdx:7',
  },
  {
    name: 'figures that differ between the languages of a text',
    rule: 'language-parity',
    plant: { file: 'models/duo/model.yaml', replace: 'fr: Une enquête.', by: 'fr: Une enquête de 2014.' },
    at: 'content/models/duo/model.yaml:7',
  },
  {
    name: 'an acronym that the glossary lacks',
    rule: 'unknown-acronym',
    plant: { file: 'models/duo/fr.mdx', replace: 'Le budget est partagé', by: 'Le budget de la DRH est partagé' },
    at: 'content/models/duo/fr.mdx:7',
  },
  {
    name: 'what the material does not hold',
    rule: 'do-not-assert',
    plant: { file: 'models/duo/en.mdx', replace: 'The budget is shared', by: 'Johns Hopkins was the pioneer of it' },
    at: 'content/models/duo/en.mdx:7',
  },
  {
    name: 'a duration of a template that no source sets',
    rule: 'do-not-assert',
    plant: { file: 'templates/charte/fr.mdx', replace: 'Les deux parties signent.', by: 'Les deux parties signent sous 30 jours.' },
    at: 'content/templates/charte/fr.mdx:13',
  },
  {
    name: 'a key point that is hard to read',
    rule: 'hard-to-read',
    plant: {
      file: 'models/duo/model.yaml',
      replace: 'First point.',
      by: 'Interprofessional accountability arrangements necessarily presuppose institutionalised collaboration.',
    },
    at: 'content/models/duo/model.yaml:4',
  },
  {
    name: 'eight words of a founding document',
    rule: 'copied-run',
    plant: { file: 'models/duo/fr.mdx', replace: 'Le budget est partagé', by: PROTECTED_TEXT },
    at: 'content/models/duo/fr.mdx:7',
  },
  {
    name: 'a place left to finish',
    rule: 'unfinished',
    plant: { file: 'claims/partage.yaml', replace: 'note: { fr: Point de vue intéressé.', by: 'note: { fr: TODO' },
    at: 'content/claims/partage.yaml:16',
  },
  {
    name: 'claims that contradict each other',
    rule: 'conflicting-claims',
    plant: { file: 'disagreements/budget.yaml', replace: 'measure: holder', by: 'measure: amount' },
    at: 'content/claims/partage.yaml:11',
  },
  {
    name: 'a source that was withdrawn: its claims',
    rule: 'withdrawn-source',
    plant: { file: 'sources/federation-2014.yaml', replace: 'note:', by: 'status: { state: withdrawn, by: null, since: null }\nnote:' },
    at: 'content/claims/partage.yaml:11',
  },
  {
    name: 'a source that was superseded: the pages that rest on it',
    rule: 'withdrawn-source',
    plant: {
      file: 'sources/federation-2014.yaml',
      replace: 'note:',
      by: 'status: { state: superseded, by: martin-2014, since: null }\nnote:',
    },
    at: 'content/models/duo/model.yaml:1',
  },
  {
    name: 'a review that is due',
    rule: 'review-overdue',
    plant: {
      file: 'models/duo/model.yaml',
      replace: "reviewed: '2026-11-21'\nnextReview: '2027-11-21'",
      by: "reviewed: '2025-11-20'\nnextReview: '2026-11-20'",
    },
    at: 'content/models/duo/model.yaml:14',
  },
  {
    name: 'a component that does not exist',
    rule: 'unknown-component',
    plant: { file: 'models/duo/fr.mdx', replace: '<Shares />', by: '<Share />' },
    at: 'content/models/duo/fr.mdx:3',
    nearest: 'Shares',
  },
  {
    name: 'an attribute that does not exist',
    rule: 'component-attribute',
    plant: { file: 'models/duo/fr.mdx', replace: 'claim="budget-partage"', by: 'claims="budget-partage"' },
    at: 'content/models/duo/fr.mdx:7',
    nearest: 'claim',
  },
  {
    name: 'a kind of note that does not exist',
    rule: 'component-attribute',
    plant: { file: 'guides/commencer/fr.mdx', replace: 'kind="practice"', by: 'kind="pratice"' },
    at: 'content/guides/commencer/fr.mdx:5',
    nearest: 'practice',
  },
  {
    name: 'a language that is no code',
    rule: 'component-attribute',
    plant: { file: 'pages/methode/fr.mdx', replace: 'qui le dit', by: '<Foreign lang="danish">hvem</Foreign>' },
    at: 'content/pages/methode/fr.mdx:3',
  },
  {
    name: 'a link by reference',
    rule: 'code-in-prose',
    plant: { file: 'pages/methode/fr.mdx', replace: 'le dit.', by: 'le [dit][x].\n\n[x]: model:nope' },
    at: 'content/pages/methode/fr.mdx:5',
  },
  {
    name: 'an image that is not there',
    rule: 'broken-link',
    plant: { file: 'pages/methode/fr.mdx', replace: 'le dit.', by: 'le dit. ![Plan](/plam.png)' },
    at: 'content/pages/methode/fr.mdx:3',
    nearest: '/plan.png',
  },
  {
    name: 'a component of another kind of record',
    rule: 'component-attribute',
    plant: { file: 'pages/methode/fr.mdx', replace: 'le dit.', by: 'le dit <Cite claim="budget-partage" />.' },
    at: 'content/pages/methode/fr.mdx:3',
  },
  {
    name: 'a table of shares twice',
    rule: 'component-attribute',
    plant: { file: 'models/duo/fr.mdx', replace: '<Shares />', by: '<Shares />\n\n<Shares />' },
    at: 'content/models/duo/fr.mdx:5',
  },
  {
    name: 'a page named as a section',
    rule: 'duplicate-slug',
    plant: { file: 'pages/glossaire/page.yaml', add: 'title: x' },
    at: 'content/pages/glossaire/page.yaml:1',
  },
  {
    name: 'a day that does not exist',
    rule: 'invalid-value',
    plant: { file: 'pages/methode/page.yaml', replace: '2026-11-21', by: '2026-02-31' },
    at: 'content/pages/methode/page.yaml:3',
  },
  {
    name: 'an import',
    rule: 'code-in-prose',
    plant: { file: 'pages/methode/fr.mdx', replace: '## Sources', by: "import x from './x.js'\n\n## Sources" },
    at: 'content/pages/methode/fr.mdx:1',
  },
  {
    name: 'an expression',
    rule: 'code-in-prose',
    plant: { file: 'pages/methode/fr.mdx', replace: 'Nous disons', by: 'Nous {1 + 1} disons' },
    at: 'content/pages/methode/fr.mdx:3',
  },
  {
    name: 'a footnote',
    rule: 'code-in-prose',
    plant: { file: 'pages/methode/fr.mdx', replace: 'le dit.', by: 'le dit[^1].\n\n[^1]: Note.' },
    at: 'content/pages/methode/fr.mdx:5',
  },
  {
    name: 'a link to a record that is not there',
    rule: 'broken-link',
    plant: { file: 'examples/hopital-du-lac/fr.mdx', replace: 'model:duo', by: 'model:duos' },
    at: 'content/examples/hopital-du-lac/fr.mdx:3',
    nearest: 'duo',
  },
  {
    name: 'a link written as an address of the site',
    rule: 'broken-link',
    plant: { file: 'guides/commencer/fr.mdx', replace: 'model:duo', by: '/fr/modeles/duo/' },
    at: 'content/guides/commencer/fr.mdx:3',
  },
  {
    name: 'an anchor that is not there',
    rule: 'broken-anchor',
    plant: { file: 'examples/hopital-du-lac/fr.mdx', replace: '#risks', by: '#risk' },
    at: 'content/examples/hopital-du-lac/fr.mdx:3',
    nearest: 'risks',
  },
  {
    name: 'an image without text',
    rule: 'missing-image-text',
    plant: { file: 'pages/methode/fr.mdx', replace: 'le dit.', by: 'le dit. ![](/a.png)' },
    at: 'content/pages/methode/fr.mdx:3',
  },
  {
    name: 'a section under another name',
    rule: 'sections',
    plant: { file: 'models/duo/fr.mdx', replace: '## Conditions', by: '## Condition' },
    at: 'content/models/duo/fr.mdx:13',
    nearest: 'Conditions',
  },
  {
    name: 'a section too many',
    rule: 'sections',
    plant: { file: 'clusters/cluster-du-lac/en.mdx', replace: '## What we do not know', by: '## What we do not know\n\nx\n\n## More' },
    at: 'content/clusters/cluster-du-lac/en.mdx:29',
  },
  {
    name: 'a heading out of order',
    rule: 'sections',
    plant: { file: 'pages/methode/fr.mdx', replace: '## Sources', by: '### Sources' },
    at: 'content/pages/methode/fr.mdx:1',
  },
  {
    name: 'a title in prose',
    rule: 'sections',
    plant: { file: 'pages/methode/fr.mdx', replace: '## Sources', by: '# Sources' },
    at: 'content/pages/methode/fr.mdx:1',
  },
  {
    name: 'a citation in one language only',
    rule: 'language-parity',
    plant: { file: 'models/duo/en.mdx', replace: ' <Cite claim="budget-partage" />', by: '' },
    at: 'content/models/duo/en.mdx:1',
  },
  {
    name: 'a heading in one language only',
    rule: 'language-parity',
    plant: { file: 'guides/commencer/en.mdx', replace: '## Sign\n', by: '### Sign\n' },
    at: 'content/guides/commencer/en.mdx:11',
  },
  {
    name: 'a blank that is not declared',
    rule: 'template-fields',
    plant: { file: 'templates/charte/fr.mdx', replace: '<Field id="actions" />', by: '<Field id="action" />' },
    at: 'content/templates/charte/fr.mdx:5',
    nearest: 'actions',
  },
  {
    name: 'a blank that is not used',
    rule: 'template-fields',
    plant: { file: 'templates/charte/fr.mdx', replace: '<Field id="actions" />', by: '' },
    at: 'content/templates/charte/template.yaml:29',
  },
  {
    name: 'signatories without signatures',
    rule: 'template-fields',
    plant: { file: 'templates/charte/fr.mdx', replace: '<Signatures />', by: '' },
    at: 'content/templates/charte/fr.mdx:1',
  },
  {
    name: 'a link in a text to sign',
    rule: 'template-text',
    plant: { file: 'templates/charte/fr.mdx', replace: 'Les deux parties signent.', by: 'Les deux [parties](model:duo) signent.' },
    at: 'content/templates/charte/fr.mdx:13',
  },
  {
    name: 'a blank of a clause in another kind',
    rule: 'template-fields',
    plant: {
      file: 'templates/charte/template.yaml',
      replace: '- { id: actions,',
      by: '- { id: keeper, label: { fr: Garde, en: Keeper }, type: date, required: true, help: null }\n  - { id: actions,',
    },
    at: 'content/templates/charte/template.yaml:29',
    nearest: 'person',
  },
  {
    name: 'a signatory named by a blank that is not there',
    rule: 'template-fields',
    plant: { file: 'templates/charte/template.yaml', replace: 'name: keeper', by: 'name: keper' },
    at: 'content/templates/charte/template.yaml:23',
    nearest: 'keeper',
  },
  {
    name: 'a clause of the text that the facts do not list',
    rule: 'template-clauses',
    plant: { file: 'templates/charte/template.yaml', replace: '  - { clause: garde, option: one, use: required }\n', by: '' },
    at: 'content/templates/charte/fr.mdx:9',
  },
  {
    name: 'a clause of the facts that the text does not take up',
    rule: 'template-clauses',
    plant: {
      file: 'templates/charte/template.yaml',
      replace: 'use: required }\n',
      by: 'use: required }\n  - { clause: revision, option: yearly, use: required }\n',
    },
    at: 'content/templates/charte/template.yaml:27',
  },
  {
    name: 'clauses in another order',
    rule: 'template-clauses',
    plant: {
      file: 'templates/charte/fr.mdx',
      replace: '<Clause id="revision" />\n\n<Clause id="garde" />',
      by: '<Clause id="garde" />\n\n<Clause id="revision" />',
    },
    at: 'content/templates/charte/fr.mdx:7',
    nearest: 'revision',
  },
  {
    name: 'an option that the clause does not have',
    rule: 'template-clauses',
    plant: { file: 'templates/charte/template.yaml', replace: 'option: yearly', by: 'option: year' },
    at: 'content/templates/charte/template.yaml:25',
    nearest: 'yearly',
  },
  {
    name: 'a case that is not there',
    rule: 'dangling-reference',
    plant: { file: 'clauses/revision/clause.yaml', replace: 'cases: [model/duo]', by: 'cases: [model/duos]' },
    at: 'content/clauses/revision/clause.yaml:10',
    nearest: 'model/duo',
  },
  {
    name: 'an option under another heading',
    rule: 'clause-options',
    plant: { file: 'clauses/revision/fr.mdx', replace: '## À chaque changement', by: '## À tout changement' },
    at: 'content/clauses/revision/fr.mdx:5',
    nearest: 'À chaque changement',
  },
  {
    name: 'a blank that two clauses word in two ways',
    rule: 'template-fields',
    plant: { file: 'clauses/revision/clause.yaml', replace: 'fr: Qui garde le texte', by: 'fr: Qui tient le texte' },
    at: 'content/clauses/revision/clause.yaml:7',
  },
  {
    name: 'a blank of a clause that is not declared',
    rule: 'template-fields',
    plant: { file: 'clauses/garde/fr.mdx', replace: '<Field id="keeper" />', by: '<Field id="keepr" />' },
    at: 'content/clauses/garde/fr.mdx:3',
    nearest: 'keeper',
  },
  {
    name: 'words that no equivalence compares',
    rule: 'dangling-reference',
    plant: { file: 'clauses/garde/fr.mdx', replace: 'garde l’original', by: 'garde <Local of="nothing">l’original</Local>' },
    at: 'content/clauses/garde/fr.mdx:3',
  },
  {
    name: 'a link in a clause',
    rule: 'template-text',
    plant: { file: 'clauses/garde/fr.mdx', replace: 'l’original', by: '[l’original](model:duo)' },
    at: 'content/clauses/garde/fr.mdx:3',
  },
  {
    name: 'a duration of a clause that no source sets',
    rule: 'do-not-assert',
    plant: { file: 'clauses/garde/fr.mdx', replace: 'garde l’original', by: 'garde l’original 30 jours' },
    at: 'content/clauses/garde/fr.mdx:3',
  },
  {
    name: 'a review long after the commit',
    rule: 'review-date',
    plant: { file: 'pages/methode/page.yaml', replace: '2026-11-21', by: '2027-01-21' },
    at: 'content/pages/methode/page.yaml:3',
  },
  {
    name: 'a next review before the last',
    rule: 'review-date',
    plant: { file: 'models/duo/model.yaml', replace: '2027-11-21', by: '2025-11-21' },
    at: 'content/models/duo/model.yaml:14',
  },
];

/** What looks like a mistake and is none: the rule must let it pass. */
const FINE: { name: string; rule: Rule; plant: Plant }[] = [
  {
    name: 'a paragraph on what was read',
    rule: 'uncited-statement',
    plant: {
      file: 'models/duo/fr.mdx',
      replace: 'Le budget est partagé <Cite claim="budget-partage" />.',
      by: 'Les textes lus ne disent rien de plus.',
    },
  },
  {
    name: 'a reading of Tandem, marked',
    rule: 'uncited-statement',
    plant: {
      file: 'models/duo/fr.mdx',
      replace: 'Le budget est partagé <Cite claim="budget-partage" />.',
      by: '<Note kind="reading">\n\nUn partage écrit aiderait.\n\n</Note>',
    },
  },
  {
    name: 'a list opened by a cited sentence',
    rule: 'uncited-statement',
    plant: {
      file: 'models/duo/fr.mdx',
      replace: 'Le budget est partagé <Cite claim="budget-partage" />.',
      by: 'Le budget est partagé <Cite claim="budget-partage" /> :\n\n- entre deux ;\n- entre trois.',
    },
  },
  {
    name: 'the number of the claim, in words there and in digits here',
    rule: 'number-differs',
    plant: { file: 'models/duo/model.yaml', replace: 'Premier point.', by: 'Premier point de 2014.' },
  },
  {
    name: 'indirect support told as such',
    rule: 'low-as-certain',
    plant: {
      file: 'models/duo/en.mdx',
      replace: 'The budget is shared <Cite claim="budget-partage" />',
      by: 'According to a survey of 2014 there were 120 pairs <Cite claim="enquete-indirecte" />',
    },
  },
  {
    name: 'an acronym of the glossary',
    rule: 'unknown-acronym',
    plant: { file: 'glossary/duo-mot.yaml', replace: 'forms: { fr: [duos]', by: 'forms: { fr: [duos, DRH]' },
  },
  {
    name: 'an acronym in the words of readers',
    rule: 'unknown-acronym',
    plant: {
      file: 'models/duo/model.yaml',
      replace: 'themes:',
      by: 'asked: { fr: [avis de la DRH], en: [] }\nthemes:',
    },
  },
  {
    name: 'the same said of someone who says it',
    rule: 'do-not-assert',
    plant: { file: 'models/duo/en.mdx', replace: 'The budget is shared', by: 'According to the FMSQ, Johns Hopkins was the pioneer of it' },
  },
  {
    name: 'a duration marked as a convention',
    rule: 'do-not-assert',
    plant: {
      file: 'templates/charte/fr.mdx',
      replace: 'Les deux parties signent.',
      by: 'Les deux parties signent sous 30 jours (convention de Tandem, à adapter).',
    },
  },
  {
    name: 'a work named by its title',
    rule: 'copied-run',
    plant: { file: 'sources/martin-2014.yaml', replace: 'title: ', by: `title: '${PROTECTED_TEXT}' # ` },
  },
  {
    name: 'claims that agree',
    rule: 'conflicting-claims',
    plant: { file: 'claims/partage.yaml', replace: 'value: manager', by: 'value: both' },
  },
];

describe('what is not a mistake passes', () => {
  it.each(FINE)('$rule: $name', ({ rule, plant }) => {
    const findings = checkWorld(plant).filter((finding) => finding.rule === rule);
    expect(findings, report(findings, 'en')).toHaveLength(0);
  });
});

it('a draft is read for its syntax alone, and nothing may lead to it', () => {
  const findings = checkWorld({ file: 'models/duo/model.yaml', replace: 'title:', by: 'draft: true\nthemess: x\ntitle:' });
  expect(findings.filter(({ file }) => file.startsWith('content/models/duo/'))).toHaveLength(0);
  expect(findings.map(({ rule }) => rule)).toContain('dangling-reference');
});

it('what asks for care stops nothing', () => {
  const late = checkWorld({
    file: 'models/duo/model.yaml',
    replace: "reviewed: '2026-11-21'\nnextReview: '2027-11-21'",
    by: "reviewed: '2025-11-20'\nnextReview: '2026-11-20'",
  }).filter(({ rule }) => rule === 'review-overdue');
  expect(late.map(isCare)).toEqual([true]);
});

it('the small world has no finding', () => {
  expect(report(checkWorld(), 'en')).toBe('No finding.');
});

describe('a planted mistake is found, where it is, with its likely repair', () => {
  it.each(MISTAKES)('$rule: $name', ({ rule, plant, at, nearest }) => {
    const findings = checkWorld(plant);
    const found = findings.filter((finding) => finding.rule === rule && `${finding.file}:${finding.line}` === at);
    expect(found, report(findings, 'en')).not.toHaveLength(0);
    if (nearest) expect(found.map((finding) => finding.nearest)).toContain(nearest);
  });
});

it('every rule has a planted mistake', () => {
  expect(new Set(MISTAKES.map(({ rule }) => rule))).toEqual(new Set(RULES));
});

it('one mistake gives one finding: a date that is none is not also late', () => {
  expect(checkWorld({ file: 'models/duo/model.yaml', replace: "reviewed: '2026-11-21'", by: 'reviewed: 21 novembre' })).toHaveLength(1);
});

it('all mistakes are listed at once, in the order of the files', () => {
  const findings = checkWorld(
    { file: 'pages/methode/fr.mdx', replace: '## Sources', by: '# Sources' },
    { file: 'models/duo/model.yaml', replace: 'holder: unknown', by: 'holder: nobody' },
  );
  const files = findings.map(({ file }) => file);
  expect(files).toEqual(['content/models/duo/model.yaml', 'content/pages/methode/en.mdx', 'content/pages/methode/fr.mdx']);
});

describe('a finding is explained in the reader’s language, without a hole in the sentence', () => {
  const all = MISTAKES.flatMap(({ plant }) => checkWorld(plant));
  it.each(['fr', 'en'] as const)('%s', (lang) => {
    for (const finding of all) {
      const text = explain(finding, lang);
      expect(text).not.toMatch(/\{\w+\}|undefined/);
      expect(text.split('\n')).toHaveLength(4);
    }
  });
});

describe('the language of the messages', () => {
  it.each([
    [{ LANG: 'fr_CA.UTF-8' }, 'fr'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LC_ALL: '', LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LC_ALL: 'C.UTF-8', LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LC_ALL: 'en_US.UTF-8', LANG: 'fr_FR.UTF-8' }, 'en'],
    [{}, 'en'],
  ])('%j gives %s', (env, lang) => {
    expect(languageOfEnvironment(env)).toBe(lang);
  });
});
