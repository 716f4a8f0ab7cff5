import type { APIRoute } from 'astro';
import { documentModel } from '../../../../../library/document-model.ts';
import { loadLibrary } from '../../../../../library/load.ts';
import { composeRoutes, type RecordRoute } from '../../../../../library/routes.ts';
import { siteUrl } from '../../../../../library/site.ts';

export const getStaticPaths = () => composeRoutes();

/** All that a document can become, for its composer. */
export const GET: APIRoute<RecordRoute<'template'>> = async ({ props: { lang, record } }) =>
  Response.json(documentModel(await loadLibrary(), record, lang, siteUrl()));
