import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { buildTable } from './build-table.ts';

try {
  const { seconds } = await buildSite();
  console.log(buildTable(join(process.cwd(), 'dist'), seconds));
} catch (error) {
  console.error(error instanceof Error && error.name === 'ContentError' ? `\n${error.message}` : error);
  process.exitCode = 1;
}
