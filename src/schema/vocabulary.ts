import type { Localized } from '../domain/locale/language.ts';

/** A closed list: each value with its label in both languages. */
export type Vocabulary<Value extends string> = Record<Value, Localized>;

/** The values of a closed list, in the order in which they are shown. */
export function valuesOf<Value extends string>(vocabulary: Vocabulary<Value>): [Value, ...Value[]] {
  return Object.keys(vocabulary) as [Value, ...Value[]];
}

/** Places, by ISO 3166-1 code, and ISO 3166-2 where a region has its own health system. */
export const PLACES = {
  'CA-QC': { fr: 'Québec', en: 'Québec' },
  CA: { fr: 'Canada (autres provinces)', en: 'Canada (other provinces)' },
  FR: { fr: 'France', en: 'France' },
  BE: { fr: 'Belgique', en: 'Belgium' },
  GB: { fr: 'Royaume-Uni', en: 'United Kingdom' },
  US: { fr: 'États-Unis', en: 'United States' },
  IE: { fr: 'Irlande', en: 'Ireland' },
  CH: { fr: 'Suisse', en: 'Switzerland' },
  NL: { fr: 'Pays-Bas', en: 'Netherlands' },
  DE: { fr: 'Allemagne', en: 'Germany' },
  DK: { fr: 'Danemark', en: 'Denmark' },
  NO: { fr: 'Norvège', en: 'Norway' },
  SE: { fr: 'Suède', en: 'Sweden' },
  FI: { fr: 'Finlande', en: 'Finland' },
  IT: { fr: 'Italie', en: 'Italy' },
  ES: { fr: 'Espagne', en: 'Spain' },
  PT: { fr: 'Portugal', en: 'Portugal' },
  AU: { fr: 'Australie', en: 'Australia' },
  NZ: { fr: 'Nouvelle-Zélande', en: 'New Zealand' },
  JP: { fr: 'Japon', en: 'Japan' },
} satisfies Vocabulary<string>;

/** How large a piece of the health system a model or an example covers. */
export const LEVELS = {
  unit: { fr: 'Unité ou service', en: 'Unit' },
  programme: { fr: 'Programme ou pôle', en: 'Programme or division' },
  establishment: { fr: 'Établissement', en: 'Establishment' },
  region: { fr: 'Région ou réseau', en: 'Region or network' },
  nation: { fr: 'Pays ou province', en: 'Country or province' },
} satisfies Vocabulary<string>;

/** How well a statement of effect is supported. It belongs to the effect, not to the existence of the thing. */
export const EVIDENCE = {
  strong: { fr: 'Forte', en: 'Strong' },
  moderate: { fr: 'Modérée', en: 'Moderate' },
  low: { fr: 'Faible', en: 'Low' },
  descriptive: { fr: 'Descriptive', en: 'Descriptive' },
  anecdotal: { fr: 'Anecdotique', en: 'Anecdotal' },
  'not-assessed': { fr: 'Non appréciée', en: 'Not assessed' },
} satisfies Vocabulary<string>;

/** What records are about. */
export const THEMES = {
  'shared-leadership': { fr: 'Direction à deux', en: 'Shared leadership' },
  'decision-rights': { fr: 'Droits de décision', en: 'Decision rights' },
  agreements: { fr: 'Ententes et concordats', en: 'Agreements and concordats' },
  'working-life': { fr: 'Qualité de vie au travail (QVT)', en: 'Quality of working life (QVT)' },
  'physicians-health': { fr: 'Santé des médecins', en: 'Physicians’ health' },
  networks: { fr: 'Réseaux et coordination', en: 'Networks and coordination' },
  'national-dialogue': { fr: 'Concertation nationale', en: 'National dialogue' },
  mediation: { fr: 'Désaccords et médiation', en: 'Disagreement and mediation' },
  remuneration: { fr: 'Rémunération', en: 'Remuneration' },
  training: { fr: 'Formation et relève', en: 'Training and succession' },
} satisfies Vocabulary<string>;

/** Who holds a matter in a shared arrangement. */
export const HOLDERS = {
  shared: { fr: 'Partagé', en: 'Shared' },
  clinical: { fr: 'Partie médicale', en: 'Medical party' },
  managing: { fr: 'Partie gestionnaire', en: 'Managing party' },
  'not-settled': { fr: 'Non réglé', en: 'Not settled' },
  'sources-differ': { fr: 'Les sources divergent', en: 'Sources differ' },
  unknown: { fr: 'Inconnu', en: 'Unknown' },
} satisfies Vocabulary<string>;

