import type { Localized } from '../../locale/language.ts';

/** Words by which a paragraph speaks of the reading itself (what was or was not read, this page, this table) and so states no fact of the world. */
export const STANCE: Record<keyof Localized, RegExp> = {
  fr: /\b(?:nous|nos lectures|textes? lus?|sources? lues?|lue?s? (?:ici|en)|cette page|(?:ce|le) tableau|ces chiffres|pas suivie?s?|aucune n’est|elles ne répartissent)\b/i,
  en: /\b(?:we|our reading|(?:texts?|sources?|studies|compacts) (?:we )?read|was read|were read|this page|(?:this|the) table|these figures|not followed|none is|they (?:do not )?share out)\b/i,
};

/** Words by which a sentence says that what it reports is uncertain or someone's word. */
export const HEDGES: Record<keyof Localized, RegExp> = {
  fr: /\b(?:selon|d’après|serai(?:t|ent)|aurai(?:t|ent)|pourrai(?:t|ent)|semblent?|sans doute|peut-être|rapporte(?:nt)?|dit|disent|affirme(?:nt)?|estime(?:nt)?|avance(?:nt)?|indirect|incertaine?s?|probable(?:ment)?|peut|a pu|évoque(?:nt)?|suggère(?:nt)?|présente(?:nt)?|décri(?:t|vent)|mentionne(?:nt)?|annonçai(?:t|ent)|environ)\b/i,
  en: /\b(?:according to|may|might|could|would|seems?|appears?|perhaps|reports?|reported(?:ly)?|says?|said|claims?|states?|estimates?|suggests?|indirect|uncertain|probabl[ey]|likely|by (?:its|his|their) own|describes?|mentions?|presents?|about)\b/i,
};
