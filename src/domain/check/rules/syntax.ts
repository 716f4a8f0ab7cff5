import type { CheckContext } from '../context.ts';
import type { Finding } from '../finding.ts';

/** Files that cannot be read, and files that no collection reads. */
export function syntaxRule({ corpus }: CheckContext): Finding[] {
  const yamls = [...corpus.ledgerFiles, ...corpus.entries.flatMap(({ file, yaml }) => (yaml ? [{ file, yaml }] : []))];
  return [
    ...yamls.flatMap(({ file, yaml }) =>
      yaml.errors.map(({ line, message }): Finding => ({
        rule: 'yaml-syntax',
        file,
        line,
        where: '',
        found: message,
        expected: { key: 'yaml' },
        nearest: null,
      })),
    ),
    ...corpus.unreadable.map(({ file, line, message }): Finding => ({
      rule: 'mdx-syntax',
      file,
      line,
      where: '',
      found: message,
      expected: { key: 'mdx' },
      nearest: null,
    })),
    ...corpus.strays.map((file): Finding => ({
      rule: 'unknown-file',
      file,
      line: 1,
      where: '',
      found: file,
      expected: { key: 'knownFile' },
      nearest: null,
    })),
  ];
}
