import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProofPage } from '../domain/library/page-model.ts';
import { formatEdtf } from '../domain/locale/edtf.ts';
import { typeset } from '../domain/locale/typography.ts';
import type { Language } from '../domain/locale/language.ts';
import type { BenchResult } from '../domain/search/bench-result.ts';
import { stringsFor } from '../strings/strings.ts';

/** Where the bench of the search leaves its figures. */
const RESULT = 'bench/search/result.json';

/** The page that shows how the search was judged, from the last run of its bench. */
export function proofPage(lang: Language): ProofPage {
  const result = JSON.parse(readFileSync(join(process.cwd(), RESULT), 'utf8')) as BenchResult;
  const t = stringsFor(lang).proof;
  const share = (value: number | null): string => (value === null ? '–' : format(value, lang, 2));
  const own = result.engines[0];
  const kilobytes = (bytes: number): string => `${format(bytes / 1000, lang, bytes < 1e6 ? 1 : 0)} ${t.kilobytes}`;
  const cost = ({ bytes, requests, worstBytes, worstRequests }: BenchResult['network']['page']): string[] => [
    kilobytes(bytes),
    String(requests),
    kilobytes(worstBytes),
    String(worstRequests),
  ];
  return {
    made: t.made
      .replace('{all}', String(result.queries.all))
      .replace('{fr}', String(result.queries.fr))
      .replace('{en}', String(result.queries.en))
      .replace('{held}', String(result.queries.held))
      .replace('{pages}', format(result.pages, lang, 0))
      .replace('{day}', formatEdtf(result.day, lang)),
    engines: result.engines.flatMap(({ name, tuned, held }) =>
      (
        [
          [t.held, held],
          [t.tuned, tuned],
        ] as const
      ).map(([part, figures]) => ({
        name,
        part,
        values: [figures.ndcg10, figures.mrr10, figures.success3, figures.recall20, figures.zero, figures.nonsense].map(share),
      })),
    ),
    classes: Object.keys(own?.classes ?? {}).map((id) => ({
      name: (t.classes as Record<string, string>)[id] ?? id,
      count: own?.classes[id]?.queries ?? 0,
      values: result.engines.map(({ classes }) =>
        share(id === 'unanswerable' ? (classes[id]?.nonsense ?? null) : (classes[id]?.ndcg10 ?? null)),
      ),
      found: share(own?.classes[id]?.success3 ?? null),
    })),
    engineNames: result.engines.map(({ name }) => name),
    costs: (['page', 'first', 'second'] as const).map((part) => ({ name: t.costs[part], values: cost(result.network[part]) })),
    waits: result.waits.map(({ latency, open, typed, second }) => ({
      name: `${format(latency, lang, latency % 1 ? 1 : 0)} ms`,
      values: [open, typed, second].map((seconds) => `${format(seconds, lang, 2)} s`),
    })),
    keyToPaint: t.keyToPaint.replace('{value}', format(result.keyToPaint, lang, 0)),
    scale: result.scale.map(({ pages, medianBytes, medianRequests, worstBytes, worstQuery }) => ({
      pages: format(pages, lang, 0),
      values: [kilobytes(medianBytes), String(medianRequests), kilobytes(worstBytes), worstQuery],
    })),
    indexes: result.engines.map(({ name, indexBytes, indexSeconds }) => ({
      name,
      values: [kilobytes(indexBytes), `${format(indexSeconds, lang, 1)} s`],
    })),
    failed: result.failed.map((one) => ({ lang: one.lang, query: typeset(one.query, one.lang), gain: share(one.ndcg10) })),
    heldFailed: t.heldFailed.replace('{count}', String(result.heldFailed)).replace('{held}', String(result.queries.held)),
  };
}

function format(value: number, lang: Language, digits: number): string {
  return new Intl.NumberFormat(lang === 'fr' ? 'fr-CA' : 'en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    value,
  );
}
