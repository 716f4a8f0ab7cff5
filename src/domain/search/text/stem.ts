import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import type { Language } from '../../locale/language.ts';

/** Feminine and participle endings of folded French that Snowball, which expects accents, does not take together with their masculine; and
 * gestionnaire with gestion, as Snowball takes manager with management in English. A cogestionnaire is a person, not cogestion. */
const FRENCH_ENDINGS: readonly [RegExp, string][] = [
  [/^(re)?paye(?:es?|s)?$/, '$1payer'],
  [/ees?$/, 'e'],
  [/ieres?$/, 'ier'],
  [/atrices?$/, 'ateur'],
  [/(?<=[cut])trices?$/, 'teur'],
  [/(?<=\w{3})euses?$/, 'eur'],
  [/ffes?$/, 'f'],
  [/iennes?$/, 'ien'],
  [/(?<=^gest)ionnaires?$/, 'ion'],
  [/(?<=\w{2}i)ts$/, 't'],
];

/** American spellings, written as the British ones of the site. */
const ENGLISH_ENDINGS: readonly [RegExp, string][] = [
  [/iz(e[ds]?|ing|ations?|ational|ers?)$/, 'is$1'],
  [/(?<=progra)ms?$/, 'mme'],
  [/(?<=cent)ers?$/, 're'],
  [/(?<=lab|behavi|fav|hon)or/, 'our'],
];

const STEMMERS: Record<Language, { endings: readonly [RegExp, string][]; stemmer: (word: string) => string }> = {
  fr: { endings: FRENCH_ENDINGS, stemmer: french },
  en: { endings: ENGLISH_ENDINGS, stemmer: english },
};

/** The stem under which the forms of a folded word stand together in the index (Snowball, https://snowballstem.org). */
export function stemOf(word: string, lang: Language): string {
  const held = stems[lang].get(word);
  if (held !== undefined) return held;
  const stem = makeStem(word, lang);
  stems[lang].set(word, stem);
  return stem;
}

/** Stems made so far: a text uses the same words again and again. */
const stems: Record<Language, Map<string, string>> = { fr: new Map(), en: new Map() };

/** Words that the stemmer would take for forms of others: département for départ, cours for cour, suppléments for suppléance, données for donner, paire for pairs, Francis for France…; use for US, acting for act, wellness for well. */
const KEPT: Record<Language, ReadonlyMap<string, string>> = {
  fr: new Map([
    ['departement', 'departement'],
    ['departements', 'departement'],
    ['cours', 'cours'],
    ['supplement', 'supplement'],
    ['supplements', 'supplement'],
    ['donnee', 'donnee'],
    ['donnees', 'donnee'],
    ['pays', 'pays'],
    ['paire', 'paire'],
    ['paires', 'paire'],
    ['juge', 'juge'],
    ['juges', 'juge'],
    ['surveillante', 'surveillante'],
    ['surveillantes', 'surveillante'],
    ['urgentiste', 'urgentiste'],
    ['urgentistes', 'urgentiste'],
    ['gouvernement', 'gouvernement'],
    ['gouvernements', 'gouvernement'],
    ['francis', 'francis'],
  ]),
  en: new Map([
    ['use', 'use'],
    ['uses', 'use'],
    ['used', 'use'],
    ['using', 'use'],
    ['acting', 'acting'],
    ['wellness', 'wellness'],
  ]),
};

/** Ending of French verbs (“elles décident”) that Snowball leaves as it is. Imperfects (-aient) are its own affair, and -ment is an adverb's or a noun's as well. */
const VERB_ENDING = /(?<=\w{3})(?<!ai|oi|m)ent$/;
/** Nouns and adjectives that end like it; “vient”, “tient” and what is made from them are in {@link VENIR_TENIR}. */
const NO_VERBS = new Set(
  `absent accent accident adherent adolescent afferent affluent agent ambivalent antecedent apparent ardent argent auvent cent client coefficient coherent
competent incompetent concurrent confident conscient inconscient consequent inconsequent subsequent content mecontent contingent continent convalescent
convergent couvent current decent recent deficient dent detergent different indifferent diligent dissident divergent efficient inefficient eloquent
emergent eminent equivalent evident event excedent excellent expedient fervent frequent gradient impatient impertinent pertinent imminent imprudent
prudent incident incoherent independent dependent indigent indulgent ingredient inherent intelligent intermittent jacent latent lent
magnificent negligent occident omnipresent onguent orient parent patient inpatient permanent polyvalent precedent present president vicepresident
prevalent quotient recipient recurrent referent regent resident reticent sergent serpent souvent strident sufficient talent tangent torrent
transparent trident turbulent urgent vent violent virulent ressent sent consent`.split(/\s+/),
);
const VENIR_TENIR = /[vt]ient$/;

function makeStem(word: string, lang: Language): string {
  const kept = KEPT[lang].get(word);
  if (kept) return kept;
  const { endings, stemmer } = STEMMERS[lang];
  if (lang === 'fr' && VERB_ENDING.test(word) && !NO_VERBS.has(word) && !VENIR_TENIR.test(word))
    return stemmer(word.replace(VERB_ENDING, 'er'));
  const ending = endings.find(([pattern]) => pattern.test(word));
  return stemmer(ending ? word.replace(ending[0], ending[1]) : word) || word;
}
