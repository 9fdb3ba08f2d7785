import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './run.mjs';
import { Trouble } from './trouble.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} Locked */

/**
 * Whether what stands in node_modules differs from package-lock.json. npm writes its own record of
 * what it installed only when it is done, so a broken-off installation counts as missing.
 * @param {string} root
 */
export function isInstallNeeded(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const found = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null) {
    throw new Trouble('package-lock.json is missing or broken: get it back with the source.');
  }
  return (
    found === null ||
    Object.entries(wanted).some(
      ([path, entry]) =>
        path !== '' &&
        !entry.optional &&
        (found[path]?.version !== entry.version || found[path]?.integrity !== entry.integrity),
    )
  );
}

/**
 * Installs the pinned packages when they are missing or outdated.
 * @param {string} root
 */
export async function ensureInstalled(root) {
  if (!isInstallNeeded(root)) return;
  console.log('Installing the packages (npm ci) …');
  // Whatever the machine is set up for, the build needs the development packages too. None of the
  // packages has to run anything to be installed. One claims a newer Node than it needs.
  const options = ['--include=dev', '--include=optional', '--ignore-scripts'];
  const quiet = ['--no-engine-strict', '--loglevel=error', '--no-audit', '--no-fund'];
  const code = await runNpm(root, ['ci', ...options, ...quiet]).catch((error) => {
    if (error instanceof Trouble) throw error;
    throw new Trouble('npm could not be started. It comes with Node: https://nodejs.org');
  });
  if (code !== 0) {
    throw new Trouble(
      'The packages could not be installed; npm says why above. The first run needs the npm ' +
        'registry, so check the connection (and the proxy, if there is one) and run the command again.',
    );
  }
}

/**
 * @param {string} file
 * @returns {Record<string, Locked> | null} null when there is no such file, or it is broken
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}
