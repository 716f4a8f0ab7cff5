import type { FilterCounts } from './pagefind.ts';

/** The chosen values of each filter. */
export type Chosen = Record<string, string[]>;

/** One filter of the search page. */
export interface FilterGroup {
  /** Name of the filter in the index. */
  name: string;
  label: string;
  /** Label of a value; the value itself when it has none. */
  labelOf: (value: string) => string;
}

/** Shows the filters as checkboxes with their counts; the chosen ones stay chosen. */
export function showFilters(form: HTMLElement, groups: readonly FilterGroup[], counts: FilterCounts, chosen: Chosen, lang: string): void {
  const focused =
    document.activeElement instanceof HTMLInputElement && form.contains(document.activeElement) ? document.activeElement.id : null;
  form.replaceChildren(
    ...groups.flatMap(({ name, label, labelOf }) => {
      const values = Object.entries(counts[name] ?? {}).filter(([value, count]) => count > 0 || chosen[name]?.includes(value));
      if (values.length === 0) return [];
      const set = document.createElement('fieldset');
      const legend = document.createElement('legend');
      legend.textContent = label;
      set.append(
        legend,
        ...values
          .sort(([a], [b]) => labelOf(a).localeCompare(labelOf(b), lang))
          .map(([value, count]) => box(name, value, `${labelOf(value)} (${count})`, chosen[name]?.includes(value) ?? false)),
      );
      return [set];
    }),
  );
  if (focused) document.getElementById(focused)?.focus();
}

/** The values that are chosen now, by filter. */
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
