import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileDirectory, EditionUnreadable } from '../../src/build/compile.ts';
import { decodeText } from '../../src/build/decode-text.ts';
import { readEdition } from '../../src/build/read-edition.ts';

const GOOD = new URL('../editions/good/', import.meta.url).pathname;

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'edition-'));
  await cp(GOOD, directory, { recursive: true });
});
afterEach(() => rm(directory, { recursive: true }));

describe('readEdition', () => {
  test('reads the files of an edition in a fixed order, and no others', async () => {
    await writeFile(join(directory, 'README.md'), 'not read');
    await writeFile(join(directory, 'layers', '.hidden.geojson'), 'not read');
    await writeFile(join(directory, 'layers', 'notes.txt'), 'not read');
    await mkdir(join(directory, 'reference'));
    const files = await readEdition(directory);
    expect(files.map(({ path }) => path)).toEqual([
      'edition.json',
      'article.md',
      'sources.json',
      'events.json',
      'abbreviations.json',
      'layers/roads.geojson',
      'layers/wards.geojson',
      'context/rivers.geojson',
    ]);
    const article = await readFile(join(directory, 'article.md'), 'utf8');
    expect(files[1]).toEqual({ path: 'article.md', text: article });
  });

  test('says what is missing, and needs neither folders, events nor abbreviations', async () => {
    await rm(join(directory, 'sources.json'));
    await rm(join(directory, 'events.json'));
    await rm(join(directory, 'abbreviations.json'));
    await rm(join(directory, 'context'), { recursive: true });
    const files = await readEdition(directory);
    expect(files).toHaveLength(5);
    expect(files[2]).toEqual({
      path: 'sources.json',
      fault: 'The file sources.json is missing. Every edition needs one.',
      line: 1,
      column: 1,
      rule: 'file-present',
    });
  });

  test('reads no file that is larger than the checker reads', async () => {
    // Both are holes: nothing is written, and nothing read.
    await truncate(join(directory, 'layers', 'roads.geojson'), 200_000_001);
    await truncate(join(directory, 'article.md'), 16_000_001);
    const files = await readEdition(directory);
    const tooLarge = files.filter((file) => 'rule' in file && file.rule === 'file-size');
    expect(tooLarge).toMatchObject([
      { path: 'article.md', line: 1, column: 1, fault: expect.stringMatching(/17 MB.*16 MB/) },
      { path: 'layers/roads.geojson', fault: expect.stringMatching(/201 MB.*200 MB.*Split/) },
    ]);
    const { ok, issues } = await compileDirectory(directory);
    expect(ok).toBe(false);
    expect(issues.filter(({ rule }) => rule === 'file-size')).toHaveLength(2);
  });

  test('waits for no pipe, and tells of a link that leads nowhere', async () => {
    const [roads, wards] = ['roads', 'wards'].map((id) =>
      join(directory, 'layers', `${id}.geojson`),
    );
    await rm(roads ?? '');
    await rm(wards ?? '');
    await promisify(execFile)('mkfifo', [roads ?? '']);
    await symlink('gone', wards ?? '');
    const faults = (await readEdition(directory)).flatMap((file) =>
      'fault' in file ? [[file.rule, file.fault]] : [],
    );
    expect(faults).toEqual([
      ['file-readable', "The file can't be read: it is no ordinary file. Make it readable."],
      [
        'file-present',
        'The link layers/wards.geojson leads to no file. Remove it, or put the file there.',
      ],
    ]);
  });

  test('says what is a directory instead of a file', async () => {
    await mkdir(join(directory, 'layers', 'old.geojson'));
    expect(await readEdition(directory)).toContainEqual({
      path: 'layers/old.geojson',
      fault: "The file can't be read: it is a directory. Make it readable.",
      line: 1,
      column: 1,
      rule: 'file-readable',
    });
  });

  test('says what is a file instead of a folder', async () => {
    await rm(join(directory, 'context'), { recursive: true });
    await writeFile(join(directory, 'context'), '');
    expect(await readEdition(directory)).toContainEqual({
      path: 'context',
      fault: "The folder can't be read: it is no directory.",
      line: 1,
      column: 1,
      rule: 'file-readable',
    });
  });

  test('refuses what is no directory', async () => {
    await expect(readEdition(join(directory, 'nowhere'))).rejects.toThrow(EditionUnreadable);
    await expect(readEdition(join(directory, 'nowhere'))).rejects.toThrow(/does not exist\.$/);
    await expect(readEdition(join(directory, 'article.md'))).rejects.toThrow(/is a file\./);
  });
});

test('compileDirectory compiles what it reads', async () => {
  expect(await compileDirectory(directory)).toMatchObject({ ok: true, issues: [] });
  await writeFile(join(directory, 'sources.json'), new Uint8Array([0x7b, 0x0a, 0x22, 0xe9, 0x22]));
  expect(await compileDirectory(directory)).toMatchObject({
    ok: false,
    issues: [{ file: 'sources.json', line: 2, column: 2, rule: 'utf-8', severity: 'error' }],
  });
});

describe('decodeText', () => {
  const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
    Buffer.concat(parts.map((part) => Buffer.from(typeof part === 'string' ? part : [part])));

  test('takes UTF-8, with or without a byte order mark', () => {
    expect(decodeText(bytes('حلب 🏛 \uFFFD'))).toEqual({ text: 'حلب 🏛 \uFFFD' });
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, '{}'))).toEqual({ text: '\uFEFF{}' });
    expect(decodeText(bytes())).toEqual({ text: '' });
  });

  test.each([
    ['Latin-1', bytes('one\ntwo: caf', 0xe9, '\nthree'), 2, 9, '0xE9'],
    ['at the very beginning', bytes(0x80, 'x'), 1, 1, '0x80'],
    ['after other scripts', bytes('حلب\r\nحلب🏛', 0xff, 'x'), 2, 6, '0xFF'],
    ['a character that breaks off', bytes('one\nab', 0xd8), 2, 3, '0xD8'],
    ['a character that breaks off before another', bytes('ab', 0xe2, 0x82, 'c'), 1, 3, '0xE2'],
    ['a surrogate', bytes('x', 0xed, 0xa0, 0x80), 1, 2, '0xED'],
  ])('names the first wrong byte: %s', (_, wrong, line, column, byte) => {
    expect(decodeText(wrong)).toEqual({
      fault: `The byte ${byte} here is no UTF-8. Save the file as UTF-8.`,
      line,
      column,
      rule: 'utf-8',
    });
  });

  test.each([
    [0xff, 0xfe],
    [0xfe, 0xff],
  ])('knows UTF-16 by its mark', (first, second) => {
    expect(decodeText(bytes(first, second, '{', 0))).toMatchObject({
      fault: 'The file is UTF-16. Save it as UTF-8.',
      line: 1,
      column: 1,
    });
  });

  test.each([
    ['UTF-16', bytes('{', 0, '"', 0)],
    ['UTF-16', bytes(0, '{', 0, '"')],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, '{', 0, 0, 0)],
    ['UTF-32', bytes(0, 0, 0xfe, 0xff)],
  ])('knows %s by its zeros', (name, wrong) => {
    expect(decodeText(wrong)).toMatchObject({ fault: `The file is ${name}. Save it as UTF-8.` });
  });
});
