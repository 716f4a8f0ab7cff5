import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { indexFiles } from '../../../integrations/search/make-index.ts';
import type { Language } from '../../locale/language.ts';
import type { Head } from '../index/head.ts';
import type { Concept, IndexedPage } from '../index/page.ts';
import { countFacets, narrow } from './facets.ts';
import { IndexFiles } from './index-files.ts';
import { listMatches } from './list-matches.ts';
import { type Answer, search } from './search.ts';

/** A page with its title and text in each language, and what may matter of the rest. */
const WORLD: {
  record: IndexedPage['record'];
  fr: [string, string];
  en: [string, string];
  names?: string[];
  places?: string[];
  linkedFrom?: string[];
  linksTo?: IndexedPage['record'][];
  asked?: Partial<Record<'fr' | 'en', string[]>>;
}[] = [
  {
    record: 'model/tandem',
    fr: ['Tandem médico-administratif', 'Un médecin et un gestionnaire dirigent ensemble l’hôpital.'],
    en: ['Tandem', 'A physician and a manager lead the hospital together.'],
    places: ['CA-QC'],
  },
  {
    record: 'model/pole',
    fr: ['Pôle d’activité', 'Le chef de pôle signe un contrat avec le directeur.'],
    en: ['Division', 'The head of a division signs a contract with the director.'],
    places: ['FR'],
  },
  {
    record: 'example/directorate',
    fr: ['Directions cliniques anglaises', 'La direction clinique réunit des services.'],
    en: ['English clinical directorates', 'A clinical directorate brings services together.'],
    places: ['GB'],
  },
  {
    record: 'template/entente',
    fr: ['Entente de cogestion', 'Le mandat, le partage, la médiation en cas de désaccord.'],
    en: ['Co-management agreement', 'Mandate, split, mediation in a disagreement.'],
    asked: { fr: ['rompre le partenariat', 'papier officiel à parapher'], en: ['paper for two bosses'] },
    linkedFrom: ['Imputabilité'],
  },
  {
    record: 'term/tandem',
    fr: ['Tandem', 'Deux personnes qui dirigent.'],
    en: ['Tandem', 'Two people who lead.'],
    names: ['dyade', 'binôme'],
  },
  {
    record: 'term/direction-clinique',
    fr: ['Direction clinique', 'Ensemble de services dirigé par un médecin.'],
    en: ['Clinical directorate', 'A set of services led by a physician.'],
  },
  {
    record: 'source/joron-2014',
    fr: ['Le tandem : promis à un bel avenir', 'Article d’une revue. Burnout.'],
    en: ['Le tandem : promis à un bel avenir', 'Article in a review about burnout.'],
    names: ['Joron, Pierre', '2014'],
  },
  {
    record: 'guide/epuisement',
    fr: ['Prévenir l’épuisement', 'Agir tôt.'],
    en: ['Preventing exhaustion', 'Exhaustion comes early.'],
  },
  {
    record: 'source/west-2018',
    fr: ['Exhaustion among staff', 'Article.'],
    en: ['Exhaustion among staff', 'Article.'],
  },
];

const CONCEPTS: Concept[] = [
  { id: 'tandem', names: { fr: ['Tandem', 'dyade', 'binôme', 'duo'], en: ['Tandem', 'dyad'] }, record: 'term/tandem', near: [] },
  {
    id: 'direction-clinique',
    names: { fr: ['Direction clinique'], en: ['Clinical directorate'] },
    record: 'term/direction-clinique',
    near: [{ id: 'pole', weight: 0.8 }],
  },
  {
    id: 'pole',
    names: { fr: ['Pôle', 'pôle d’activité'], en: ['division'] },
    record: null,
    near: [{ id: 'direction-clinique', weight: 0.8 }],
  },
  { id: 'nowhere', names: { fr: ['biname'], en: ['biname'] }, record: null, near: [] },
];

const pages = (lang: Language): IndexedPage[] =>
  WORLD.map(({ record, fr, en, names = [], places = [], linkedFrom = [], linksTo = [], asked = {} }) => ({
    record,
    kind: record.split('/')[0] as IndexedPage['kind'],
    lang,
    path: `/${lang}/${record}/`,
    title: (lang === 'fr' ? fr : en)[0],
    titleLang: null,
    names,
    lead: '',
    about: [],
    linkedFrom,
    linksTo,
    asked: asked[lang] ?? [],
    line: '',
    facets: places.length > 0 ? { place: places } : {},
    passages: [{ anchor: '', heading: '', text: (lang === 'fr' ? fr : en)[1] }],
  }));

let bytes: Map<string, Uint8Array>;
let asked: string[];
beforeAll(() => {
  bytes = new Map(
    indexFiles({ fr: pages('fr'), en: pages('en') }, CONCEPTS, () => (_, value) => value).map((file) => [file.path, file.bytes]),
  );
});

function open(lang: Language, without: (file: string) => boolean = () => false): IndexFiles {
  asked = [];
  return new IndexFiles(lang, (file) => {
    asked.push(file);
    const packed = without(file) ? undefined : bytes.get(file);
    return packed ? Promise.resolve(gunzipSync(packed)) : Promise.reject(new Error(`${file} is missing`));
  });
}

