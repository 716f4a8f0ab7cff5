import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { isCare } from '../domain/check/finding.ts';
import { languageOfEnvironment, report } from '../domain/check/report.ts';
import { checkProject, readProject } from '../library/check-project.ts';
import { commitDay } from '../library/commit-day.ts';
import { libraryParts } from '../library/read-library.ts';
import type { BesideAsk } from './beside-worker.ts';

/**
 * Reads all of `content/` once, before anything else. The build stops after listing everything that is wrong in it; in development
 * it only says it. What was read then goes to a worker, which makes what stands beside the pages (how to cite each, the data of
 * `/data/`) while Astro makes the pages, and puts it down once they are there. `first` stands before all others, `last` after: the
 * rest of the build goes on meanwhile.
 */
export function content(): { first: AstroIntegration; last: AstroIntegration } {
  let root = process.cwd();
  let worker: Worker | null = null;
  let written: Promise<void> | null = null;
  const first: AstroIntegration = {
    name: 'tandem-content',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build') return;
        const corpus = readProject(root);
        const findings = checkProject(root, commitDay(root), corpus);
        if (findings.some((finding) => !isCare(finding))) throw new ContentError(report(findings, languageOfEnvironment(process.env)));
        const ask: BesideAsk = { root, url: (config.site ?? '').replace(/\/$/, ''), parts: libraryParts(corpus) };
        const started = new Worker(join(root, 'src', 'integrations', 'beside-worker.ts'), { workerData: ask });
        // A build that fails elsewhere ends at once: until the pages are there, nothing waits for the worker.
        started.unref();
        worker = started;
        written = new Promise((resolve, reject) => {
          started.once('error', reject);
          started.once('exit', (code) =>
            code === 0 ? resolve() : reject(new Error(`The files beside the pages were not written (${code}).`)),
          );
        });
        // A failure is told when the pages are done, not while they are being written.
        written.catch(() => undefined);
      },
      'astro:server:start': ({ logger }) => {
        const findings = checkProject(root);
        if (findings.length > 0) logger.warn(`\n${report(findings, languageOfEnvironment(process.env))}`);
      },
      'astro:build:done': ({ dir }) => {
        worker?.ref();
        worker?.postMessage(fileURLToPath(dir));
      },
    },
  };
  const last: AstroIntegration = {
    name: 'tandem-beside-pages',
    hooks: {
      'astro:build:done': async () => {
        await written;
      },
    },
  };
  return { first, last };
}

/** The content may not be built; the message is the whole report. */
export class ContentError extends Error {
  override name = 'ContentError';
}
