import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { languageOfEnvironment, report } from '../domain/check/report.ts';
import { checkProject } from '../library/check-project.ts';

/** Stops the build once, after listing everything that is wrong in the content; in development it only says it. */
export function contentCheck(): AstroIntegration {
  let root = process.cwd();
  const findings = (): string => {
    const list = checkProject(root);
    return list.length === 0 ? '' : report(list, languageOfEnvironment(process.env));
  };
  return {
    name: 'tandem-content-check',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        root = fileURLToPath(config.root);
        const text = command === 'build' ? findings() : '';
        if (text) throw new ContentError(text);
      },
      'astro:server:start': ({ logger }) => {
        const text = findings();
        if (text) logger.warn(`\n${text}`);
      },
    },
  };
}

/** The content may not be built; the message is the whole report. */
export class ContentError extends Error {
  override name = 'ContentError';
}
