import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CouldNotRun } from '../../src/build/snapshot/could-not-run.ts';
import { pagePaths, saveAll } from '../../src/build/snapshot/save.ts';
import { checkTarget } from '../../src/build/snapshot/target.ts';
import { WrongRequest } from '../../src/build/snapshot/wrong-request.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'snapshot-save-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('a file to be written', () => {
  test('needs a directory, and a name of its own', async () => {
    const missing = join(directory, 'no', 'x.svg');
    await expect(checkTarget(missing, false)).rejects.toThrow(WrongRequest);
    await expect(checkTarget(missing, false)).rejects.toThrow(
      'it does not exist. Make it, or name another --out.',
    );
    await expect(checkTarget(directory, true)).rejects.toThrow('is a directory. Name a file in it');
    writeFileSync(join(directory, 'file'), '');
    await expect(checkTarget(join(directory, 'file', 'x'), false)).rejects.toThrow(WrongRequest);
    await expect(checkTarget(join(directory, 'new.svg'), false)).resolves.toBeUndefined();
  });

  test('takes the place of another only by force', async () => {
    const path = join(directory, 'a.svg');
    await saveAll(path, [bytes('one')], false);
    await expect(checkTarget(path, false)).rejects.toThrow('is there already. To replace it, say');
    await expect(saveAll(path, [bytes('two')], false)).rejects.toThrow(WrongRequest);
    expect(readFileSync(path, 'utf8')).toBe('one');
    expect(await saveAll(path, [bytes('two')], true)).toEqual([path]);
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(readdirSync(directory)).toEqual(['a.svg']);
  });

  test('is written through a link, which stays one', async () => {
    mkdirSync(join(directory, 'there'));
    writeFileSync(join(directory, 'there', 'a.svg'), 'one');
    symlinkSync(join('there', 'a.svg'), join(directory, 'link.svg'));
    await saveAll(join(directory, 'link.svg'), [bytes('two')], true);
    expect(lstatSync(join(directory, 'link.svg')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(directory, 'there', 'a.svg'), 'utf8')).toBe('two');
  });

  test('is refused with the reason where its name is too long', async () => {
    const path = join(directory, `${'long'.repeat(80)}.svg`);
    await expect(saveAll(path, [bytes('one')], false)).rejects.toThrow(CouldNotRun);
    await expect(saveAll(path, [bytes('one')], false)).rejects.toThrow('the name is too long.');
    expect(readdirSync(directory)).toEqual([]);
  });

  test.runIf(existsSync('/dev/full'))('to a full disk is told, and the device stays', async () => {
    await expect(checkTarget('/dev/full', false)).resolves.toBeUndefined();
    await expect(saveAll('/dev/full', [bytes('one')], false)).rejects.toThrow(CouldNotRun);
    await expect(saveAll('/dev/full', [bytes('one')], true)).rejects.toThrow('the disk is full.');
    expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true);
    const pages = [bytes('one'), bytes('two')];
    await expect(saveAll('/dev/full', pages, true)).rejects.toThrow('2 pages, each a file');
  });
});

describe('several pages', () => {
  test('are numbered so that they stand in order', () => {
    expect(pagePaths('a/map.svg', 1)).toEqual(['a/map.svg']);
    expect(pagePaths('a/map.svg', 2)).toEqual(['a/map-1.svg', 'a/map-2.svg']);
    expect(pagePaths('map', 12)).toHaveLength(12);
    expect(pagePaths('map', 12).slice(8, 10)).toEqual(['map-09', 'map-10']);
  });

  test('are written all or none', async () => {
    const path = join(directory, 'map.svg');
    writeFileSync(join(directory, 'map-2.svg'), 'mine');
    const pages = [bytes('one'), bytes('two')];
    await expect(saveAll(path, pages, false)).rejects.toThrow('map-2.svg" is there already.');
    expect(readdirSync(directory)).toEqual(['map-2.svg']);
    await saveAll(path, pages, true);
    expect(readFileSync(join(directory, 'map-2.svg'), 'utf8')).toBe('two');
  });
});
