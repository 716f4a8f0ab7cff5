import { changesOf, documentOf, settle, withTextsSeen } from '../../domain/composer/edition.ts';
import { type Draft, isFull, newDraft, withAnswer, withArticle, withVariant } from '../../domain/composer/draft.ts';
import { historyOf, type History, redo, step, undo } from '../../domain/composer/history.ts';
import type { ChartWords } from '../../outputs/document/score-chart.ts';
import { progressOf } from '../../domain/composer/progress.ts';
import { readFragment } from '../../domain/composer/share.ts';
import type { DocumentModel, Jurisdiction } from '../../domain/document/model.ts';
import type { DocumentTree, Field } from '../../domain/document/tree.ts';
import type { Paper } from '../../domain/document/paper.ts';
import { isLanguage, type Language } from '../../domain/locale/language.ts';
import type { WordWords } from '../../outputs/document/word.ts';
import { cssString } from '../print/running-head.ts';
import { action, Board } from './board.ts';
import { changesPanel } from './changes-panel.ts';
import type { Desk } from './desk.ts';
import { compareWith, handFile, handWord, openDraftFile, sayFault, shareLink } from './exchange.ts';
import { focusIn } from './focus.ts';
import { Keeper } from './keeper.ts';
import { say } from './make.ts';
import { showProgress } from './progress-line.ts';
import { questions } from './questions.ts';
import { deleteDraft, freeName, keepNew, offerAgain, offerBoth, showList, startAnother, switchTo } from './shelf.ts';
import { Sheet } from './sheet.ts';
import type { Kept } from './store.ts';
import type { ComposerWords } from './words.ts';

/** What a document says in its own language, whichever the page has. */
type DocumentWords = WordWords & { nameLine: string; chart: ChartWords };

/**
 * The composer: questions on one side, the sheet on the other. It fills what the page holds (`data-…`), keeps the draft on the device, and
 * sends nothing anywhere.
 */
class Composer extends HTMLElement implements Desk {
  readonly words = JSON.parse(this.dataset['strings'] ?? '{}') as ComposerWords;
  private readonly documentWords = JSON.parse(this.dataset['documentWords'] ?? '{}') as Record<Language, DocumentWords>;
  readonly template = this.dataset['template'] ?? '';
  readonly board = new Board(this);
  private readonly models = new Map<Language, DocumentModel>();
  readonly keeper = new Keeper({
    saved: () => {
      this.board.quiet([this.words.storageFull, this.words.storageRefused]);
      this.board.part('saved').textContent = this.words.saved;
    },
    conflict: (other) => offerBoth(this, other),
    gone: () => offerAgain(this),
    overtaken: (other) => this.open(other, this.words.overtaken),
    refused: (why) =>
      this.board.warn(why === 'full' ? this.words.storageFull : this.words.storageRefused, [
        action(this.words.saveFile, () => handFile(this)),
      ]),
  });
  model!: DocumentModel;
  private history!: History<Draft>;
  private sheet!: Sheet;
  private shown!: DocumentTree;

  connectedCallback(): void {
    void this.start();
  }

  /** The document as it stands now, with every answer. */
  get tree(): DocumentTree {
    return documentOf(this.model, this.draft);
  }

  get draft(): Draft {
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
    const [last] = kept;
    this.history = historyOf(this.fresh(kept.length));
    this.board.part('body').hidden = false;
    this.listen();
    if (last) await this.open(last, say(this.words.restored, { name: last.draft.name }));
    else await this.open({ draft: this.draft, revision: 0 }, '');
    await this.openLink();
    this.dataset['ready'] = '';
  }

  /** Puts the draft of a link on the desk, and keeps it, so that a reload does not lose it. */
  private async openLink(): Promise<void> {
    const shared = await readFragment(location.hash, this.template, crypto.randomUUID());
    if (!shared) return;
    history.replaceState(null, '', location.pathname + location.search);
    if ('fault' in shared) {
      sayFault(shared, this.words.aLink, this);
      return;
    }
    await this.keeper.flush();
    const name = await freeName(this, shared.draft.name, shared.draft.id);
    await this.open({ draft: { ...shared.draft, name }, revision: 0 }, this.words.fromLink);
    await keepNew(this);
  }

  /** Shows a draft: the one of the device, of a file, of a link, or a new one. */
  async open({ draft, revision }: Kept, news: string): Promise<void> {
    try {
      this.model = await this.modelIn(draft.lang);
    } catch {
      this.board.warn(this.words.noModel);
      return;
    }
    this.board.part('link-box').hidden = true;
    this.keeper.follow(draft.id, revision);
    this.history = historyOf(draft);
    this.showAll();
    await showList(this);
    if (this.keeper.isKeeping) this.board.quiet();
    if (news) this.board.tell(news);
  }

  fresh(others: number): Draft {
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
    this.board.part('link-box').hidden = true;
    this.history = step(this.history, draft, subject);
    const { model } = this;
    this.keeper.take(() => withTextsSeen(model, draft));
    this.showUndo();
  }

