import { LONGEST_ANSWER } from '../../domain/composer/draft.ts';
import { answerTo } from '../../domain/document/compose.ts';
import type { Answers } from '../../domain/document/compose.ts';
import type { Answer, Field } from '../../domain/document/tree.ts';
import { tableRows } from '../../outputs/document/answer-text.ts';
import type { ComposerWords } from './words.ts';
import { make, say } from './make.ts';

/** A table may grow to so many rows. */
const MOST_ROWS = 60;

/** What every control of a text has. */
const TYPED = { autocomplete: 'off', dir: 'auto', maxlength: String(LONGEST_ANSWER) };

/** The question of a blank: its label, its help, and what takes the answer. Each control is named by the id of the field. */
export function question(field: Field, answers: Answers, words: ComposerWords, answered: (answer: Answer) => void): HTMLElement {
  const answer = answerTo(answers, field.id);
  const help = field.help ? make('p', { class: 'question-help', id: `help-${field.id}` }, field.help) : null;
  const optional = field.required ? null : make('span', { class: 'optional' }, ` (${words.optional})`);
  const described = help ? { 'aria-describedby': help.id } : {};
  if (field.kind === 'choice') {
    const legend = make('legend', {}, field.label, optional);
    return make('fieldset', { class: 'question', ...described }, legend, help, choice(field, answer, words, answered));
  }
  if (field.kind === 'table') {
    const legend = make('legend', {}, field.label, optional);
    return make('fieldset', { class: 'question', ...described }, legend, help, table(field, answer, words, answered));
  }
  const id = `q-${field.id}`;
  const control = line(field, typeof answer === 'string' ? answer : '');
  control.id = id;
  control.name = field.id;
  if (help) control.setAttribute('aria-describedby', help.id);
  control.addEventListener('input', () => answered(control.value));
  return make('div', { class: 'question' }, make('label', { for: id }, field.label, optional), help, control);
}

function line({ kind }: Field, answer: string): HTMLInputElement | HTMLTextAreaElement {
  if (kind === 'longtext') {
    const area = make('textarea', { ...TYPED, rows: '4' });
    area.value = answer;
    return area;
  }
  // A date that a file gives in words cannot stand in a date control.
  const isDay = kind === 'date' && (answer === '' || /^\d{4}-\d{2}-\d{2}$/.test(answer));
  const input = make(
    'input',
    isDay ? { type: 'date', min: '1900-01-01', max: '2199-12-31', autocomplete: 'off' } : { type: 'text', ...TYPED },
  );
  input.value = answer;
  return input;
}

function choice(field: Field, answer: Answer | undefined, words: ComposerWords, answered: (answer: Answer) => void): HTMLElement {
  const radio = (id: string, label: string): HTMLElement => {
    const input = make('input', { type: 'radio', name: field.id, value: id, checked: (answer ?? '') === id });
    input.addEventListener('change', () => answered(id));
    return make('label', { class: 'choice' }, input, ` ${label}`);
  };
  return make('div', { class: 'choices-line' }, ...field.options.map(({ id, label }) => radio(id, label)), radio('', words.noChoice));
}

function table(field: Field, answer: Answer | undefined, words: ComposerWords, answered: (answer: Answer) => void): HTMLElement {
  const cells = (): string[][] => [...body.rows].map((row) => [...row.querySelectorAll('textarea')].map(({ value }) => value));
  const row = (values: readonly string[], index: number): HTMLTableRowElement =>
    make(
      'tr',
      {},
      ...field.columns.map((column, at) => {
        const label = say(words.cell, { row: index + 1, column });
        const input = make('textarea', { ...TYPED, rows: '1', name: field.id, 'aria-label': label });
        input.value = values[at] ?? '';
        return make('td', { 'data-column': column }, input);
      }),
    );
  const body = make('tbody', {}, ...tableRows(field, answer).map(row));
  body.addEventListener('input', () => answered(cells()));
  const add = make('button', { type: 'button', class: 'quiet', disabled: body.rows.length >= MOST_ROWS }, words.addRow);
  add.addEventListener('click', () => {
    const made = row([], body.rows.length);
    body.append(made);
    made.querySelector('textarea')?.focus();
    add.disabled = body.rows.length >= MOST_ROWS;
    answered(cells());
  });
  const head = make('thead', {}, make('tr', {}, ...field.columns.map((column) => make('th', { scope: 'col' }, column))));
  const scroll = make(
    'div',
    { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': field.label },
    make('table', {}, head, body),
  );
  return make('div', {}, scroll, add);
}
