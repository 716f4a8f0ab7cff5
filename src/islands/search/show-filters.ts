import type { Chosen, FacetCount } from '../../domain/search/query/facets.ts';

/** The facet that is open before anything is chosen. */
const OPEN = 'kind';

/** Shows the facets as checkboxes with their counts, each behind its name; what is chosen, open and focused stays so. */
export function showFilters(
  form: HTMLElement,
  facets: readonly { facet: string; values: readonly FacetCount[] }[],
  labels: Record<string, string>,
  chosen: Chosen,
): void {
  const active = document.activeElement;
  const focused = active && form.contains(active) ? active.id : null;
  const wasOpen = new Map([...form.querySelectorAll('details')].map(({ id, open }) => [id, open]));
  form.replaceChildren(
    ...facets.map(({ facet, values }) => {
      const group = document.createElement('details');
      group.id = `facet-${facet}`;
      group.open = wasOpen.get(group.id) ?? (facet === OPEN || facet in chosen);
      const name = document.createElement('summary');
      name.id = `facet-${facet}-name`;
      name.textContent = labels[facet] ?? facet;
      const boxes = document.createElement('div');
      boxes.setAttribute('role', 'group');
      boxes.setAttribute('aria-labelledby', name.id);
      boxes.append(
        ...values.map(({ value, label, count }) =>
          box(facet, value, `${label} (${String(count)})`, chosen[facet]?.includes(value) ?? false),
        ),
      );
      group.append(name, boxes);
      return group;
    }),
  );
  if (focused) document.getElementById(focused)?.focus();
}

/** The values that are chosen now, by facet. */
export function readFilters(form: HTMLElement): Chosen {
  const chosen: Chosen = {};
  for (const input of form.querySelectorAll<HTMLInputElement>('input:checked')) (chosen[input.name] ??= []).push(input.value);
  return chosen;
}

function box(name: string, value: string, label: string, checked: boolean): HTMLElement {
  const wrap = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.name = name;
  input.value = value;
  input.id = `filter-${name}-${value}`;
  input.checked = checked;
  wrap.append(input, ` ${label}`);
  return wrap;
}
