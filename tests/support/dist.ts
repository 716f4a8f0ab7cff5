import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltPage, readPages } from '../../scripts/measure.ts';

/** The built site, as readers get it. `npm test` builds it first; a suite run by itself says what to do when it is not there. */
export const DIST = join(process.cwd(), 'dist');

/** Every page of the built site. */
export function builtPages(): BuiltPage[] {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('dist/ is not there: run "npm run build" first.');
  return readPages(DIST);
}

/** The address of a built page, from its file. */
export function pathOf(file: string): string {
  return `/${file.replace(/(?:^|\/)index\.html$/, (end) => (end.startsWith('/') ? '/' : ''))}`;
}
