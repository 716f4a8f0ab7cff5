import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { LEDGER_SCHEMAS, orDraft, RECORD_SCHEMAS } from './schema/contract.ts';

/** Records whose facts are in `content/<folder>/<slug>/<kind>.yaml`: the id is the slug. */
const inFolders = (folder: string, kind: string) =>
  glob({ base: `./content/${folder}`, pattern: `*/${kind}.yaml`, generateId: ({ entry }) => entry.split('/')[0] ?? entry });

/** Records that are one file, `content/<folder>/<slug>.yaml`. */
const inFiles = (folder: string) =>
  glob({ base: `./content/${folder}`, pattern: '*.yaml', generateId: ({ entry }) => entry.replace(/\.yaml$/, '') });

/** The collections of the site. `src/library/` alone reads them. */
export const collections = {
  models: defineCollection({ loader: inFolders('models', 'model'), schema: orDraft(RECORD_SCHEMAS.model) }),
  examples: defineCollection({ loader: inFolders('examples', 'example'), schema: orDraft(RECORD_SCHEMAS.example) }),
  clusters: defineCollection({ loader: inFolders('clusters', 'cluster'), schema: orDraft(RECORD_SCHEMAS.cluster) }),
  templates: defineCollection({ loader: inFolders('templates', 'template'), schema: orDraft(RECORD_SCHEMAS.template) }),
  clauses: defineCollection({ loader: inFolders('clauses', 'clause'), schema: orDraft(RECORD_SCHEMAS.clause) }),
  guides: defineCollection({ loader: inFolders('guides', 'guide'), schema: orDraft(RECORD_SCHEMAS.guide) }),
  pages: defineCollection({ loader: inFolders('pages', 'page'), schema: RECORD_SCHEMAS.page }),
  glossary: defineCollection({ loader: inFiles('glossary'), schema: orDraft(RECORD_SCHEMAS.term) }),
  sources: defineCollection({ loader: inFiles('sources'), schema: RECORD_SCHEMAS.source }),
  equivalences: defineCollection({ loader: inFiles('equivalences'), schema: orDraft(RECORD_SCHEMAS.equivalence) }),
  disagreements: defineCollection({ loader: inFiles('disagreements'), schema: orDraft(RECORD_SCHEMAS.disagreement) }),
  claims: defineCollection({ loader: inFiles('claims'), schema: LEDGER_SCHEMAS.claims }),
  events: defineCollection({ loader: inFiles('events'), schema: LEDGER_SCHEMAS.events }),
  figures: defineCollection({ loader: inFiles('figures'), schema: LEDGER_SCHEMAS.figures }),
  mentions: defineCollection({ loader: inFiles('mentions'), schema: LEDGER_SCHEMAS.mentions }),
  synonyms: defineCollection({ loader: inFiles('synonyms'), schema: LEDGER_SCHEMAS.synonyms }),
  prose: defineCollection({
    loader: glob({ base: './content', pattern: '*/*/{fr,en}.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
  }),
};
