import type { Draft } from '../../domain/composer/draft.ts';
import type { DocumentModel } from '../../domain/document/model.ts';
import type { DocumentTree } from '../../domain/document/tree.ts';
import type { Board } from './board.ts';
import type { Keeper } from './keeper.ts';
import type { Kept } from './store.ts';
import type { ComposerWords } from './words.ts';

/** What the composer lets its parts see and do: the draft that lies on the desk, and what can be done with it. */
export interface Desk {
  readonly template: string;
  readonly words: ComposerWords;
  readonly board: Board;
  readonly keeper: Keeper;
  readonly draft: Draft;
  readonly model: DocumentModel;
  readonly tree: DocumentTree;
  /** Shows another draft, and says the news. */
  open: (kept: Kept, news: string) => Promise<void>;
  /** Takes a change and makes everything again. */
  rebuild: (draft: Draft, subject: string) => void;
  /** Puts the reader in the control of a blank. */
  goTo: (field: string) => void;
  /** A new draft; `others` is how many there are already. */
  fresh: (others: number) => Draft;
}
