import type { ProseComponent } from '../../domain/content/components.ts';
import Cite from './Cite.astro';
import Foreign from './Foreign.astro';
import Note from './Note.astro';
import Shares from './Shares.astro';
import Term from './Term.astro';
import Values from './Values.astro';

/** The components that prose may use, as pages give them to MDX. What documents alone use becomes their tree. */
export const proseComponents = { Cite, Foreign, Note, Shares, Term, Values } satisfies Record<
  Exclude<ProseComponent, 'Clause' | 'Field' | 'Local' | 'Signatures'>,
  unknown
>;
