import type { EntryKind } from '../domain/kind.ts';
import type { Library, LibraryRecord } from '../domain/library/library.ts';
import type { CiteMarks, IdentityLine } from '../domain/library/page-model.ts';
import { type Edtf, formatEdtf, formatEdtfSince } from '../domain/locale/edtf.ts';
import type { Language, Localized } from '../domain/locale/language.ts';
import { pick } from '../domain/locale/typography.ts';
import { recordPath } from '../domain/route/paths.ts';
import { INSTRUMENTS, JURISDICTIONS, LEVELS, PLACES, SCOPES, STATUSES, THEMES } from '../schema/vocabulary.ts';
import { fill, stringsFor } from '../strings/strings.ts';
import { facetLink } from './facets.ts';

type Value = IdentityLine['values'][number];

/** The line above the title: the kind and where or what it is. */
export function folioOf(record: LibraryRecord<EntryKind>, lang: Language): string {
  return [stringsFor(lang).kind[record.kind], folioDetail(record, lang)].filter(Boolean).join(' · ');
}

function folioDetail(record: LibraryRecord<EntryKind>, lang: Language): string {
  switch (record.kind) {
    case 'model':
    case 'example':
      return placesOf(record, lang).join(', ');
    case 'cluster':
      return record.facts.region ? pick(record.facts.region, lang) : placesOf(record, lang).join(', ');
    case 'template':
      return pick(INSTRUMENTS[record.facts.instrument], lang);
    case 'guide':
      return '';
  }
}

/** The places an entry speaks of. QVT experiences and their programme are French; guides and templates have no place. */
export function placesOf({ kind, facts }: LibraryRecord<EntryKind>, lang: Language): string[] {
  const codes = 'places' in facts ? facts.places : kind === 'cluster' ? ['FR' as const] : [];
  return codes.map((code) => pick(PLACES[code], lang));
}

/** The facts of the identity block, kind by kind; what is not known is said. */
export function identityOf(
  library: Library,
  record: LibraryRecord<EntryKind>,
  lang: Language,
  cite: (claims: readonly string[]) => CiteMarks,
): IdentityLine[] {
  const t = stringsFor(lang).entry;
  const { kind, facts } = record;
  const known = (text: Localized | null): Value[] => [{ text: text ? pick(text, lang) : t.unknown }];
  const faceted = (id: Parameters<typeof facetLink>[1], values: readonly string[], vocabulary: Record<string, Localized>): Value[] =>
    values.map((value) => {
      const href = facetLink(kind, id, value, lang);
      const label = vocabulary[value];
      return { text: label ? pick(label, lang) : value, ...(href ? { href } : {}) };
    });
  const lines: IdentityLine[] = [];
  const add = (label: string, values: Value[]): void => void (values.length > 0 && lines.push({ label, values }));

  switch (record.kind) {
    case 'model': {
      add(t.levels, faceted('level', record.facts.levels, LEVELS));
      add(t.places, faceted('place', record.facts.places, PLACES));
      break;
    }
    case 'example': {
      const { places, locality, organisation, level, period, models } = record.facts;
      add(t.place, [...faceted('place', places, PLACES), ...(locality ? known(locality) : [])]);
      if (organisation) add(t.organisation, known(organisation));
      add(t.level, faceted('level', [level], LEVELS));
      add(t.period, [{ text: periodText(period, lang), cite: cite(period.claims) }]);
      add(t.status, known(STATUSES[period.status]));
      add(
        t.models,
        models.map((slug) => ({ text: pick(library.get('model', slug).facts.title, lang), href: recordPath('model', slug, lang) })),
      );
      break;
    }
    case 'cluster': {
      const { scope, calledCluster, region, period, establishments, participants, partners, tools } = record.facts;
      add(t.scope, faceted('scope', [scope], SCOPES));
      add(t.calledCluster, [{ text: calledCluster === null ? t.undecided : calledCluster ? t.yes : t.no }]);
      add(t.region, known(region));
      add(t.period, [{ text: periodText(period, lang), cite: cite(period.claims) }]);
      add(t.establishments, known(establishments));
      add(t.participants, known(participants));
      add(t.partners, partners.flatMap(known));
      add(t.tools, tools.flatMap(known));
      break;
    }
    case 'template': {
      const { instrument, length, caveats } = record.facts;
      add(t.instrument, faceted('instrument', [instrument], INSTRUMENTS));
      add(t.length, known(length));
      add(t.jurisdictions, faceted('jurisdiction', [...new Set(caveats.map(({ jurisdiction }) => jurisdiction))], JURISDICTIONS));
      break;
    }
    case 'guide': {
      const { need, minutes, print } = record.facts;
      add(t.need, known(need));
      add(t.minutes, [{ text: fill(t.minutesValue, { count: minutes }) }]);
      add(
        t.print,
        print.map((slug) => ({ text: pick(library.get('template', slug).facts.title, lang), href: recordPath('template', slug, lang) })),
      );
      break;
    }
  }
  add(t.themes, faceted('theme', facts.themes, THEMES));
  return lines;
}

/** When it ran, in words. */
export function periodText({ start, end, status }: { start: Edtf | null; end: Edtf | null; status: string }, lang: Language): string {
  const t = stringsFor(lang).entry;
  const from = start ? formatEdtf(start, lang) : null;
  const to = end ? formatEdtf(end, lang) : null;
  if (from && to) return from === to ? from : fill(t.fromTo, { start: from, end: to });
  if (from && start) return status === 'established' ? fill(t.since, { start: formatEdtfSince(start, lang) }) : from;
  return to ? fill(t.until, { end: to }) : t.startUnknown;
}
