import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));
const sources = tracked.filter((file) => /^(?:src|scripts|tests)\/.*\.(?:ts|astro)$/.test(file));

it('no view, style or script uses inline styles or handlers: the security policy refuses them', () => {
  const offenders = tracked
    .filter((file) => file.endsWith('.astro'))
    .filter((file) => /\sstyle=|define:vars|\son[a-z]+="/.test(readFileSync(file, 'utf8').replace(/rel="stylesheet"/g, '')));
  expect(offenders).toEqual([]);
});

it('names say what they hold: no utils, helpers or common, files in kebab-case or PascalCase.astro', () => {
  const vague = sources.filter((file) => /\/(?:utils?|helpers?|common|misc)[/.]/.test(file));
  const badlyNamed = sources.filter((file) => {
    const name = file.split('/').at(-1) ?? '';
    return (
      !/^(?:\[[\w]+\]|[a-z0-9]+(?:[-.][a-z0-9]+)*|404)(?:\.(?:test|astro\.test|d|xml|txt))?\.(?:ts|astro)$/.test(name) &&
      !/^[A-Z][A-Za-z]+(?:\.astro\.test\.ts|\.astro)$/.test(name)
    );
  });
  expect([...vague, ...badlyNamed]).toEqual([]);
});

it('no test is skipped or focused', () => {
  const pattern = new RegExp(['\\.', '(?:only|skip|todo)\\('].join(''));
  expect(sources.filter((file) => file.endsWith('.test.ts') && pattern.test(readFileSync(file, 'utf8')))).toEqual([]);
});

it('exported functions and constants carry a sentence', () => {
  const silent = tracked
    .filter(
      (file) =>
        /^src\/(?:domain|schema|library|outputs|integrations|markdown|islands|strings|styles|views)\/.*\.ts$/.test(file) &&
        !/\.(?:test|d)\.ts$/.test(file),
    )
    .flatMap((file) => {
      const lines = readFileSync(file, 'utf8').split('\n');
      return lines.flatMap((line, index) =>
        /^export (?:async )?(?:function|const|class|interface|type) \w/.test(line) && !/\*\/\s*$|^\/\//.test(lines[index - 1] ?? '')
          ? [`${file}:${index + 1}`]
          : [],
      );
    });
  expect(silent).toEqual([]);
});
