import type { Localized } from '../domain/locale/language.ts';

/** A section that every record of a kind has, in this order: its anchor and its heading in each language. */
export interface SectionRule {
  id: string;
  heading: Localized;
}

/** The fixed structure of the kinds that have one, so that two pages can be laid side by side. */
export const SECTIONS: Record<'model' | 'example' | 'cluster', SectionRule[]> = {
  model: [
    { id: 'shares', heading: { fr: 'Qui partage quoi', en: 'Who shares what' } },
    { id: 'rights', heading: { fr: 'Droits de décision et départage', en: 'Decision rights and tie-break' } },
    { id: 'fits', heading: { fr: 'Où il convient', en: 'Where it fits' } },
    { id: 'conditions', heading: { fr: 'Conditions', en: 'Conditions' } },
    { id: 'risks', heading: { fr: 'Risques et échecs connus', en: 'Risks and known failures' } },
    { id: 'evidence', heading: { fr: 'Ce que disent les études', en: 'What the studies say' } },
    { id: 'variants', heading: { fr: 'Variantes et noms selon les pays', en: 'Variants and names by country' } },
    { id: 'confused', heading: { fr: 'À ne pas confondre', en: 'Not to be confused with' } },
    { id: 'practice', heading: { fr: 'Passer à la pratique', en: 'Put it to work' } },
  ],
  example: [
    { id: 'why', heading: { fr: 'Pourquoi cela a commencé', en: 'Why it began' } },
    { id: 'setup', heading: { fr: 'Ce qui a été mis en place', en: 'What was set up' } },
    { id: 'shares', heading: { fr: 'Qui partage quoi', en: 'Who shares what' } },
    { id: 'basis', heading: { fr: 'Base juridique ou contractuelle', en: 'Legal or contractual basis' } },
    { id: 'reported', heading: { fr: 'Ce qui est rapporté, et par qui', en: 'What is reported, and by whom' } },
    { id: 'difficulties', heading: { fr: 'Difficultés', en: 'Difficulties' } },
    { id: 'after', heading: { fr: 'Ce qui est venu après', en: 'What came after' } },
    { id: 'transfer', heading: { fr: 'Ce qui peut se transposer, ou non', en: 'What may and may not transfer' } },
    { id: 'unknown', heading: { fr: 'Ce que nous ne savons pas', en: 'What we do not know' } },
  ],
  cluster: [
    { id: 'situation', heading: { fr: 'La situation', en: 'The situation' } },
    { id: 'trial', heading: { fr: 'Ce qui a été essayé', en: 'What was tried' } },
    { id: 'participants', heading: { fr: 'Qui a participé', en: 'Who took part' } },
    { id: 'tools', heading: { fr: 'Outils', en: 'Tools' } },
    { id: 'reported', heading: { fr: 'Ce qui est rapporté, et par qui', en: 'What is reported, and by whom' } },
    { id: 'lessons', heading: { fr: 'Enseignements', en: 'Lessons' } },
    { id: 'unknown', heading: { fr: 'Ce que nous ne savons pas', en: 'What we do not know' } },
  ],
};
