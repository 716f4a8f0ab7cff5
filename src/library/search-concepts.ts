import type { Library, LibraryRecord } from '../domain/library/library.ts';
import type { Concept } from '../domain/search/index/page.ts';
import type { Language } from '../domain/locale/language.ts';
import { wordsOf } from '../domain/search/text/words.ts';

/** How near the same function stands in two places, by how equivalent each is to the function (the lesser of the two counts). */
const NEAR: Record<string, number> = { equivalent: 0.8, close: 0.6, partial: 0.35 };

/**
 * The things that have several names: terms of the glossary, the names that equivalences give without a term, and everyday words.
 * Those that an equivalence puts side by side are near; they follow each other, so that they travel in one file.
 */
export function searchConcepts(library: Library): Concept[] {
  const terms = new Map(library.all('term').map((term) => [term.slug, termConcept(term)]));
  const extra: Concept[] = [];
  for (const equivalence of library.all('equivalence')) {
    const row = equivalence.facts.jurisdictions.flatMap(({ name, degree, term, jurisdiction }) => {
      const weight = NEAR[degree];
      if (!name || weight === undefined) return [];
      const known = term ? terms.get(term) : undefined;
      if (known) return [{ concept: known, weight }];
      const concept: Concept = {
        id: `${equivalence.slug}-${jurisdiction.toLowerCase()}`,
        names: { fr: variants(name.fr), en: variants(name.en) },
        record: equivalence.ref,
        near: [],
      };
      extra.push(concept);
      return [{ concept, weight }];
    });
    for (const { concept, weight } of row)
      for (const other of row) if (other.concept !== concept) addNear(concept, other.concept.id, Math.min(weight, other.weight));
  }
  const everyday = library.ledgers.synonyms.map(({ id, fr, en }): Concept => ({
    id: `w-${id}`,
    names: { fr: [...fr], en: [...en] },
    record: null,
    near: [],
  }));
  return inClusters([...terms.values(), ...extra, ...everyday]);
}

function termConcept({ slug, ref, facts }: LibraryRecord<'term'>): Concept {
  const namesIn = (lang: Language): string[] => {
    const [name = '', ...others] = variants(facts.term[lang]);
    const forms = facts.forms[lang].flatMap(variants).filter((form) => isOneWord(name) || !isOneWord(form));
    return [name, ...others, ...(facts.acronym[lang] ? [facts.acronym[lang]] : []), ...forms];
  };
  return { id: slug, names: { fr: namesIn('fr'), en: namesIn('en') }, record: ref, near: [] };
}

/** A long name's form of one word is the name cut short (“l’observatoire”): it says too little to stand for the thing in a search. */
function isOneWord(name: string): boolean {
  return wordsOf(name).filter(({ isJoined }) => !isJoined).length < 2;
}

/** A name without its brackets, and what the brackets hold when it is a name: “Clinical director (directeur clinique)”, not “Loi 10 (Québec, 2015)”. “Cogestion, tandem” is two. */
function variants(name: string): string[] {
  const inside = [...name.matchAll(/\(([^)]+)\)/g)].flatMap(([, text]) => parts(text ?? '')).filter((text) => !isOneWord(text));
  return [...parts(name.replace(/\s*\([^)]*\)/g, '')), ...inside];
}

function parts(name: string): string[] {
  return name
    .split(/, | ou | or /)
    .map((text) => text.trim())
    .filter(Boolean);
}

function addNear(concept: Concept, id: string, weight: number): void {
  const held = concept.near.find((near) => near.id === id);
  if (held) held.weight = Math.max(held.weight, weight);
  else concept.near.push({ id, weight });
  concept.near.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}

/** In an order in which near ones follow each other. */
function inClusters(concepts: readonly Concept[]): Concept[] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const order = new Set<Concept>();
  const visit = (concept: Concept): void => {
    if (order.has(concept)) return;
    order.add(concept);
    for (const { id } of concept.near) {
      const near = byId.get(id);
      if (near) visit(near);
    }
  };
  for (const concept of [...concepts].sort((a, b) => (a.id < b.id ? -1 : 1))) visit(concept);
  return [...order];
}