/** The matters that two parties share out. */
export const MATTERS = {
  budget: { fr: 'Budget', en: 'Budget' },
  staff: { fr: 'Personnel', en: 'Staff' },
  quality: { fr: 'Qualité des soins', en: 'Quality of care' },
  strategy: { fr: 'Stratégie', en: 'Strategy' },
  appointments: { fr: 'Nominations', en: 'Appointments' },
} satisfies Vocabulary<string>;

/** Whether an arrangement still runs. */
export const STATUSES = {
  established: { fr: 'En place', en: 'Established' },
  trial: { fr: 'À l’essai', en: 'Trial' },
  ended: { fr: 'Terminé', en: 'Ended' },
  unknown: { fr: 'Inconnu', en: 'Unknown' },
} satisfies Vocabulary<string>;

/** What a QVT experience belongs to. */
export const SCOPES = {
  'national-programme': { fr: 'Programme national', en: 'National programme' },
  'programme-probable': { fr: 'Programme national, probable', en: 'National programme, probable' },
  'social-care-extension': { fr: 'Extension au médico-social', en: 'Extension to social care' },
  'regional-support': { fr: 'Appui régional', en: 'Regional support' },
  'aract-support': { fr: 'Appui d’une Aract', en: 'Support from an Aract' },
  'outside-programme': { fr: 'Hors programme', en: 'Outside the programme' },
} satisfies Vocabulary<string>;

/** What kind of document a template makes. */
export const INSTRUMENTS = {
  concordat: { fr: 'Concordat', en: 'Concordat' },
  charter: { fr: 'Charte', en: 'Charter' },
  pact: { fr: 'Pacte', en: 'Compact' },
  agreement: { fr: 'Entente ou convention', en: 'Agreement' },
  contract: { fr: 'Contrat de pôle', en: 'Division contract' },
  'role-sheet': { fr: 'Fiches de rôles', en: 'Role sheets' },
  matrix: { fr: 'Matrice de décision', en: 'Decision matrix' },
  programme: { fr: 'Programme ou plan annuel', en: 'Annual programme or plan' },
  dashboard: { fr: 'Tableau de bord', en: 'Scorecard' },
  protocol: { fr: 'Protocole', en: 'Protocol' },
  checklist: { fr: 'Parcours et listes', en: 'Pathway and checklists' },
  'self-assessment': { fr: 'Autoévaluation', en: 'Self-assessment' },
  'experiment-sheet': { fr: 'Fiche d’expérimentation', en: 'Experiment sheet' },
  record: { fr: 'Compte rendu', en: 'Record' },
} satisfies Vocabulary<string>;

/** The jurisdictions whose caveats a template carries. */
export const JURISDICTIONS = {
  generic: { fr: 'Toutes', en: 'All' },
  QC: { fr: 'Québec', en: 'Québec' },
  FR: { fr: 'France', en: 'France' },
  BE: { fr: 'Belgique', en: 'Belgium' },
  UK: { fr: 'Royaume-Uni', en: 'United Kingdom' },
  US: { fr: 'États-Unis', en: 'United States' },
} satisfies Vocabulary<string>;

/** Where, as a phrase: “in Québec”. */
export const IN_JURISDICTION = {
  QC: { fr: 'au Québec', en: 'in Québec' },
  FR: { fr: 'en France', en: 'in France' },
  BE: { fr: 'en Belgique', en: 'in Belgium' },
  UK: { fr: 'au Royaume-Uni', en: 'in the United Kingdom' },
  US: { fr: 'aux États-Unis', en: 'in the United States' },
} satisfies Vocabulary<string>;

/** How a template uses a shared clause. */
export const CLAUSE_USES = {
  required: { fr: 'Toujours dans le document', en: 'Always in the document' },
  optional: { fr: 'Dans le document, sauf si les parties le retirent', en: 'In the document, unless the parties leave it out' },
  offered: { fr: 'Ajouté si les parties le veulent', en: 'Added if the parties want it' },
} satisfies Vocabulary<string>;

/** How tightly an option of a clause binds. */
export const STRENGTHS = {
  flexible: { fr: 'Souple', en: 'Flexible' },
  firm: { fr: 'Ferme', en: 'Firm' },
} satisfies Vocabulary<string>;

/** What an equivalence compares. */
export const NATURES = {
  role: { fr: 'Fonction', en: 'Role' },
  body: { fr: 'Instance', en: 'Body' },
  instrument: { fr: 'Document', en: 'Instrument' },
  arrangement: { fr: 'Structure', en: 'Arrangement' },
} satisfies Vocabulary<string>;

