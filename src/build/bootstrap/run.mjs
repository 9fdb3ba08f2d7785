import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from './trouble.mjs';

/**
 * @typedef {(said: string) => void} Hear takes what a program says, which then is not shown
 */

/**
 * Runs a program in the foreground; resolves to its exit code, and rejects with a Trouble when it
 * was stopped. Ctrl+C reaches the whole group of processes, so this one waits for its child to end.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, shell?: boolean, hear?: Hear | undefined }} options
 * @returns {Promise<number>}
 */
export function run(file, args, { cwd, env = process.env, shell = false, hear }) {
  return new Promise((resolve, reject) => {
    const stdio = hear === undefined ? 'inherit' : 'pipe';
    const child = spawn(file, args, { cwd, env, shell, stdio });
    for (const said of [child.stdout, child.stderr]) {
      said?.setEncoding('utf8').on('data', (words) => hear?.(words));
    }
    child.stdin?.end();
    const wait = () => {};
    const pass = () => child.kill('SIGTERM');
    process.on('SIGINT', wait).on('SIGTERM', pass);
    const done = () => process.off('SIGINT', wait).off('SIGTERM', pass);
    child.on('error', (error) => (done(), reject(error)));
    child.on('close', (code, signal) => {
      done();
      const stopped = code === 130 || signal === 'SIGINT' || signal === 'SIGTERM';
      if (stopped) reject(new Trouble('Stopped.'));
      else if (code === null) reject(new Trouble(`${file} was ended by ${signal}.`));
      else resolve(code);
    });
  });
}

/**
 * Runs a program of ours, or an installed package's command, by its file: alike on every system.
 * @param {string} root
 * @param {string} name a package, or a path that ends with .mjs
 * @param {readonly string[]} args
 * @param {{ command?: string | undefined, env?: NodeJS.ProcessEnv, hear?: Hear | undefined }} [options]
 *   command: where a package's is not called like the package
 */
export function runTool(root, name, args, { command = name, env = process.env, hear } = {}) {
  const file = name.endsWith('.mjs') ? join(root, name) : binOf(root, name, command);
  return run(process.execPath, [file, ...args], { cwd: root, env, hear });
}

/**
 * @param {string} root
 * @param {string} name
 * @param {string} command
 */
function binOf(root, name, command) {
  const directory = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  return join(directory, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs npm: the one that started us when there is one, else the one on the path.
 * @param {string} root
 * @param {readonly string[]} args
 */
export function runNpm(root, args) {
  const npm = process.env['npm_execpath'];
  return npm !== undefined && /npm(-cli)?\.c?js$/.test(npm)
    ? run(process.execPath, [npm, ...args], { cwd: root })
    : run('npm', args, { cwd: root, shell: process.platform === 'win32' });
}
