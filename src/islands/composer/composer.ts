import { changesOf, documentOf, settle, withTextsSeen } from '../../domain/composer/edition.ts';
import { type Draft, newDraft, withAnswer, withArticle, withVariant } from '../../domain/composer/draft.ts';
import { historyOf, type History, redo, step, undo } from '../../domain/composer/history.ts';
import { progressOf } from '../../domain/composer/progress.ts';
import { fragmentOf, LONGEST_FRAGMENT, readFragment } from '../../domain/composer/share.ts';
import type { ReadDraft } from '../../domain/composer/draft-file.ts';
import type { DocumentModel, Jurisdiction } from '../../domain/document/model.ts';
import type { DocumentTree, Field } from '../../domain/document/tree.ts';
import type { Paper } from '../../domain/document/paper.ts';
import { isLanguage, type Language } from '../../domain/locale/language.ts';
import type { WordWords } from '../../outputs/document/word.ts';
import { setRunningHead } from '../print/running-head.ts';
import { openFile, saveFile, saveWord } from './carry.ts';
import { changesPanel } from './changes-panel.ts';
import { Keeper } from './keeper.ts';
import { make, say } from './make.ts';
import { questions } from './questions.ts';
import { Sheet } from './sheet.ts';
import type { Kept } from './store.ts';
import type { ComposerWords } from './words.ts';

/** What a document says in its own language, whichever the page has. */
type DocumentWords = WordWords & { nameLine: string };

/**
 * The composer: questions on one side, the sheet on the other. It fills what the page holds (`data-…`), keeps the draft on the device, and
 * sends nothing anywhere.
 */
class Composer extends HTMLElement {
  private readonly words = JSON.parse(this.dataset['strings'] ?? '{}') as ComposerWords;
  private readonly documentWords = JSON.parse(this.dataset['documentWords'] ?? '{}') as Record<Language, DocumentWords>;
  private readonly template = this.dataset['template'] ?? '';
  private readonly models = new Map<Language, DocumentModel>();
  private readonly keeper = new Keeper({
    saved: () => this.tell(this.words.saved),
    conflict: (other) => this.offerChoice(other),
    overtaken: (other) => this.open(other, this.words.overtaken),
    refused: (why) =>
      this.warn(why === 'full' ? this.words.storageFull : this.words.storageRefused, [
        this.action(this.words.saveFile, () => saveFile(this.draft)),
      ]),
  });
  private model!: DocumentModel;
  private history!: History<Draft>;
  private sheet!: Sheet;
  private tree!: DocumentTree;

  connectedCallback(): void {
    void this.start();
  }

  private get draft(): Draft {
    return this.history.present;
  }

  private async start(): Promise<void> {
    const lang = this.pageLanguage();
    try {
      this.model = await this.modelIn(lang);
    } catch {
      this.warn(this.words.noModel, []);
      return;
    }
    const kept = await this.keeper.open(this.template);
    const shared = await readFragment(location.hash, this.template, crypto.randomUUID());
    const [last] = kept;
    this.history = historyOf(this.fresh(kept.length));
    this.held('body').hidden = false;
    this.listen();
    if (shared) {
      history.replaceState(null, '', location.pathname + location.search);
      if ('draft' in shared) await this.open({ draft: shared.draft, revision: 0 }, this.words.fromLink);
      else {
        await this.open({ draft: this.draft, revision: 0 }, '');
        this.warn(this.faultText(shared), []);
      }
    } else if (last) await this.open(last, say(this.words.restored, { name: last.draft.name }));
    else await this.open({ draft: this.draft, revision: 0 }, '');
    this.dataset['ready'] = '';
  }

  /** Shows a draft: the one of the device, of a file, of a link, or a new one. */
  private async open({ draft, revision }: Kept, news: string): Promise<void> {
    try {
      this.model = await this.modelIn(draft.lang);
    } catch {
      this.warn(this.words.noModel, []);
      return;
    }
    this.keeper.follow(draft.id, revision);
    this.history = historyOf(draft);
    this.showAll();
    await this.showList();
    this.quiet();
    if (news) this.tell(news);
  }

  private fresh(others: number): Draft {
    const name = others === 0 ? this.model.title : `${this.model.title} ${String(others + 1)}`;
    // Letter where Letter is sold (CLDR): the United States and Canada.
    const paper: Paper = /-(?:US|CA)$/.test(navigator.language) ? 'letter' : 'a4';
    return newDraft(this.model, { id: crypto.randomUUID(), name, paper });
  }

