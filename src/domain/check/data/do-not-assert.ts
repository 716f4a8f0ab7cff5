import type { Language, Localized } from '../../locale/language.ts';

/** Something the material does not hold: a sentence that says it is refused, whatever it cites. */
export interface Forbidden {
  id: string;
  /** Why it may not be said. */
  why: Localized;
  /** A sentence is refused when all of these are in it. */
  all: Record<Language, readonly RegExp[]>;
  /** … and this is not: the words that attribute it, deny it or ask it. */
  unless: Record<Language, RegExp>;
}

const ATTRIBUTED = { fr: /\b(?:selon|d’après|FMSQ|aucun|ne|n’|si)\b/i, en: /\b(?:according to|FMSQ|no|not|nor|whether|if|says)\b/i };

/** The sentences that this site may not write. */
export const DO_NOT_ASSERT: readonly Forbidden[] = [
  {
    id: 'uk-signed-concordat',
    why: {
      fr: 'Au Royaume-Uni, une intention (2002) et un sommet (2003) sont documentés ; aucun concordat signé n’a été lu.',
      en: 'In the United Kingdom an intention (2002) and a summit (2003) are documented; no signed concordat was read.',
    },
    all: {
      fr: [/concordat/i, /\bsigné/i, /NHS|Royaume-Uni|britannique|200[234]/],
      en: [/concordat/i, /\bsigned/i, /NHS|United Kingdom|British|200[234]/],
    },
    unless: ATTRIBUTED,
  },
  {
    id: 'hopkins-pioneer',
    why: {
      fr: 'Que Johns Hopkins soit le pionnier est une affirmation de la FMSQ, sans source première.',
      en: 'That Johns Hopkins is the pioneer is a statement of the FMSQ, with no primary source.',
    },
    all: { fr: [/Hopkins[^.]*\b(?:pionni|le premier|la première)/], en: [/Hopkins[^.]*\b(?:the pioneer|the first|pioneered)/] },
    unless: { fr: /\b(?:selon|d’après|FMSQ|aucun|ne|si|présente)\b|n’/i, en: /\b(?:according to|FMSQ|no|not|whether|if|says|presents)\b/i },
  },
  {
    id: 'proven-effect',
    why: {
      fr: 'Aucun effet prouvé d’un tandem, d’un pacte, d’une charte ou d’une entente sur les patients n’a été lu.',
      en: 'No proven effect of a dyad, compact, charter or agreement on patients was read.',
    },
    all: {
      fr: [/\b(?:prouv|démontr)(?:e|ent|é|ée|és|ées)\b/i, /\b(?:tandem|dyade|pacte|charte|concordat|cogestion|entente)/i],
      en: [
        /\b(?:proves?|proven|proved|demonstrates?|demonstrated)\b/i,
        /\b(?:tandem|dyad|compact|charter|concordat|co-management|agreement)/i,
      ],
    },
    unless: { fr: /\b(?:ne|n’|aucune?|rien|sans|pas)\b|n’/i, en: /\b(?:no|not|nothing|none|never|without|nor)\b/i },
  },
  {
    id: 'act-2-adopted',
    why: {
      fr: 'On ne sait pas ici si le projet de loi de décembre 2025 et le projet de loi 19 ont été adoptés.',
      en: 'Whether the December 2025 bill and Bill 19 were adopted is not known here.',
    },
    all: { fr: [/projet de loi (?:n[o°] ?)?19\b/i, /\badopté/i], en: [/\bBill 19\b/i, /\b(?:adopted|passed)\b/i] },
    unless: { fr: /\b(?:si|ne|inconnu|nous)\b/i, en: /\b(?:whether|if|not|unknown|we)\b/i },
  },
  {
    id: 'act-456-in-force',
    why: { fr: 'En novembre 2024, l’article 456 n’était pas en vigueur.', en: 'In November 2024, section 456 was not in force.' },
    all: { fr: [/article 456/i, /\ben vigueur\b/i], en: [/section 456/i, /\bin force\b/i] },
    unless: { fr: /\b(?:pas|n’|non|si)\b|n’/i, en: /\b(?:not|whether|if)\b/i },
  },
  {
    id: 'd-6321-5-in-force',
    why: { fr: 'Rien de lu ne dit que l’article D. 6321-5 est en vigueur.', en: 'Nothing read says that article D. 6321-5 is in force.' },
    all: { fr: [/D\. ?6321-5/, /\ben vigueur\b/i], en: [/D\. ?6321-5/, /\bin force\b/i] },
    unless: { fr: /\b(?:pas|si|rien)\b|n’/i, en: /\b(?:not|whether|nothing)\b/i },
  },
  {
    id: 'cluster-establishments',
    why: {
      fr: 'Le nombre d’établissements des clusters QVT varie selon les sources : il se donne avec la personne qui le dit.',
      en: 'The number of establishments in QVT clusters differs between sources: it is given with who says it.',
    },
    all: {
      fr: [/clusters?/i, /\b(?:159|160|164|169|190|200) établissements/],
      en: [/clusters?/i, /\b(?:159|160|164|169|190|200) establishments/],
    },
    unless: {
      fr: /\b(?:selon|d’après|pour|annonce|ministère|DGOS|Anact|compte|donne|dit)\b/i,
      en: /\b(?:according to|ministry|DGOS|Anact|counts?|gives?|says|announced|for the)\b/i,
    },
  },
  {
    id: 'one-observatory',
    why: {
      fr: 'Que l’observatoire annoncé en 2017 et celui installé en 2018 n’en fassent qu’un est vraisemblable, pas dit.',
      en: 'That the observatory announced in 2017 and the one installed in 2018 are one is likely, not stated.',
    },
    all: { fr: [/même observatoire/i], en: [/same observatory/i] },
    unless: { fr: /\b(?:si|vraisemblable|probable|pas)\b/i, en: /\b(?:whether|likely|not|probably)\b/i },
  },
  {
    id: 'belgium-after-2021',
    why: { fr: 'Rien n’est connu de la suite belge après 2021.', en: 'Nothing is known of the Belgian sequel after 2021.' },
    all: {
      fr: [/convention/i, /\b(?:renouvelée|prolongée|étendue)\b/i, /INAMI|Belg/],
      en: [/convention/i, /\b(?:renewed|extended|prolonged)\b/i, /INAMI|Belg/],
    },
    unless: { fr: /\b(?:si|ne|pas|inconnu)\b/i, en: /\b(?:whether|if|not|unknown)\b/i },
  },
  {
    id: 'scale-price',
    why: {
      fr: 'Le prix, l’éditeur et la licence des échelles MES, AITCS et MBI ne sont pas connus.',
      en: 'Price, provider and licence of the MES, AITCS and MBI scales are not known.',
    },
    all: {
      fr: [/\b(?:MES|AITCS|MBI)\b/, /[€$]|\beuros?\b|\bdollars?\b|\bgratuit/i],
      en: [/\b(?:MES|AITCS|MBI)\b/, /[€$£]|\beuros?\b|\bdollars?\b|\bfree of charge/i],
    },
    unless: { fr: /\bpas\b/i, en: /\bnot\b/i },
  },
  {
    id: 'oig-first-opinion',
    why: {
      fr: 'Que l’avis 12-22 soit le premier sur la cogestion est contredit par une autre note.',
      en: 'That opinion 12-22 was the first on co-management is contradicted by another alert.',
    },
    all: { fr: [/12-22/, /\bpremier\b/i], en: [/12-22/, /\bfirst\b/i] },
    unless: { fr: /\b(?:selon|d’après|contredi)/i, en: /\b(?:according to|contradict|one of)/i },
  },
  {
    id: 'french-prevails',
    why: {
      fr: 'Aucune loi lue ne dit que la version française d’un gabarit l’emporte : c’est un choix du projet.',
      en: 'No law read says that the French version of a template prevails: it is the project’s choice.',
    },
    all: {
      fr: [/version française/i, /\b(?:prévaut|l’emporte)\b/i, /\b(?:loi|code|article)\b/i],
      en: [/French version/i, /\bprevails?\b/i, /\b(?:law|code|article)\b/i],
    },
    unless: { fr: /\b(?:aucune?|pas|convention|choix)\b/i, en: /\b(?:no|not|convention|choice)\b/i },
  },
  {
    id: 'no-physician-paid',
    why: {
      fr: 'Les textes de 2014 séparent omnipraticiens et spécialistes, et sont anciens.',
      en: 'The 2014 texts separate general practitioners from specialists, and are old.',
    },
    all: { fr: [/\baucun médecin\b/i, /\b(?:payé|rémunéré)/i], en: [/\bno (?:physician|doctor)\b/i, /\bpaid\b/i] },
    unless: { fr: /\bselon\b/i, en: /\baccording to\b/i },
  },
  {
    id: 'network-consensus',
    why: {
      fr: 'Deux sources diffèrent sur ce que le conseil médical d’un réseau belge décide par consensus.',
      en: 'Two sources differ on what a Belgian network’s medical council decides by consensus.',
    },
    all: { fr: [/conseil médical/i, /réseau/i, /\bpar consensus\b/i], en: [/medical council/i, /network/i, /\bby consensus\b/i] },
    unless: { fr: /\b(?:selon|d’après|une source|certaines)\b/i, en: /\b(?:according to|one source|certain|some)\b/i },
  },
];
