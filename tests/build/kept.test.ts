import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileKept } from '../../src/build/kept/compile-kept.ts';
import { readKept, writeKept } from '../../src/build/kept/store.ts';
import { readEdition } from '../../src/build/read-edition.ts';
import { compileEdition, type Compiled, type EditionFile } from '../../src/core/edition.ts';

let directory = '';
let files: readonly EditionFile[] = [];
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'kept-'));
  files = await readEdition('tests/editions/good');
});
afterEach(() => rmSync(directory, { recursive: true }));

const kept = (): string[] => readdirSync(directory);
const only = (): string => join(directory, kept()[0] ?? '');

function edited(word: string): readonly EditionFile[] {
  return files.map((file) =>
    file.path === 'edition.json' && 'text' in file
      ? { ...file, text: file.text.replace(/"title": "/, `$&${word} `) }
      : file,
  );
}

/** Everything, to the sign of a zero. */
function parts(compiled: Compiled): unknown {
  if (!compiled.ok) return compiled;
  const { ok, edition, geography, issues } = compiled;
  return { ok, edition, geography, issues };
}

describe('an edition that is kept', () => {
  test('is the same as one that is compiled, the first time and the next', async () => {
    const compiled = parts(compileEdition(files));
    expect(parts(await compileKept(files, directory))).toStrictEqual(compiled);
    expect(kept()).toHaveLength(1);
    const again = parts(await compileKept(files, directory));
    expect(again).toStrictEqual(compiled);
    expect(JSON.stringify(again)).toBe(JSON.stringify(compiled));
  });

  test('is not compiled again', async () => {
    await compileKept(files, directory);
    const marked = { ok: true, edition: null, geography: null, issues: [] };
    writeKept(only(), marked);
    expect(await compileKept(files, directory)).toEqual(marked);
  });

  test('is left when one of its files has changed', async () => {
    await compileKept(files, directory);
    const other = await compileKept(edited('Another'), directory);
    expect(other.ok && other.edition.title).toMatch(/^Another /);
    expect(kept()).toHaveLength(2);
  });

  test('is left when the file it is kept in is broken', async () => {
    await compileKept(files, directory);
    const [file, whole] = [only(), readFileSync(only())];
    for (const broken of [whole.subarray(0, 1000), Buffer.alloc(0), flipped(whole)]) {
      writeFileSync(file, broken);
      expect(parts(await compileKept(files, directory))).toStrictEqual(
        parts(compileEdition(files)),
      );
      expect(readFileSync(file)).toEqual(whole);
    }
  });

  test('has no mistakes: they are told each time anew', async () => {
    const faulty = files.filter(({ path }) => path !== 'sources.json');
    const { ok, issues } = await compileKept(faulty, directory);
    expect(ok).toBe(false);
    expect(issues).not.toEqual([]);
    expect(kept()).toEqual([]);
  });

  test('takes the room of a few, and none where nothing can be written', async () => {
    for (const word of ['A', 'B', 'C', 'D', 'E', 'F']) {
      await compileKept(edited(word), directory);
      expect(kept().length).toBeLessThanOrEqual(4);
    }
    const file = only();
    expect((await compileKept(files, join(file, 'below a file'))).ok).toBe(true);
    expect(readKept(file)).not.toBeNull();
  });
});

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const middle = copy.length >> 1;
  copy[middle] = (copy[middle] ?? 0) ^ 1;
  return copy;
}
