import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checks } from '../../src/build/bootstrap/checks.mjs';
import { isInstallNeeded } from '../../src/build/bootstrap/install.mjs';
import { checkNode } from '../../src/build/bootstrap/node-version.mjs';
import { runChecks } from '../../src/build/bootstrap/run-checks.mjs';
import { run } from '../../src/build/bootstrap/run.mjs';
import { serve, serveNear } from '../../src/build/bootstrap/serve.mjs';
import { findBrowser } from '../../src/build/browser.mjs';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'article-atlas-bootstrap-'));
});
afterEach(() => rm(directory, { recursive: true }));

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0'])('%s will do', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each(['16.20.0', '18.20.4', '20.18.3', '22.11.0'])('%s gets a sentence', (version) => {
    expect(() => checkNode(version)).toThrow(`this is Node ${version}`);
  });
});

describe('the packages', () => {
  const locked = { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } };
  const lock = (path: string, packages: object): Promise<void> =>
    writeFile(join(directory, path), JSON.stringify({ packages }));

  beforeEach(async () => {
    await mkdir(join(directory, 'node_modules'));
    await lock('package-lock.json', {
      ...locked,
      'node_modules/b-for-another-system': { version: '1.0.0', optional: true },
    });
  });

  it('are installed when there are none', () => {
    expect(isInstallNeeded(directory)).toBe(true);
  });

  it('are left alone when they are those of the lockfile', async () => {
    await lock('node_modules/.package-lock.json', locked);
    expect(isInstallNeeded(directory)).toBe(false);
  });

  it('are installed anew when the lockfile wants another', async () => {
    await lock('node_modules/.package-lock.json', { 'node_modules/a': { version: '0.9.0' } });
    expect(isInstallNeeded(directory)).toBe(true);
  });

  it('cannot be told from a broken lockfile', async () => {
    await writeFile(join(directory, 'package-lock.json'), '<<<<<<< HEAD');
    expect(() => isInstallNeeded(directory)).toThrow('package-lock.json is missing or broken');
  });
});

describe('serving', () => {
  beforeEach(() => writeFile(join(directory, 'index.html'), '<p>here</p>'));

  it('answers on this machine, with headers and below a path', async () => {
    const site = await serve(directory, { port: 0, base: '/a/b/', headers: { 'X-Test': 'yes' } });
    try {
      expect(site.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/a\/b\/$/);
      const answer = await fetch(site.address);
      expect(await answer.text()).toBe('<p>here</p>');
      expect(answer.headers.get('x-test')).toBe('yes');
      expect((await fetch(new URL('/index.html', site.address))).status).toBe(404);
      expect((await fetch(`${site.address}../../../etc/passwd`)).status).toBe(404);
    } finally {
      await site.close();
    }
  });

  it('takes the next port when one is taken', async () => {
    const first = await serveNear(directory, 47_100);
    const second = await serveNear(directory, 47_100);
    try {
      expect(second.address).not.toBe(first.address);
      expect((await fetch(second.address)).status).toBe(200);
    } finally {
      await Promise.all([first.close(), second.close()]);
    }
  });
});

describe('the browser', () => {
  it('is the one that is named', async () => {
    expect(await findBrowser({ CHROMIUM_PATH: process.execPath })).toEqual({
      path: process.execPath,
    });
  });

  it('that is named but is not there gets a sentence, and no other takes its place', async () => {
    const found = await findBrowser({ CHROMIUM_PATH: join(directory, 'nothing') });
    expect(found).toHaveProperty('problem', expect.stringContaining('which is not a program'));
  });
});

describe('running', () => {
  it('gives the exit code', async () => {
    expect(await run(process.execPath, ['-e', 'process.exit(3)'], { cwd: directory })).toBe(3);
  });

  it('says that it was stopped', async () => {
    const stopping = ['-e', "process.kill(process.pid, 'SIGINT')"];
    await expect(run(process.execPath, stopping, { cwd: directory })).rejects.toThrow('Stopped.');
  });

  it.each(checks)('$name is a program that is there', ({ run: [name], command = name }) => {
    if (name.endsWith('.mjs')) return expect(existsSync(name)).toBe(true);
    const { bin } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    const file = typeof bin === 'string' ? bin : bin[command];
    expect(existsSync(join('node_modules', name, file))).toBe(true);
  });
});

describe('checking', () => {
  it('keeps the words of checks that run beside one another together, and names what failed', async () => {
    const write = (name: string, text: string) => writeFile(join(directory, name), text);
    await write('slow.mjs', "console.log('one'); setTimeout(() => console.log('two'), 300);");
    await write('bad.mjs', "console.error('three'); process.exitCode = 1;");
    const told: string[] = [];
    const failed = await runChecks(
      directory,
      [
        { name: 'slow', run: ['slow.mjs'], beside: true },
        { name: 'bad', run: ['bad.mjs'], beside: true },
        { name: 'site', run: ['bad.mjs'] },
        { name: 'browser', run: ['slow.mjs'], after: 'site' },
      ],
      process.env,
      (words) => told.push(words.replace(/[\d.]+ s$/, 'in time')),
    );
    expect(told.slice(0, 2).sort()).toEqual([
      '\n── bad\nthree\n── bad: FAILED, in time',
      '\n── slow\none\ntwo\n── slow: good, in time',
    ]);
    expect(told.slice(2)).toEqual([
      '\n── site',
      '── site: FAILED, in time',
      '\n── browser',
      '── browser: NOT RUN, because it needs the site, which failed',
    ]);
    expect(failed).toEqual(['bad', 'site', 'browser']);
  });
});
