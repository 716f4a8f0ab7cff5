import type { Draft } from '../../domain/composer/draft.ts';
import { DraftStore, type Kept } from './store.ts';

/** What the keeper tells: a save done, another tab's version, or a device that refuses. */
export interface KeeperNews {
  saved: () => void;
  /** Another tab saved the same draft, and this one has unsaved changes. */
  conflict: (other: Kept) => void;
  /** Another tab saved the same draft, and nothing here would be lost. */
  overtaken: (other: Kept) => void;
  /** Another tab deleted the draft. */
  gone: () => void;
  refused: (why: 'full' | 'other') => void;
}

/** So long after the last key a draft is saved, in milliseconds. */
const PAUSE = 300;

/** Saves one draft as it is written, never over what another tab saved. */
export class Keeper {
  private readonly news: KeeperNews;
  private store: DraftStore | null = null;
  private waiting: (() => Draft) | null = null;
  private timer = 0;
  private busy: Promise<void> = Promise.resolve();
  private id = '';
  private revision = 0;
  private isHeld = false;

  constructor(news: KeeperNews) {
    this.news = news;
  }

  /** The drafts of a template on this device; none where the device keeps nothing, which is said. */
  async open(template: string): Promise<Kept[]> {
    try {
      this.store ??= await DraftStore.open();
      this.store.onChange((id) => void this.heard(id));
      return await this.store.list(template);
    } catch {
      this.store = null;
      this.news.refused('other');
      return [];
    }
  }

  /** The draft that is open, and the revision at which it was read: 0 for one that was never saved. */
  follow(id: string, revision: number): void {
    this.id = id;
    this.revision = revision;
    this.waiting = null;
    this.isHeld = false;
  }

  /** Takes a change: it is saved after a short pause, as `draft` then gives it. */
  take(draft: () => Draft): void {
    this.waiting = draft;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.flush(), PAUSE);
  }

  /** Saves what waits, now. */
  flush(): Promise<void> {
    window.clearTimeout(this.timer);
    this.busy = this.busy.then(() => this.save());
    return this.busy;
  }

  /** False where the device keeps nothing. */
  get isKeeping(): boolean {
    return this.store !== null;
  }

  /** True while a change is not on the device yet. */
  get hasUnsaved(): boolean {
    return this.waiting !== null;
  }

  async list(template: string): Promise<Kept[]> {
    return (await this.store?.list(template)) ?? [];
  }

  async remove(id: string): Promise<void> {
    await this.store?.remove(id);
  }

  private async save(): Promise<void> {
    if (this.isHeld) return;
    const { waiting } = this;
    const draft = waiting?.();
    if (!draft || draft.id !== this.id) return;
    if (!this.store) return this.news.refused('other');
    const result = await this.store.save(draft, this.revision);
    if ('revision' in result) {
      this.revision = result.revision;
      if (this.waiting === waiting) this.waiting = null;
      this.news.saved();
    } else if ('conflict' in result) {
      // Nothing more is saved until its author has chosen.
      this.isHeld = true;
      this.news.conflict(result.conflict);
    } else this.news.refused(result.refused);
  }

  private async heard(id: string): Promise<void> {
    if (id !== this.id || !this.store || this.isHeld) return;
    const other = await this.store.read(id);
    if (!other) {
      // Nothing more is saved until its author has chosen.
      this.isHeld = this.revision > 0;
      if (this.isHeld) this.news.gone();
      return;
    }
    if (other.revision === this.revision) return;
    if (this.waiting) {
      this.isHeld = true;
      this.news.conflict(other);
    } else {
      this.revision = other.revision;
      this.news.overtaken(other);
    }
  }
}
