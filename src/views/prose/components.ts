import type { ProseComponent } from '../../domain/content/components.ts';
import Cite from './Cite.astro';
import Field from './Field.astro';
import Foreign from './Foreign.astro';
import Note from './Note.astro';
import Shares from './Shares.astro';
import Signatures from './Signatures.astro';
import Term from './Term.astro';
import Values from './Values.astro';

/** The components that prose may use, as pages give them to MDX. */
export const proseComponents = { Cite, Field, Foreign, Note, Shares, Signatures, Term, Values } satisfies Record<ProseComponent, unknown>;