  private travel(move: typeof undo): void {
    const before = this.history;
    this.history = move(before);
    if (this.history === before) return;
    const { draft } = this;
    void this.modelIn(draft.lang).then((model) => {
      this.model = model;
      this.keeper.take(() => withTextsSeen(model, draft));
      this.showAll();
      this.board.tell(move === undo ? this.words.undone : this.words.redone);
      // A button that can do no more leaves the reader on the other.
      if (document.activeElement === document.body) this.board.part(move === undo ? 'redo' : 'undo').focus();
    });
  }

  private showAll(): void {
    const { draft, words } = this;
    const focus = focusIn(this);
    this.shown = this.tree;
    const own = this.documentWords[draft.lang];
    this.sheet = new Sheet(this.board.part('sheet'), own);
    this.sheet.show(this.shown, draft.paper);
    this.drawScores();
    this.board.part('compare').hidden = this.model.comparison === null;
    const form = this.board.part('questions');
    form.lang = draft.lang;
    form.replaceChildren(
      questions(this.model, draft, this.shown, words, {
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
    style.setProperty('--running-head', cssString(this.shown.title));
    style.setProperty('--running-version', cssString(''));
    style.setProperty('--running-foot', cssString(this.shown.statement));
  }

  rebuild(draft: Draft, subject: string): void {
    this.change(draft, subject);
    this.showAll();
    this.board.tell(this.words.updated);
  }

  private answer(field: Field, answer: string | string[][]): void {
    this.change(withAnswer(this.draft, field.id, answer), `answer ${field.id}`);
    this.sheet.write(field, this.draft.answers, this.documentWords[this.draft.lang].nameLine);
    if (field.id === this.model.comparison?.table) this.drawScores();
    this.showProgress();
    // A control cuts what is pasted beyond its room: it is said.
    if (isFull(answer)) this.board.warn(this.words.answerFull);
    else this.board.quiet([this.words.answerFull]);
  }

  private drawScores(): void {
    const { comparison } = this.model;
    if (comparison) this.sheet.drawScores(comparison, this.draft.answers, this.documentWords[this.draft.lang].chart);
  }

  private settle(key: string, isAccepted: boolean): void {
    this.rebuild(settle(this.model, this.draft, key, isAccepted), `change ${key}`);
    const left = changesOf(this.model, this.draft).length;
    this.board.tell(left === 0 ? this.words.changesDone : say(this.words.changes, { count: left }));
    (left === 0 ? this.board.part('progress') : this.board.part('changes').querySelector<HTMLElement>('h2'))?.focus();
  }

  private showProgress(): void {
    showProgress(this.board, this.shown, this.draft.answers, this.words, ({ id }) => this.goTo(id));
  }

  private showUndo(): void {
    this.board.part<HTMLButtonElement>('undo').disabled = this.history.past.length === 0;
    this.board.part<HTMLButtonElement>('redo').disabled = this.history.future.length === 0;
  }

  /** Puts the reader in the control of a blank. */
  goTo(field: string): void {
    const control = this.board.part('questions').querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`);
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  }

  private listen(): void {
    const { board } = this;
    board.pressed('undo', () => this.travel(undo));
    board.pressed('redo', () => this.travel(redo));
    board.pressed('next', () => {
      const { missing, open } = progressOf(this.shown, this.draft.answers);
      const first = missing[0] ?? open[0];
      if (first) this.goTo(first.id);
    });
    board.pressed('print', () => window.print());
    board.pressed('word', () => void handWord(this, this.documentWords[this.draft.lang]));
    board.pressed('save-file', () => {
      handFile(this);
      board.tell(this.words.fileSaved);
    });
    board.pressed('open-file', () => this.board.input('file').click());
    board.pressed('compare', () => board.input('other-file').click());
    board.pressed('share', () => void shareLink(this));
    board.pressed('new', () => void startAnother(this));
    board.pressed('delete', () => void deleteDraft(this));
    this.board.input('file').addEventListener('change', () => void openDraftFile(this));
    board.input('other-file').addEventListener('change', () => void compareWith(this));
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
    board.chosen('draft', (id) => void switchTo(this, id));
    this.board.part('questions').addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) this.sheet.reveal(target.name);
    });
    board.part('questions').addEventListener('input', ({ target }) => {
      if (target instanceof HTMLElement) target.dataset['typed'] = '';
    });
    window.addEventListener('hashchange', () => void this.openLink());
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
    // In a text, the browser has an undo of its own, once something was typed there.
    const { target } = event;
    const isText = target instanceof HTMLElement && target.matches('textarea, input:not([type=radio], [type=checkbox])');
    if (isText && target.dataset['typed'] !== undefined) return;
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

  private pageLanguage(): Language {
    const { lang } = document.documentElement;
    return isLanguage(lang) ? lang : 'fr';
  }
}

customElements.define('tandem-composer', Composer);
