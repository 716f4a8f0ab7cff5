import type { DisagreementFacts } from '../../../schema/disagreement.ts';
import type { SourceFacts } from '../../../schema/source.ts';
import type { CheckContext } from '../context.ts';
import type { Finding } from '../finding.ts';
import { textsOf } from '../walk.ts';
import { claimsOf } from '../../content/outline.ts';
import type { Entry } from '../../content/corpus.ts';

/** The ledger as a whole: claims that contradict each other without a disagreement, and what rests on a source that no longer holds. */
export function ledgerRule(context: CheckContext): Finding[] {
  return [...conflicts(context), ...withdrawn(context)];
}

function conflicts(context: CheckContext): Finding[] {
  const settled = new Set(
    context.corpus.entries
      .filter(({ kind }) => kind === 'disagreement')
      .flatMap(({ yaml }) =>
        ((yaml?.data as Partial<DisagreementFacts> | undefined)?.quantities ?? []).map(({ subject, measure }) => `${subject}/${measure}`),
      ),
  );
  const first = new Map<string, (typeof context.allClaims)[number]>();
  return context.allClaims.flatMap((placed): Finding[] => {
    const { quantity, id } = placed.claim;
    if (!quantity) return [];
    const { subject, measure, scope, value } = quantity;
    const key = `${subject}/${measure}/${scope}`;
    const known = first.get(key);
    if (!known) first.set(key, placed);
    if (!known || known.claim.quantity?.value === value || settled.has(`${subject}/${measure}`)) return [];
    return [
      {
        rule: 'conflicting-claims',
        file: placed.file,
        line: placed.line,
        where: id,
        found: `${key}: ${value} ≠ ${known.claim.quantity?.value ?? ''}`,
        expected: { key: 'disagreement', values: { other: `${known.claim.id} (${known.file}:${known.line})` } },
        nearest: null,
      },
    ];
  });
}

function withdrawn(context: CheckContext): Finding[] {
  return context.corpus.entries.flatMap((source): Finding[] => {
    const { status } = (source.yaml?.data ?? {}) as Partial<SourceFacts>;
    if (source.kind !== 'source' || !status) return [];
    const claims = context.allClaims.filter(({ claim }) => (claim.sources ?? []).some((item) => item.source === source.slug));
    return claims.flatMap((placed) => {
      const path = (end: string) => `source/${source.slug} → ${placed.claim.id} → ${end}`;
      const at = { rule: 'withdrawn-source' as const, expected: { key: status.state, values: { by: status.by ?? '–' } }, nearest: null };
      const pages = context.corpus.entries.filter((entry) => entry.kind !== 'source' && cites(entry, placed.claim.id));
      return [
        { ...at, file: placed.file, line: placed.line, where: placed.claim.id, found: `source/${source.slug} → ${placed.claim.id}` },
        ...pages.map((page): Finding => ({ ...at, file: page.file, line: 1, where: '', found: path(`${page.kind}/${page.slug}`) })),
      ];
    });
  });
}

function cites({ yaml, prose }: Entry, claim: string): boolean {
  return (
    [...textsOf(yaml?.data)].some(({ path, text }) => path.at(-2) === 'claims' && text === claim) ||
    Object.values(prose).some(({ outline }) =>
      outline.components.some(({ name, attributes }) => name === 'Cite' && claimsOf(attributes['claim']).includes(claim)),
    )
  );
}