async function ask(query: string, lang: Language = 'fr'): Promise<{ answer: Answer; list: string[]; strong: string[]; partial: string[] }> {
  const files = open(lang);
  const answer = await search(query, files);
  const { strong, partial } = listMatches(answer, await files.head(), {});
  const name = ({ match, isForeign }: (typeof strong)[number]): string => `${isForeign ? '*' : ''}${WORLD[match.page]?.record ?? ''}`;
  return { answer, list: [...strong, ...partial].map(name), strong: strong.map(name), partial: partial.map(name) };
}

describe('a word is found however it is written', () => {
  it.each([
    ['l’hôpital', 'model/tandem'],
    ["l'hopital", 'model/tandem'],
    ['l\u02bchôpital', 'model/tandem'],
    ['HOPITAUX', 'model/tandem'],
    ['co-gestion', 'template/entente'],
    ['co gestion', 'template/entente'],
    ['directrice', 'model/pole'],
    ['chef·fe de pôle', 'model/pole'],
    ['mediations', 'template/entente'],
  ])('%s → %s', async (query, record) => {
    expect((await ask(query)).strong[0]).toBe(record);
  });
});

describe('a thing is found by its other names', () => {
  it('in the same language, saying which name stood for it', async () => {
    const { answer, strong } = await ask('duo médecin gestionnaire');
    expect(strong[0]).toBe('model/tandem');
    expect(answer.matches[0]?.through.map(({ name }) => name)).toEqual(['Tandem']);
  });

  it('in the other language, with the page of that language beside it', async () => {
    const { strong } = await ask('clinical directorate');
    expect(strong.slice(0, 2).sort()).toEqual(['example/directorate', 'term/direction-clinique']);
    expect(strong[2]).toMatch(/^\*/);
    expect(strong).toContain('model/pole');
  });

  it('by a word that only the other language has, on the page of the same record', async () => {
    const { answer, strong } = await ask('agreement');
    expect(strong[0]).toBe('template/entente');
    expect(answer.matches[0]?.isForeign).toBe(true);
  });

  it('the page of the other language is the one that bears the name', async () => {
    expect((await ask('clinical directorate')).answer.foreign).toBe(WORLD.findIndex(({ record }) => record === 'term/direction-clinique'));
    expect((await ask('direction clinique')).answer.foreign).toBeNull();
  });

  it('by what readers ask, each a passage of its own', async () => {
    const { strong, answer } = await ask('papier à parapher');
    expect(strong).toEqual(['template/entente']);
    // After the one passage of the page.
    expect(answer.matches[0]?.passages).toEqual([2]);
    expect((await ask('parapher le partenariat')).strong).toEqual([]);
  });

  it('a word of the other language among others brings no page of that language', async () => {
    const { answer, list } = await ask('tandem médecin gestionnaire hospital');
    expect(answer.matches[0]?.page).toBe(0);
    expect(list.filter((name) => name.startsWith('*'))).toEqual([]);
    expect((await ask('hospital')).list.filter((name) => name.startsWith('*'))).toEqual(['*model/tandem']);
  });

  it('by a word of the other language that only titles of sources have', async () => {
    const { list } = await ask('exhaustion');
    expect(list).toContain('guide/epuisement');
    expect(list).toContain('source/west-2018');
  });

  it('by a word of its family when no page has the word itself', async () => {
    const { answer, list } = await ask('gestionnariat');
    expect(answer.isCorrected).toBe(false);
    expect(list[0]).toBe('model/tandem');
  });

  it('by the title of a page that sends the reader on to it', async () => {
    expect((await ask('imputabilité')).list).toEqual(['template/entente']);
  });
});

describe('mistyped words', () => {
  it('a word that names something is not put right, though no page has it', async () => {
    expect((await ask('biname')).answer.isCorrected).toBe(false);
    expect((await ask('bineme')).answer.isCorrected).toBe(true);
  });

  it.each([['tamdem'], ['atndem'], ['tandemm']])('%s gives the pages of the right one, and says so', async (query) => {
    const { answer, strong } = await ask(query);
    expect(strong).toContain('model/tandem');
    expect(answer.isCorrected).toBe(true);
    expect(answer.query.words[0]?.text).toBe('tandem');
  });

  it('are left alone when the reader wants them so', async () => {
    const answer = await search('tamdem', open('fr'), { isLiteral: true });
    expect(answer.isCorrected).toBe(false);
    expect(answer.matches).toEqual([]);
    expect(answer.near).toContain('tandem');
    expect((await search('hôpital tamdem', open('fr'), { isLiteral: true })).near).not.toContain('hôpital');
  });
});

