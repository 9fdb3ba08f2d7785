import { accessSync, constants, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap/root.mjs';
import { run, runTool } from './bootstrap/run.mjs';

/** @typedef {{ path: string } | { problem: string }} Found */

const advice =
  'Install Chromium or Chrome, or set CHROMIUM_PATH to one that is installed, and run the command again.';

/**
 * The Chromium that tests and PDFs use: $CHROMIUM_PATH, then Playwright's own, then the system's.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Found>}
 */
export async function findBrowser(env = process.env) {
  const named = env['CHROMIUM_PATH'];
  if (named) {
    return isExecutable(named)
      ? { path: named }
      : { problem: `CHROMIUM_PATH is "${named}", which is not a program. ${advice}` };
  }
  const path = [await playwrightPath(), ...systemPaths(env)].find(isExecutable);
  return path === undefined ? { problem: `There is no browser here. ${advice}` } : { path };
}

/**
 * Finds a browser, and installs one where there is none: from Debian where we may, else Playwright's.
 * @returns {Promise<Found>}
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if ('path' in found || process.env['CHROMIUM_PATH']) return found;
  for (const install of [installFromDebian, installFromPlaywright]) {
    await install();
    const now = await findBrowser();
    if ('path' in now) return now;
  }
  return {
    problem: `There is no browser here, and none could be installed (see above). ${advice}`,
  };
}

async function installFromDebian() {
  if (process.getuid?.() !== 0 || !isDebian() || !isExecutable('/usr/bin/apt-get')) return;
  console.log('Installing Chromium (apt-get install chromium) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {string[]} args */
  const apt = (...args) => run('apt-get', args, { cwd: root, env });
  await apt('update', '-q');
  await apt('install', '-q', '-y', '--no-install-recommends', 'chromium');
}

async function installFromPlaywright() {
  console.log('Installing Chromium (playwright install chromium) …');
  await runTool(root, 'playwright-core', ['install', '--no-shell', 'chromium']);
}

/** Ubuntu calls itself a Debian too, but its chromium is a snap, which does not run everywhere. */
function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function playwrightPath() {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}

/** @param {NodeJS.ProcessEnv} env */
function systemPaths(env) {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
  const windows = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData']]
    .filter((base) => base !== undefined)
    .map((base) => join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'));
  const mac = ['Chromium', 'Google Chrome'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  );
  const directories = (env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':');
  const linux = [...directories, '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']
    .filter((directory) => directory !== '')
    .flatMap((directory) => names.map((name) => join(directory, name)));
  return process.platform === 'win32' ? windows : [...mac, ...linux];
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
