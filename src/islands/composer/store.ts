import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { checkDraft } from '../../domain/composer/draft-file.ts';
import type { Draft } from '../../domain/composer/draft.ts';

/** A draft as the device keeps it: `revision` grows by one at each save, whatever the clock says. */
export interface Kept {
  draft: Draft;
  revision: number;
}

interface Schema extends DBSchema {
  drafts: {
    key: string;
    value: { id: string; template: string; revision: number; order: number; draft: Draft };
    indexes: { template: string; order: number };
  };
}

/** What became of a save: done; another tab was there first; or the device refuses (`full` when it has no room). */
export type Saved = { revision: number } | { conflict: Kept } | { refused: 'full' | 'other' };

/** Drafts on the device (IndexedDB). Throws a DOMException when the device keeps none. */
export class DraftStore {
  private readonly database: IDBPDatabase<Schema>;
  private readonly others: BroadcastChannel | null;

  private constructor(database: IDBPDatabase<Schema>) {
    this.database = database;
    this.others = typeof BroadcastChannel === 'function' ? new BroadcastChannel('tandem-drafts') : null;
  }

  static async open(): Promise<DraftStore> {
    const database = await openDB<Schema>('tandem', 1, {
      upgrade: (fresh) => {
        const drafts = fresh.createObjectStore('drafts', { keyPath: 'id' });
        drafts.createIndex('template', 'template');
        drafts.createIndex('order', 'order');
      },
    });
    return new DraftStore(database);
  }

  /** The drafts of a template, last saved first. What is not in shape any more is passed over, and stays where it is. */
  async list(template: string): Promise<Kept[]> {
    const rows = await this.database.getAllFromIndex('drafts', 'template', template);
    return rows
      .sort((a, b) => b.order - a.order)
      .flatMap(({ draft, revision }) => {
        const read = checkDraft(draft, template);
        return 'draft' in read ? [{ draft: read.draft, revision }] : [];
      });
  }

  /** Saves a draft that was at `revision` when it was read (0 for a new one). What another tab saved since is never overwritten. */
  async save(draft: Draft, revision: number): Promise<Saved> {
    try {
      const transaction = this.database.transaction('drafts', 'readwrite');
      const stored = await transaction.store.get(draft.id);
      if (stored && stored.revision !== revision) {
        await transaction.done;
        return { conflict: { draft: stored.draft, revision: stored.revision } };
      }
      const next = revision + 1;
      // The last saved has the highest order, whatever the clock says.
      const last = await transaction.store.index('order').openCursor(null, 'prev');
      await transaction.store.put({ id: draft.id, template: draft.template, revision: next, order: (last?.value.order ?? 0) + 1, draft });
      await transaction.done;
      this.others?.postMessage(draft.id);
      return { revision: next };
    } catch (error) {
      return { refused: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'other' };
    }
  }

  /** One draft as the device keeps it now. */
  async read(id: string): Promise<Kept | null> {
    const row = await this.database.get('drafts', id);
    return row ? { draft: row.draft, revision: row.revision } : null;
  }

  async remove(id: string): Promise<void> {
    await this.database.delete('drafts', id);
    this.others?.postMessage(id);
  }

  /** Calls back when another tab has saved or removed a draft. */
  onChange(heard: (id: string) => void): void {
    this.others?.addEventListener('message', ({ data }) => typeof data === 'string' && heard(data));
  }
}
