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
import { cssString } from '../print/running-head.ts';
import { openFile, saveFile, saveWord } from './carry.ts';
import { action, Board } from './board.ts';
import { changesPanel } from './changes-panel.ts';
import { focusIn } from './focus.ts';
import { Keeper } from './keeper.ts';
import { make, say } from './make.ts';
import { showProgress } from './progress-line.ts';
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
  private readonly board = new Board(this);
  private readonly models = new Map<Language, DocumentModel>();
  private readonly keeper = new Keeper({
    saved: () => {
      this.board.quiet([this.words.storageFull, this.words.storageRefused]);
      this.board.tell(this.words.saved);
    },
    conflict: (other) => this.offerChoice(other),
    overtaken: (other) => this.open(other, this.words.overtaken),
    refused: (why) =>
      this.board.warn(why === 'full' ? this.words.storageFull : this.words.storageRefused, [
        action(this.words.saveFile, () => saveFile(this.draft)),
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
      this.board.warn(this.words.noModel);
      return;
    }
    const kept = await this.keeper.open(this.template);
    const shared = await readFragment(location.hash, this.template, crypto.randomUUID());
    const [last] = kept;
    this.history = historyOf(this.fresh(kept.length));
    this.board.part('body').hidden = false;
    this.listen();
    if (shared) {
      history.replaceState(null, '', location.pathname + location.search);
      if ('draft' in shared) await this.open({ draft: shared.draft, revision: 0 }, this.words.fromLink);
      else {
        await this.open({ draft: this.draft, revision: 0 }, '');
        this.board.warn(this.faultText(shared));
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
      this.board.warn(this.words.noModel);
      return;
    }
    this.keeper.follow(draft.id, revision);
    this.history = historyOf(draft);
    this.showAll();
    await this.showList();
    if (this.keeper.isKeeping) this.board.quiet();
    if (news) this.board.tell(news);
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
      this.board.tell(move === undo ? this.words.undone : this.words.redone);
    });
  }

  private showAll(): void {
    const { draft, words } = this;
    const focus = focusIn(this);
    this.tree = documentOf(this.model, draft);
    const own = this.documentWords[draft.lang];
    this.sheet = new Sheet(this.board.part('sheet'), own);
    this.sheet.show(this.tree, draft.paper);
    const form = this.board.part('questions');
    form.lang = draft.lang;
    form.replaceChildren(
      questions(this.model, draft, this.tree, words, {
        answered: (field, answer) => this.answer(field, answer),
        varied: (article, variant) => this.rebuild(withVariant(this.draft, article, variant), `variant ${article}`),
        wanted: (article, isWanted) => this.rebuild(withArticle(this.draft, article, isWanted), `article ${article.key}`),
      }),
    );
    const panel = this.board.part('changes');
    const changes = changesOf(this.model, draft);
    panel.replaceChildren(...changesPanel(changes, words, own, (key, isAccepted) => this.settle(key, isAccepted)));
    panel.hidden = changes.length === 0;
    this.board.input('name').value = draft.name;
    this.board.select('lang').value = draft.lang;
    this.board.select('jurisdiction').value = draft.choices.jurisdiction;
    this.board.select('paper').value = draft.paper;
    document.documentElement.dataset['paper'] = draft.paper;
    this.setRunningLines();
    this.showProgress();
    this.showUndo();
    focus();
  }

  /** The head and the foot of the printed pages are the document's, not the page's. */
  private setRunningLines(): void {
    const { style } = document.documentElement;
    style.setProperty('--running-head', cssString(this.tree.title));
    style.setProperty('--running-version', cssString(''));
    style.setProperty('--running-foot', cssString(this.tree.statement));
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
    this.board.tell(left === 0 ? this.words.changesDone : say(this.words.changes, { count: left }));
    (left === 0 ? this.board.part('progress') : this.board.part('changes').querySelector<HTMLElement>('h2'))?.focus();
  }

  private showProgress(): void {
    showProgress(this.board, this.tree, this.draft.answers, this.words, ({ id }) => this.goTo(id));
  }

  private showUndo(): void {
    this.board.part<HTMLButtonElement>('undo').disabled = this.history.past.length === 0;
    this.board.part<HTMLButtonElement>('redo').disabled = this.history.future.length === 0;
  }

  private async showList(): Promise<void> {
    const kept = await this.keeper.list(this.template).catch(() => []);
    const known = kept.some(({ draft }) => draft.id === this.draft.id) ? kept : [{ draft: this.draft, revision: 0 }, ...kept];
    const list = this.board.select('draft');
    list.replaceChildren(
      ...known.map(({ draft }) =>
        make('option', { value: draft.id, selected: draft.id === this.draft.id }, draft.name || this.words.unnamed),
      ),
    );
    this.board.part('list').hidden = known.length < 2;
  }

  /** Puts the reader in the control of a blank. */
  private goTo(field: string): void {
    const control = this.board.part('questions').querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`);
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  }

  private listen(): void {
    const { board } = this;
    board.pressed('undo', () => this.travel(undo));
    board.pressed('redo', () => this.travel(redo));
    board.pressed('next', () => {
      const { missing, open } = progressOf(this.tree, this.draft.answers);
      const first = missing[0] ?? open[0];
      if (first) this.goTo(first.id);
    });
    board.pressed('print', () => window.print());
    board.pressed('word', () => void this.word());
    board.pressed('save-file', () => saveFile(withTextsSeen(this.model, this.draft)));
    board.pressed('open-file', () => this.board.input('file').click());
    board.pressed('share', () => void this.share());
    board.pressed('new', () => void this.startAnother());
    board.pressed('delete', () => void this.delete());
    this.board.input('file').addEventListener('change', () => void this.takeFile());
    this.board.input('name').addEventListener('input', () => {
      this.change({ ...this.draft, name: this.board.input('name').value }, 'name');
      const option = this.board.select('draft').selectedOptions[0];
      if (option) option.textContent = this.draft.name || this.words.unnamed;
    });
    board.chosen('lang', (lang) => isLanguage(lang) && void this.turn(lang));
    board.chosen('jurisdiction', (place) =>
      this.rebuild({ ...this.draft, choices: { ...this.draft.choices, jurisdiction: place as Jurisdiction } }, 'jurisdiction'),
    );
    board.chosen('paper', (paper) => this.rebuild({ ...this.draft, paper: paper as Paper }, 'paper'));
    board.chosen('draft', (id) => void this.switchTo(id));
    this.board.part('questions').addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) this.sheet.reveal(target.name);
    });
    this.board.part('questions').addEventListener('submit', (event) => event.preventDefault());
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
      this.board.select('lang').value = this.draft.lang;
      this.board.warn(this.words.noModel);
    }
  }

  private async word(): Promise<void> {
    this.board.tell(this.words.making);
    try {
      await saveWord(this.tree, this.draft, this.documentWords[this.draft.lang], this.model.edition);
      this.board.tell(this.words.made);
    } catch {
      this.board.warn(this.words.noWord);
    }
  }

  private async share(): Promise<void> {
    const fragment = await fragmentOf(this.draft);
    const address = `${location.origin}${location.pathname}${fragment}`;
    const box = this.board.input('link');
    box.value = address;
    this.board.part('link-box').hidden = false;
    box.select();
    box.focus();
    const copied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    this.board.tell(copied ? this.words.linkCopied : this.words.linkReady);
    if (fragment.length > LONGEST_FRAGMENT) this.board.warn(this.words.linkLong, [action(this.words.saveFile, () => saveFile(this.draft))]);
  }

  private async takeFile(): Promise<void> {
    const box = this.board.input('file');
    const [file] = box.files ?? [];
    box.value = '';
    if (!file) return;
    const read = await openFile(file, this.template);
    if ('fault' in read) {
      this.board.warn(this.faultText(read, file.name));
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
    this.board.input('name').focus();
    this.board.input('name').select();
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
    this.board.warn(this.words.conflict, [
      action(this.words.keepBoth, () => {
        const copy = { ...mine, id: crypto.randomUUID(), name: `${mine.name} (2)` };
        void this.open({ draft: copy, revision: 0 }, '').then(async () => {
          this.keeper.take(copy);
          await this.keeper.flush();
          await this.showList();
        });
      }),
      action(this.words.takeOther, () => void this.open(other, this.words.overtaken)),
    ]);
  }

  private faultText(read: Extract<ReadDraft, { fault: string }>, name = ''): string {
    return say(this.words.faults[read.fault], { name, where: read.where, template: read.template ?? '' });
  }

  private pageLanguage(): Language {
    const { lang } = document.documentElement;
    return isLanguage(lang) ? lang : 'fr';
  }
}

customElements.define('tandem-composer', Composer);
