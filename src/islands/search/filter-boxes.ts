import type { Chosen, FacetCount } from '../../domain/search/query/facets.ts';

/** The facet that is open before anything is chosen. */
const OPEN = 'kind';

/** The facets as checkboxes with their counts, each behind its name: made once, and put in and out as the counts change. */
export class FilterBoxes {
  private readonly form: HTMLElement;
  private readonly names: Record<string, string>;
  private readonly groups = new Map<string, { group: HTMLDetailsElement; boxes: HTMLElement }>();
  private readonly labels = new Map<string, HTMLLabelElement>();

  /** @param names What each facet is called. */
  constructor(form: HTMLElement, names: Record<string, string>) {
    this.form = form;
    this.names = names;
  }

  /** Shows the facets and what is chosen of them; what is open and what has the focus stays so. */
  show(facets: readonly { facet: string; values: readonly FacetCount[] }[], chosen: Chosen): void {
    const active = document.activeElement;
    const focused = active instanceof HTMLElement && this.form.contains(active) ? active : null;
    const groups = facets.map(({ facet, values }) => {
      const { group, boxes } = this.group(facet, facet in chosen);
      fill(
        boxes,
        values.map((value) => this.label(facet, value, chosen[facet]?.includes(value.value) ?? false)),
      );
      return group;
    });
    fill(this.form, groups);
    if (focused?.isConnected && document.activeElement !== focused) focused.focus();
  }

  private group(facet: string, isChosen: boolean): { group: HTMLDetailsElement; boxes: HTMLElement } {
    const held = this.groups.get(facet);
    if (held) return held;
    const group = document.createElement('details');
    group.id = `facet-${facet}`;
    group.open = facet === OPEN || isChosen;
    const name = document.createElement('summary');
    name.id = `facet-${facet}-name`;
    name.textContent = this.names[facet] ?? facet;
    const boxes = document.createElement('div');
    boxes.setAttribute('role', 'group');
    boxes.setAttribute('aria-labelledby', name.id);
    group.append(name, boxes);
    const made = { group, boxes };
    this.groups.set(facet, made);
    return made;
  }

  private label(facet: string, { value, label, count }: FacetCount, isChosen: boolean): HTMLLabelElement {
    const id = `filter-${facet}-${value}`;
    const box = this.labels.get(id) ?? makeBox(facet, value, id);
    this.labels.set(id, box);
    const text = ` ${label} (${String(count)})`;
    if (box.lastChild?.nodeValue !== text) box.lastChild?.replaceWith(text);
    const input = box.querySelector('input');
    if (input) input.checked = isChosen;
    return box;
  }
}

/** The values that are chosen now, by facet. */
export function readFilters(form: HTMLElement): Chosen {
  const chosen: Chosen = {};
  for (const input of form.querySelectorAll<HTMLInputElement>('input:checked')) (chosen[input.name] ??= []).push(input.value);
  return chosen;
}

function makeBox(name: string, value: string, id: string): HTMLLabelElement {
  const box = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.name = name;
  input.value = value;
  input.id = id;
  box.append(input, ' ');
  return box;
}

/** Has an element hold just these, in this order; nothing is touched when it does already. */
function fill(parent: HTMLElement, children: readonly HTMLElement[]): void {
  if (parent.childElementCount === children.length && children.every((child, index) => parent.children[index] === child)) return;
  parent.replaceChildren(...children);
}
