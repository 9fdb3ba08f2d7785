import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askAt } from '../../src/build/validate/ask.ts';
import { fix } from '../../src/build/validate/fix.ts';
import { writeFiles } from '../../src/build/validate/write-files.ts';
import { compileEdition } from '../../src/core/edition.ts';
import { withFile } from '../core/good-edition.ts';

/** A terminal that says this, and ends if it says nothing. */
function terminal(said: string | null, isTTY = true) {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY });
  if (said === null) input.end();
  else input.write(said);
  return { input, output };
}

describe('a question at the terminal', () => {
  test.each(['y\n', 'Y\n', 'yes\n', ' yes \r\n'])('is answered yes by %j', async (said) => {
    const { input, output } = terminal(said);
    expect(await askAt({ input, output }, 'Write 1 file? ')).toBe(true);
    expect(String(output.read())).toContain('Write 1 file? ');
  });

  test.each(['n\n', '\n', 'no\n', 'yep\n', 'maybe\n', 'ß\n'])('is no by %j', async (said) => {
    expect(await askAt(terminal(said), 'Write? ')).toBe(false);
  });

  test('is no where the input ends, and the line after it is its own', async () => {
    const { input, output } = terminal(null);
    expect(await askAt({ input, output }, 'Write? ')).toBe(false);
    expect(String(output.read()).endsWith('\n')).toBe(true);
  });

  test('is no, and not asked, without a terminal', async () => {
    const { input, output } = terminal('y\n', false);
    expect(await askAt({ input, output }, 'Write? ')).toBe(false);
    expect(output.read()).toBeNull();
  });
});

describe('--fix', () => {
  let directory = '';
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'atlas-fix-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  const text = '{ "type": "FeatureCollection", "crs": null, "features": [] }';
  const mended = '{ "type": "FeatureCollection", "features": [] }';
  test.each([
    [true, 'written', mended],
    [false, 'not written', text],
  ])('asked, and answered %s, has %s', async (answer, became, stands) => {
    const path = 'layers/roads.geojson';
    await mkdir(join(directory, 'layers'));
    await writeFile(join(directory, path), text);
    const files = withFile(path, text);
    const told: string[] = [];
    const asked: string[] = [];
    const found = await fix(
      { directory, files, compiled: compileEdition(files) },
      {
        say: (words) => told.push(words),
        mayWrite: (question) => {
          asked.push(question);
          return Promise.resolve(answer);
        },
      },
    );
    expect(found).toBe(became);
    expect(asked).toEqual(['Write 1 file? [y/N] ']);
    expect(told.join('')).toContain(`- ${text}`);
    expect(await readFile(join(directory, path), 'utf8')).toBe(stands);
    expect(await readdir(join(directory, 'layers'))).toEqual(['roads.geojson']);
  });

  test('that can’t write one file writes none, and leaves no part behind', async () => {
    await writeFile(join(directory, 'one'), 'old');
    const files = ['one', 'gone/two'].map((path) => ({ path, before: 'old', after: 'new' }));
    await expect(writeFiles(directory, files)).rejects.toThrow(/^Nothing was written: /);
    expect(await readFile(join(directory, 'one'), 'utf8')).toBe('old');
    expect(await readdir(directory)).toEqual(['one']);
  });

  test('that fails after one of several files says which is mended and which is as before', async () => {
    const names = ['one', 'two', 'three'];
    for (const name of names) await writeFile(join(directory, name), 'old');
    const files = names.map((path) => ({ path, before: 'old', after: 'new' }));
    const failing = (from: string, to: string): Promise<void> =>
      basename(to) === 'two' ? Promise.reject(new Error('the disk is gone')) : rename(from, to);
    const [one, two, three] = names.map((name) => join(directory, name));
    await expect(writeFiles(directory, files, failing)).rejects.toThrow(
      `Not all was written: the disk is gone. Mended: ${one}. As before: ${two}, ${three}. Run the command again for these.`,
    );
    const texts = names.map((name) => readFile(join(directory, name), 'utf8'));
    expect(await Promise.all(texts)).toEqual(['new', 'old', 'old']);
    expect((await readdir(directory)).sort()).toEqual([...names].sort());
  });
});
