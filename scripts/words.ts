import { languageOfEnvironment } from '../src/domain/check/report.ts';

const WORDS = {
  en: {
    check: 'Checking the content',
    pages: 'Writing pages, styles and fonts',
    index: 'Drawing cards and indexing for search',
    pagesOf: 'pages',
    total: 'total',
    other: 'indexes and others',
    findings: 'findings',
    sizes: 'sizes (brotli)',
    html: 'entry page with the screen style, median',
    largest: 'entry page with the screen style, largest',
    fonts: 'fonts of a first visit',
    search: 'search index on disk',
    site: 'whole site on disk',
    time: 'time',
    serving: 'Tandem is at {address} (built in {seconds} s). Ctrl+C stops it.',
    busy: 'Port {port} is taken: stop what uses it, or choose another with "PORT={next} npm start".',
    devBusy: 'Port {port} is taken: choose another with "PORT={next} npm run dev".',
    noIndex: 'Search has no index yet: run "npm run build" once, and it will work here.',
    oldIndex: 'Search uses the index of the last build.',
  },
  fr: {
    check: 'Vérification du contenu',
    pages: 'Écriture des pages, des styles et des polices',
    index: 'Dessin des cartes et index de recherche',
    pagesOf: 'pages',
    total: 'total',
    other: 'index et autres',
    findings: 'constats',
    sizes: 'tailles (brotli)',
    html: 'page de fiche avec le style d’écran, médiane',
    largest: 'page de fiche avec le style d’écran, la plus grande',
    fonts: 'polices d’une première visite',
    search: 'index de recherche sur disque',
    site: 'site entier sur disque',
    time: 'durée',
    serving: 'Tandem est à l’adresse {address} (construit en {seconds} s). Ctrl+C l’arrête.',
    busy: 'Le port {port} est pris : arrêter ce qui l’occupe, ou en choisir un autre avec « PORT={next} npm start ».',
    devBusy: 'Le port {port} est pris : en choisir un autre avec « PORT={next} npm run dev ».',
    noIndex: 'La recherche n’a pas encore d’index : lancer « npm run build » une fois, et elle marchera ici.',
    oldIndex: 'La recherche emploie l’index de la dernière construction.',
  },
};

/** The words of the commands, in the language of `LANG`. */
export const words = WORDS[languageOfEnvironment(process.env)];

/** Puts values in the places of a text. */
export function say(text: string, values: Record<string, string | number> = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}
