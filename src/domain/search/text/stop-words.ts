import type { Language } from '../../locale/language.ts';

const FRENCH = `a ai ainsi alors as au aucun aucune aussi autre autres aux avant avec avez avoir avons c ca car ce ceci cela celle celles celui ces cet cette ceux chez ci
combien comme comment d dans de des donc dont du elle elles en encore entre est et etait etant ete etes etre eu eux faire fait faut font fut hors ici il ils j je l la laquelle
le lequel les lesquelles lesquels leur leurs lors lui m ma mais me meme memes mes mon n ne ni nos notre nous on ont ou par parce pas peu peut peuvent plus pour pourquoi qu quand que quel
quelle quelles quels qui quoi s sa sans se sera ses si soi son sont sous suis sur t ta te tes toi ton tous tout toute toutes tres trop tu un une uns vers veut vos votre vous y doit doivent
puis depuis lorsque afin etc fais peux dois avoir existe bien mieux font aller va vont mettre mise met mettent permet possible lesquelle aussitot deja
toujours jamais rien quelqu tant tel telle tels telles selon cas fois chaque plusieurs certains certaines moins beaucoup ceci egard auquel duquel auxquels desquels marche marchent sert servir doit
concerne concernant propos sujet exactement vraiment`;

const ENGLISH = `a about after all also am an and any are as at be because been being between both but by can could did do does doing down during each few for from further had has have having he
her here hers him his how i if in into is it its itself just me more most my no nor not now of off on once only or other our out over own same she should so some such than that the their
them then there these they this those through to too under until up us very was we were what when where which while who whom whose why will with would you your let want get gets getting got longer make makes made one go goes going need needs much many way ways really actually anyone someone something
anything thing things us come take takes take give also still best good better work works`;

const WORDS: Record<Language, ReadonlySet<string>> = {
  fr: new Set(FRENCH.split(/\s+/)),
  en: new Set(ENGLISH.split(/\s+/)),
};

/** True for a word, folded, that says nothing of what a text is about: articles, pronouns, auxiliaries, question words. */
export function isStopWord(word: string, lang: Language): boolean {
  return WORDS[lang].has(word);
}
