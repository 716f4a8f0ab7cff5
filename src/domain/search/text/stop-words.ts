import type { Language } from '../../locale/language.ts';

const FRENCH = `a ai ainsi alors as au aucun aucune aussi autre autres aux avant avec avez avoir avons c ca car ce ceci cela celle celles celui ces cet cette ceux chez ci
combien comme comment d dans de des donc dont du elle elles en encore entre est et etait etant ete etes etre eu eux faire fait faut font fut hors ici il ils j je l la laquelle
le lequel les lesquelles lesquels leur leurs lors lui m ma mais me meme memes mes mon n ne ni nos notre nous on ont ou par parce pas peu peut peuvent plus pour pourquoi qu quand que quel
quelle quelles quels qui quoi s sa sans se sera ses si soi son sont sous suis sur t ta te tes toi ton tous tout toute toutes tres trop tu un une uns vers veut vos votre vous y doit doivent
puis depuis lorsque afin etc fais peux dois avoir existe bien va vont lesquelle aussitot deja
toujours jamais rien quelqu tandis tant tel telle tels telles selon cas fois chaque plusieurs certains certaines beaucoup auquel duquel auxquels desquels
pendant durant lors malgre sauf parmi envers jusque jusqu quant alors voici voila versus vs devant moi appelle survient dit disent`;

const ENGLISH = `a about after all also am an and any are as at be because been being between both but by can could did do does doing down during each few for from further had has have having he
her here hers him his how i if in into is it its itself just me more most my no nor not now of off on once only or other our out over own same she should so some such than that the their
them then there these they this those through to too under until up us very was we were what when where which while who whom whose why will with would you your let get gets getting got one go goes going much many really actually anyone someone something
anything thing things us also still within among amongst upon since whether via yet always versus vs before never well
don doesn didn isn aren wasn weren hasn haven hadn couldn wouldn shouldn ain`;

const WORDS: Record<Language, ReadonlySet<string>> = {
  fr: new Set(FRENCH.split(/\s+/)),
  en: new Set(ENGLISH.split(/\s+/)),
};

const LIGHT_WORDS: Record<Language, ReadonlySet<string>> = {
  fr: new Set(
    `mieux aller mettre mise met mettent permet permettre possible moins egard marche marchent marcher sert servir concerne concernant propos sujet exactement vraiment bon bonne
bons bonnes meilleur meilleure besoin aide aider trouver donner prendre savoir connaitre vouloir utile utiles important importante principal principaux quelques nouveau nouvelle
facon maniere moyen place point points liste idee idees long longtemps vite voir obtenir monde passe adresser viens vient vienne donne donnent montre montrer montrent prevoit prevoient prevoir veulent changent tient tiennent`.split(
      /\s+/,
    ),
  ),
  en: new Set(
    `want longer make makes made need needs way ways come take takes give best good better work works help helps find know use used useful important main new list idea ideas
tips advice long quick happens happen stop keep improve does thing put run running`.split(/\s+/),
  ),
};

/** True for a word, folded, that says little beside the others of a query: “ce qui marche”, "what works best". */
export function isLightWord(word: string, lang: Language): boolean {
  return LIGHT_WORDS[lang].has(word);
}

const CONJUNCTIONS: Record<Language, ReadonlySet<string>> = { fr: new Set(['et', 'ou', 'ni']), en: new Set(['and', 'or', 'nor']) };

/** True for a word, folded, that puts two things side by side. */
export function isConjunction(word: string, lang: Language): boolean {
  return CONJUNCTIONS[lang].has(word);
}

/** True for a word, folded, that says nothing of what a text is about: articles, pronouns, auxiliaries, question words. */
export function isStopWord(word: string, lang: Language): boolean {
  return WORDS[lang].has(word);
}
