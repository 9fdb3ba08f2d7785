import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { requestOf } from '../../src/build/link/request.ts';
import { runLink } from '../../src/build/link/run-link.ts';
import { compileDirectory } from '../../src/build/compile.ts';

let directory = '';
let said = '';
const listener = {
  say: (text: string): void => void (said += text),
  emphasise: (words: string): string => `>>${words}<<`,
};
const link = (...args: readonly string[]) => runLink(requestOf([directory, ...args]), listener);
const article = () => readFile(join(directory, 'article.md'), 'utf8');
const change = async (from: string | RegExp, to: string): Promise<void> =>
  writeFile(join(directory, 'article.md'), (await article()).replace(from, to));

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'atlas-link-'));
  await cp('tests/editions/antimeridian', directory, { recursive: true });
  said = '';
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describe('npm run link', () => {
  test('finds nothing to mark in a whole edition', async () => {
    expect(await link()).toBe(0);
    expect(said).toContain('No mark to write.');
  });

  test('shows what it finds in its sentence, and writes only when told to', async () => {
    await change('[Taveuni](place:taveuni)', 'Taveuni');
    const before = await article();
    expect(await link()).toBe(1);
    expect(said).toMatch(/article\.md:\d+:\d+ {2}\[Taveuni\]\(place:taveuni\)\n.*>>Taveuni<</);
    expect(await article()).toBe(before);
    expect(await link('--write')).toBe(0);
    expect(await article()).toBe(
      before
        .replace('Taveuni', (all) => all)
        .replace(/(?<!\[)\bTaveuni\b(?!\])/, '[Taveuni](place:taveuni)'),
    );
    expect((await compileDirectory(directory)).issues).toEqual([]);
    expect(await link('--write')).toBe(0);
  });

  test('keeps a byte order mark and the line ends of the file', async () => {
    const text = (await article()).replace('[Taveuni](place:taveuni)', 'Taveuni');
    await writeFile(join(directory, 'article.md'), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(await link('--write')).toBe(0);
    const now = await article();
    expect(now.startsWith('\uFEFF---\r\n')).toBe(true);
    expect(now.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('does not run where a layer can’t be read', async () => {
    await writeFile(join(directory, 'layers', 'places.geojson'), '{');
    await expect(link('--write')).rejects.toThrow(/layers\/places\.geojson:1:/);
  });

  test('says what is wrong with a choice', async () => {
    await expect(link('--choose', 'Tavuni=taveuni')).rejects.toThrow(/"Tavuni".*"Taveuni"/);
    await expect(link('--choose', 'Taveuni=suva')).rejects.toThrow(/no name of "suva"/);
    expect(() => requestOf(['--choose', 'Taveuni'])).toThrow(/"Taveuni"/);
  });
});