  private async modelIn(lang: Language): Promise<DocumentModel> {
    const known = this.models.get(lang);
    if (known) return known;
    const answer = await fetch(this.dataset[lang === 'fr' ? 'modelFr' : 'modelEn'] ?? '');
    if (!answer.ok) throw new Error(`The model answered ${String(answer.status)}.`);
    const model = (await answer.json()) as DocumentModel;
    this.models.set(lang, model);
    return model;
  }

  /** Takes a change of the draft. What one types in one blank is one step to undo. */
  private change(draft: Draft, subject: string): void {
    this.history = step(this.history, draft, subject);
    this.keeper.take(withTextsSeen(this.model, draft));
    this.showUndo();
  }

  private travel(move: typeof undo): void {
    const before = this.history;
    this.history = move(before);
    if (this.history === before) return;
    this.keeper.take(withTextsSeen(this.model, this.draft));
    void this.modelIn(this.draft.lang).then((model) => {
      this.model = model;
      this.showAll();
      this.tell(move === undo ? this.words.undone : this.words.redone);
    });
  }

  private showAll(): void {
    const { draft, words } = this;
    const focus = focusOf(this);
    this.tree = documentOf(this.model, draft);
    const own = this.documentWords[draft.lang];
    this.sheet = new Sheet(this.held('sheet'), own);
    this.sheet.show(this.tree, draft.paper);
    const form = this.held('questions');
    form.lang = draft.lang;
    form.replaceChildren(
      questions(this.model, draft, this.tree, words, {
        answered: (field, answer) => this.answer(field, answer),
        varied: (article, variant) => this.rebuild(withVariant(this.draft, article, variant), `variant ${article}`),
        wanted: (article, isWanted) => this.rebuild(withArticle(this.draft, article, isWanted), `article ${article.key}`),
      }),
    );
    const panel = this.held('changes');
    const changes = changesOf(this.model, draft);
    panel.replaceChildren(...changesPanel(changes, words, own, (key, isAccepted) => this.settle(key, isAccepted)));
    panel.hidden = changes.length === 0;
    this.input('name').value = draft.name;
    this.select('lang').value = draft.lang;
    this.select('jurisdiction').value = draft.choices.jurisdiction;
    this.select('paper').value = draft.paper;
    document.documentElement.dataset['paper'] = draft.paper;
    setRunningHead(document.documentElement);
    this.showProgress();
    this.showUndo();
    focus();
  }

  private rebuild(draft: Draft, subject: string): void {
    this.change(draft, subject);
    this.showAll();
  }

  private answer(field: Field, answer: string | string[][]): void {
    this.change(withAnswer(this.draft, field.id, answer), `answer ${field.id}`);
    this.sheet.write(field, this.draft.answers, this.documentWords[this.draft.lang].nameLine);
    this.showProgress();
  }

  private settle(key: string, isAccepted: boolean): void {
    this.rebuild(settle(this.model, this.draft, key, isAccepted), `change ${key}`);
    const left = changesOf(this.model, this.draft).length;
    this.tell(left === 0 ? this.words.changesDone : say(this.words.changes, { count: left }));
    (left === 0 ? this.held('progress') : this.held('changes').querySelector<HTMLElement>('h2'))?.focus();
  }

  private showProgress(): void {
    const { given, all, missing, open } = progressOf(this.tree, this.draft.answers);
    const bar = this.held<HTMLProgressElement>('bar');
    bar.max = all;
    bar.value = given;
    const values = { given, all, missing: missing.length, open: open.length };
    this.held('progress').textContent = say(missing.length === 0 ? this.words.complete : this.words.progress, values);
    const next = this.held<HTMLButtonElement>('next');
    next.disabled = missing.length + open.length === 0;
    this.held('empty').replaceChildren(
      ...[...missing, ...open].map(({ id, label, required }) => {
        const link = make('button', { type: 'button', class: 'link' }, required ? label : `${label} (${this.words.optional})`);
        link.addEventListener('click', () => this.goTo(id));
        return make('li', { lang: this.draft.lang }, link);
      }),
    );
  }