describe('what stands first', () => {
  it('a record before a term and a source of equal fit', async () => {
    expect((await ask('tandem')).strong).toEqual(['model/tandem', 'term/tandem', 'source/joron-2014']);
  });

  it('the term when its meaning is asked for', async () => {
    expect((await ask('qu’est-ce qu’un tandem ?')).strong[0]).toBe('term/tandem');
  });

  it('the source when it is named', async () => {
    expect((await ask('joron 2014')).strong[0]).toBe('source/joron-2014');
    expect((await ask('tandem promis à un bel avenir')).strong[0]).toBe('source/joron-2014');
  });

  it('what was published when one asks for a report or an article', async () => {
    // Both words are in the text of the source, and there alone.
    const share = async (query: string): Promise<number> => {
      const { matches } = (await ask(query)).answer;
      const score = (record: string): number => matches.find(({ page }) => WORLD[page]?.record === record)?.score ?? 0;
      return score('source/joron-2014') / score('model/tandem');
    };
    expect(await share('article tandem')).toBeGreaterThan(await share('revue tandem'));
  });

  it('the document when one asks for a model to fill in', async () => {
    expect((await ask('modèle d’entente')).strong[0]).toBe('template/entente');
  });
});

describe('nothing when there is nothing', () => {
  it('common words alone ask for nothing but a name that they make', async () => {
    expect((await ask('il est avec le')).list).toEqual([]);
  });

  it('what is put right and still finds nothing good is left as it was typed', async () => {
    const { answer, strong } = await ask('tamdem familial divorce');
    expect(strong).toEqual([]);
    expect(answer.isCorrected).toBe(false);
  });

  it('two things side by side are not the name of a third', async () => {
    const { answer } = await ask('direction et clinique');
    expect(answer.matches.flatMap(({ through }) => through)).toEqual([]);
    expect((await ask('direction clinique')).answer.matches.flatMap(({ through }) => through)).not.toEqual([]);
  });

  it('without the files of the other language, this one still answers', async () => {
    const head = JSON.parse(new TextDecoder().decode(gunzipSync(bytes.get('en.idx') ?? new Uint8Array()))) as Head;
    const foreign = new Set(head.shards.map(([, file]) => file));
    const files = open('fr', (file) => foreign.has(file));
    await expect(search('tandem agreement', files)).resolves.toMatchObject({ isCorrected: false });
  });

  it.each(['recette de tarte aux pommes', 'ξψζ $&ω', 'xqzw'])('%s', async (query) => {
    expect((await ask(query)).list).toEqual([]);
  });

  it('matches of a part stand apart', async () => {
    const { strong, partial } = await ask('médiation familiale divorce');
    expect(strong).toEqual([]);
    expect(partial).toEqual(['template/entente']);
  });

  it.each([
    '',
    '   ',
    '« » ?! …',
    '😀',
    '\u0000\u202e',
    'le la les de',
    '<script>alert(1)</script>',
    'a'.repeat(10_000),
    `${'tandem '.repeat(1500)}`,
  ])('whatever is typed harms nothing: %#', async (query) => {
    await expect(ask(query)).resolves.toBeDefined();
  });
});

describe('while one types', () => {
  it('an unfinished word finds those that begin with it', async () => {
    expect((await ask('gestionn')).list).toContain('model/tandem');
    expect((await ask('tand')).strong[0]).toBe('model/tandem');
  });

  it('a finished one does not', async () => {
    expect((await ask('tand ')).answer.query.words[0]?.isOpen).toBe(false);
  });
});

describe('facets', () => {
  it('narrow the list, with honest counts', async () => {
    const files = open('fr');
    const { matches } = await search('direction', files);
    const head = await files.head();
    const counts = countFacets(matches, { kind: ['term'] }, head, (kind) => kind);
    const kinds = counts.find(({ facet }) => facet === 'kind')?.values ?? [];
    for (const { value, count } of kinds) expect(narrow(matches, { kind: [value] }, head)).toHaveLength(count);
    expect(counts.find(({ facet }) => facet === 'place')).toBeUndefined();
    expect(narrow(matches, { kind: ['example'], place: ['GB'] }, head)).toHaveLength(1);
    expect(narrow(matches, { kind: ['example', 'term'] }, head)).toHaveLength(2);
  });
});

describe('files', () => {
  it('are asked for once', async () => {
    const files = open('fr');
    await search('tandem', files);
    const first = asked.length;
    await search('tandem', files);
    expect(asked).toHaveLength(first);
  });

  it('are read once by all that are given the same bytes', async () => {
    const packed = gunzipSync(bytes.get('fr.idx') ?? new Uint8Array());
    const [one, other] = [0, 1].map(() => new IndexFiles('fr', () => Promise.resolve(packed)));
    expect(await one?.head()).toBe(await other?.head());
  });

  it('one that is missing makes the search fail, and is asked for again the next time', async () => {
    let isLost = true;
    const files = open('fr', (file) => isLost && file.startsWith('files/'));
    await expect(search('tandem', files)).rejects.toThrow('is missing');
    isLost = false;
    await expect(search('tandem', files)).resolves.toMatchObject({ isCorrected: false });
  });

  it('two builds of the same pages are the same to the byte', () => {
    const again = indexFiles({ fr: pages('fr'), en: pages('en') }, CONCEPTS, () => (_, value) => value);
    for (const file of again) expect(Buffer.from(file.bytes).equals(bytes.get(file.path) ?? new Uint8Array())).toBe(true);
  });
});
