import type { RehypePlugins, RemarkPlugins } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { rehypeHeadingAnchors } from './rehype-heading-anchors.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTypeset } from './rehype-typeset.ts';
import { remarkCitationSpace } from './remark-citation-space.ts';
import { remarkHeadingIds } from './remark-heading-ids.ts';
import { remarkPageContext } from './remark-page-context.ts';
import { remarkRecordLinks } from './remark-record-links.ts';

/** The one markdown pipeline of the site, in order: syntax, then our own readings of it. */
export const remarkPlugins: RemarkPlugins = [remarkGfm, remarkHeadingIds, remarkRecordLinks, remarkCitationSpace, remarkPageContext];

/** What happens to the HTML tree of prose. */
export const rehypePlugins: RehypePlugins = [rehypeTypeset, rehypeTables, rehypeHeadingAnchors];