  private showUndo(): void {
    this.held<HTMLButtonElement>('undo').disabled = this.history.past.length === 0;
    this.held<HTMLButtonElement>('redo').disabled = this.history.future.length === 0;
  }

  private async showList(): Promise<void> {
    const kept = await this.keeper.list(this.template).catch(() => []);
    const known = kept.some(({ draft }) => draft.id === this.draft.id) ? kept : [{ draft: this.draft, revision: 0 }, ...kept];
    const list = this.select('draft');
    list.replaceChildren(
      ...known.map(({ draft }) =>
        make('option', { value: draft.id, selected: draft.id === this.draft.id }, draft.name || this.words.unnamed),
      ),
    );
    this.held('list').hidden = known.length < 2;
  }

  /** Puts the reader in the control of a blank. */
  private goTo(field: string): void {
    const control = this.held('questions').querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`);
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  }

  private listen(): void {
    const click = (name: string, done: () => void): void => this.held(name).addEventListener('click', done);
    const chosen = (name: string, done: (value: string) => void): void =>
      this.select(name).addEventListener('change', (event) => done((event.currentTarget as HTMLSelectElement).value));
    click('undo', () => this.travel(undo));
    click('redo', () => this.travel(redo));
    click('next', () => {
      const { missing, open } = progressOf(this.tree, this.draft.answers);
      const first = missing[0] ?? open[0];
      if (first) this.goTo(first.id);
    });
    click('print', () => window.print());
    click('word', () => void this.word());
    click('save-file', () => saveFile(withTextsSeen(this.model, this.draft)));
    click('open-file', () => this.input('file').click());
    click('share', () => void this.share());
    click('new', () => void this.startAnother());
    click('delete', () => void this.delete());
    this.input('file').addEventListener('change', () => void this.takeFile());
    this.input('name').addEventListener('input', () => {
      this.change({ ...this.draft, name: this.input('name').value }, 'name');
      const option = this.select('draft').selectedOptions[0];
      if (option) option.textContent = this.draft.name || this.words.unnamed;
    });
    chosen('lang', (lang) => isLanguage(lang) && void this.turn(lang));
    chosen('jurisdiction', (place) =>
      this.rebuild({ ...this.draft, choices: { ...this.draft.choices, jurisdiction: place as Jurisdiction } }, 'jurisdiction'),
    );
    chosen('paper', (paper) => this.rebuild({ ...this.draft, paper: paper as Paper }, 'paper'));
    chosen('draft', (id) => void this.switchTo(id));
    this.held('questions').addEventListener('submit', (event) => event.preventDefault());
    document.addEventListener('keydown', (event) => this.key(event));
    document.addEventListener('visibilitychange', () => document.hidden && void this.keeper.flush());
    window.addEventListener('beforeunload', (event) => {
      if (!this.keeper.hasUnsaved) return;
      void this.keeper.flush();
      event.preventDefault();
    });
  }

  /** Control or Command with Z outside a text, where the browser has an undo of its own. */
  private key(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
    if (event.target instanceof HTMLElement && event.target.matches('textarea, input:not([type=radio], [type=checkbox])')) return;
    event.preventDefault();
    this.travel(event.shiftKey ? redo : undo);
  }

  private async turn(lang: Language): Promise<void> {
    try {
      this.model = await this.modelIn(lang);
      this.rebuild({ ...this.draft, lang }, 'lang');
    } catch {
      this.select('lang').value = this.draft.lang;
      this.warn(this.words.noModel, []);
    }
  }

  private async word(): Promise<void> {
    this.tell(this.words.making);
    try {
      await saveWord(this.tree, this.draft, this.documentWords[this.draft.lang], this.model.edition);
      this.tell(this.words.made);
    } catch {
      this.warn(this.words.noWord, []);
    }
  }

  private async share(): Promise<void> {
    const fragment = await fragmentOf(this.draft);
    const address = `${location.origin}${location.pathname}${fragment}`;
    const box = this.input('link');
    box.value = address;
    this.held('link-box').hidden = false;
    box.select();
    box.focus();
    const copied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    this.tell(copied ? this.words.linkCopied : this.words.linkReady);
    if (fragment.length > LONGEST_FRAGMENT) this.warn(this.words.linkLong, [this.action(this.words.saveFile, () => saveFile(this.draft))]);
  }

  private async takeFile(): Promise<void> {
    const box = this.input('file');
    const [file] = box.files ?? [];
    box.value = '';
    if (!file) return;
    const read = await openFile(file, this.template);
    if ('fault' in read) {
      this.warn(this.faultText(read, file.name), []);
      return;
    }
    await this.keeper.flush();
    const same = (await this.keeper.list(this.template).catch(() => [])).find(({ draft }) => draft.id === read.draft.id);
    // A draft of the same name on this device stays as it is: the file becomes another.
    const draft =
      same && JSON.stringify(same.draft.answers) !== JSON.stringify(read.draft.answers)
        ? { ...read.draft, id: crypto.randomUUID() }
        : read.draft;
    await this.open(
      { draft, revision: same && draft.id === same.draft.id ? same.revision : 0 },
      say(this.words.opened, { name: draft.name }),
    );
    this.keeper.take(draft);
    await this.keeper.flush();
    await this.showList();
  }

  private async startAnother(): Promise<void> {
    await this.keeper.flush();
    const kept = await this.keeper.list(this.template).catch(() => []);
    await this.open(
      { draft: { ...this.fresh(kept.length), lang: this.draft.lang, paper: this.draft.paper }, revision: 0 },
      this.words.started,
    );
    this.input('name').focus();
    this.input('name').select();
  }

  private async switchTo(id: string): Promise<void> {
    await this.keeper.flush();
    const kept = (await this.keeper.list(this.template)).find(({ draft }) => draft.id === id);
    if (kept) await this.open(kept, say(this.words.restored, { name: kept.draft.name }));
  }

  private async delete(): Promise<void> {
    if (!window.confirm(say(this.words.confirmDelete, { name: this.draft.name }))) return;
    await this.keeper.remove(this.draft.id).catch(() => undefined);
    const [next] = await this.keeper.list(this.template).catch(() => []);
    await this.open(next ?? { draft: this.fresh(0), revision: 0 }, this.words.deleted);
  }

  /** Two tabs wrote the same draft: neither is lost. */
  private offerChoice(other: Kept): void {
    const mine = withTextsSeen(this.model, this.draft);
    this.warn(this.words.conflict, [
      this.action(this.words.keepBoth, () => {
        const copy = { ...mine, id: crypto.randomUUID(), name: `${mine.name} (2)` };
        void this.open({ draft: copy, revision: 0 }, '').then(async () => {
          this.keeper.take(copy);
          await this.keeper.flush();
          await this.showList();
        });
      }),
      this.action(this.words.takeOther, () => void this.open(other, this.words.overtaken)),
    ]);
  }

  private faultText(read: Extract<ReadDraft, { fault: string }>, name = ''): string {
    return say(this.words.faults[read.fault], { name, where: read.where, template: read.template ?? '' });
  }

  private action(label: string, pressed: () => void): HTMLButtonElement {
    const button = make('button', { type: 'button' }, label);
    button.addEventListener('click', pressed);
    return button;
  }

  private tell(text: string): void {
    this.held('status').textContent = text;
  }

  private warn(text: string, actions: readonly HTMLElement[]): void {
    this.held('alert').replaceChildren(
      make('p', {}, text),
      ...(actions.length > 0 ? [make('p', { class: 'composer-actions' }, ...actions)] : []),
    );
  }

  private quiet(): void {
    this.held('alert').replaceChildren();
  }

  private pageLanguage(): Language {
    const { lang } = document.documentElement;
    return isLanguage(lang) ? lang : 'fr';
  }

  private held<E extends HTMLElement = HTMLElement>(name: string): E {
    const found = this.querySelector<E>(`[data-part="${name}"]`);
    if (!found) throw new Error(`The composer has no part "${name}".`);
    return found;
  }

  private input(name: string): HTMLInputElement {
    return this.held<HTMLInputElement>(name);
  }

  private select(name: string): HTMLSelectElement {
    return this.held<HTMLSelectElement>(name);
  }
}

/** Remembers where the reader is among the controls, to put them back once the controls are made again. */
function focusOf(root: HTMLElement): () => void {
  const active = document.activeElement;
  if (!(active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) || !root.contains(active) || !active.name)
    return () => undefined;
  const { name, value, type } = active;
  return () => {
    const same = [...root.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)];
    (type === 'radio' ? same.find((each) => each.value === value) : same[0])?.focus({ preventScroll: true });
  };
}

customElements.define('tandem-composer', Composer);
