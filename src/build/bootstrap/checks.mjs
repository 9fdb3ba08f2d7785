/**
 * Everything that npm test checks, in order: the cheap first.
 * @typedef {{ name: string, run: readonly [name: string, ...args: string[]], command?: string,
 *   beside?: boolean, after?: string }} Check
 *   run: an installed package, or a program of ours, and its arguments; command: where the package's
 *   command is not called like the package;
 *   beside: it only reads, and one processor is all that it uses: others may run beside it;
 *   after: the check without which this one can tell nothing
 * @type {readonly Check[]}
 */
export const checks = [
  { name: 'lint', run: ['eslint', '--max-warnings', '0', '.'], beside: true },
  {
    name: 'types of the tools and tests',
    run: ['typescript', '-p', 'tsconfig.node.json'],
    command: 'tsc',
    beside: true,
  },
  {
    name: 'types of the page',
    run: ['svelte-check', '--fail-on-warnings', '--output', 'human'],
    beside: true,
  },
  {
    name: 'formatting',
    run: ['prettier', '--check', '--log-level', 'warn', '.'],
    beside: true,
  },
  {
    name: 'types of the pure folders',
    run: ['typescript', '-p', 'tsconfig.pure.json'],
    command: 'tsc',
    beside: true,
  },
  { name: 'unit tests', run: ['vitest', 'run', '--project', 'unit', '--maxWorkers=100%'] },
  { name: 'build', run: ['src/build/build.mjs'] },
  {
    name: 'browser tests',
    // Two at a time: much of a visit is waiting, and without a graphics card more would starve.
    run: ['vitest', 'run', '--project', 'e2e', '--maxWorkers=2'],
    after: 'build',
  },
];
