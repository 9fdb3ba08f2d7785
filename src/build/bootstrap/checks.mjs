/**
 * Everything that npm test checks, in order: the cheap first.
 * @type {readonly { name: string, run: readonly [name: string, ...args: string[]], command?: string,
 *   after?: string }[]}
 *   run: an installed package, or a program of ours, and its arguments; command: where the package's
 *   command is not called like the package;
 *   after: the check without which this one can tell nothing
 */
export const checks = [
  { name: 'formatting', run: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', run: ['eslint', '--max-warnings', '0', '.'] },
  { name: 'types of the page', run: ['svelte-check', '--fail-on-warnings', '--output', 'human'] },
  {
    name: 'types of the pure folders',
    run: ['typescript', '-p', 'tsconfig.pure.json'],
    command: 'tsc',
  },
  {
    name: 'types of the tools and tests',
    run: ['typescript', '-p', 'tsconfig.node.json'],
    command: 'tsc',
  },
  { name: 'unit tests', run: ['vitest', 'run', '--project', 'unit'] },
  { name: 'build', run: ['src/build/build.mjs'] },
  {
    name: 'browser tests',
    // Two at a time: much of a visit is waiting, and without a graphics card more would starve.
    run: ['vitest', 'run', '--project', 'e2e', '--maxWorkers=2'],
    after: 'build',
  },
];