/** How close a local role, body or instrument is to what an equivalence describes. */
export const DEGREES = {
  equivalent: { fr: 'Équivalent', en: 'Equivalent' },
  close: { fr: 'Proche', en: 'Close' },
  partial: { fr: 'En partie', en: 'Partial' },
  none: { fr: 'Pas d’équivalent', en: 'No equivalent' },
  unknown: { fr: 'Inconnu', en: 'Unknown' },
} satisfies Vocabulary<string>;

/** What the figures of a table count. */
export const FIGURE_GROUPS = {
  clusters: { fr: 'Clusters', en: 'Clusters' },
  establishments: { fr: 'Établissements', en: 'Establishments' },
  funding: { fr: 'Financement', en: 'Funding' },
  people: { fr: 'Personnes', en: 'People' },
  dates: { fr: 'Dates et durées', en: 'Dates and durations' },
  results: { fr: 'Résultats rapportés', en: 'Reported results' },
  other: { fr: 'Autres', en: 'Other' },
} satisfies Vocabulary<string>;

/** The party a signatory signs for. */
export const PARTIES = {
  clinical: { fr: 'Partie médicale', en: 'Clinical party' },
  managing: { fr: 'Partie gestionnaire', en: 'Managing party' },
  other: { fr: 'Autre signataire', en: 'Other signatory' },
} satisfies Vocabulary<string>;

/** What a blank of a template asks for. */
export const FIELD_TYPES = {
  text: { fr: 'une ligne', en: 'one line' },
  longtext: { fr: 'quelques lignes', en: 'a few lines' },
  date: { fr: 'une date', en: 'a date' },
  choice: { fr: 'un choix', en: 'a choice' },
  number: { fr: 'un nombre', en: 'a number' },
  person: { fr: 'une personne', en: 'a person' },
  table: { fr: 'un tableau', en: 'a table' },
} satisfies Vocabulary<string>;

/** How plainly the text that was read states the claim: not whether the thing is true. */
export const CONFIDENCE = {
  high: { fr: 'énoncé clairement par la source', en: 'stated plainly by the source' },
  medium: { fr: 'vu en partie, ou source unique ou intéressée', en: 'partly seen, or a single or interested source' },
  low: { fr: 'indirect', en: 'indirect' },
} satisfies Vocabulary<string>;

/** What became of a source after it was published. */
export const SOURCE_STATES = {
  superseded: { fr: 'remplacée', en: 'superseded' },
  withdrawn: { fr: 'retirée', en: 'withdrawn' },
} satisfies Vocabulary<string>;

/** How much of a source was read. */
export const READ = {
  full: { fr: 'lu en entier', en: 'read in full' },
  partial: { fr: 'lu en partie', en: 'read in part' },
  excerpt: { fr: 'lu par extraits', en: 'read as an excerpt' },
  cited: { fr: 'connu par une autre source', en: 'known through another source' },
} satisfies Vocabulary<string>;

/** CSL 1.0.2 item types that the sources use (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). */
export const CSL_TYPES = {
  'article-journal': { fr: 'Article de revue', en: 'Journal article' },
  'article-magazine': { fr: 'Article de magazine', en: 'Magazine article' },
  'article-newspaper': { fr: 'Article de presse', en: 'Newspaper article' },
  bill: { fr: 'Projet de loi', en: 'Bill' },
  book: { fr: 'Livre', en: 'Book' },
  chapter: { fr: 'Chapitre', en: 'Chapter' },
  document: { fr: 'Document', en: 'Document' },
  'entry-encyclopedia': { fr: 'Article d’encyclopédie', en: 'Encyclopaedia entry' },
  hearing: { fr: 'Travaux parlementaires', en: 'Parliamentary record' },
  interview: { fr: 'Entretien', en: 'Interview' },
  legislation: { fr: 'Texte de loi', en: 'Legislation' },
  'paper-conference': { fr: 'Communication', en: 'Conference paper' },
  post: { fr: 'Billet', en: 'Post' },
  'post-weblog': { fr: 'Billet de blogue', en: 'Blog post' },
  report: { fr: 'Rapport', en: 'Report' },
  review: { fr: 'Recension', en: 'Review' },
  'review-book': { fr: 'Compte rendu de livre', en: 'Book review' },
  speech: { fr: 'Discours', en: 'Speech' },
  standard: { fr: 'Norme', en: 'Standard' },
  thesis: { fr: 'Thèse ou mémoire', en: 'Thesis' },
  webpage: { fr: 'Page web', en: 'Web page' },
} satisfies Vocabulary<string>;
