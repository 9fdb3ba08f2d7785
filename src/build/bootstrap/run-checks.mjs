import { availableParallelism } from 'node:os';
import { runTool } from './run.mjs';

/**
 * Runs checks and says of each how it went: first those that may run beside one another, as many at
 * once as there are processors, then the others in their order.
 * @param {string} root the directory with the packages
 * @param {readonly import('./checks.mjs').Check[]} checks
 * @param {NodeJS.ProcessEnv} env
 * @param {(words: string) => void} tell
 * @returns {Promise<readonly string[]>} the names of those that failed
 */
export async function runChecks(root, checks, env, tell = console.log) {
  /** @type {string[]} */
  const failed = [];
  const waiting = checks.filter(({ beside }) => beside);
  const lane = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      // What it says is kept until it ends: no one could read two at a time.
      const said = [`\n── ${check.name}\n`];
      const { ok, report } = await runOne(root, check, env, (words) => said.push(words));
      tell(said.join('') + report);
      if (!ok) failed.push(check.name);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  for (const check of checks.filter(({ beside }) => !beside)) {
    tell(`\n── ${check.name}`);
    if (check.after !== undefined && failed.includes(check.after)) {
      tell(`── ${check.name}: NOT RUN, because it needs the ${check.after}, which failed`);
      failed.push(check.name);
      continue;
    }
    const { ok, report } = await runOne(root, check, env);
    tell(report);
    if (!ok) failed.push(check.name);
  }
  return failed;
}

/**
 * @param {string} root
 * @param {import('./checks.mjs').Check} check
 * @param {NodeJS.ProcessEnv} env
 * @param {import('./run.mjs').Hear} [hear]
 */
async function runOne(root, { name, run: [tool, ...args], command }, env, hear) {
  const start = performance.now();
  const code = await runTool(root, tool, args, { command, env, hear });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return { ok: code === 0, report: `── ${name}: ${code === 0 ? 'good' : 'FAILED'}, ${seconds} s` };
}
