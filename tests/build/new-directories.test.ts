import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkOutput, editionAt } from '../../src/build/bootstrap/edition.mjs';
import { root } from '../../src/build/bootstrap/root.mjs';

let temporary = '';
beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'atlas-out-'));
});
afterEach(() => rm(temporary, { recursive: true, force: true }));

describe('the site of an edition', () => {
  test('goes to dist for the default one, and for another to a directory of its own', () => {
    expect(editionAt(undefined).out).toBe(join(root, 'dist'));
    expect(editionAt(join(root, 'geodata')).out).toBe(join(root, 'dist'));
    expect(editionAt('my-editions/fiji')).toEqual({
      directory: resolve('my-editions/fiji'),
      out: join(root, 'dist-fiji'),
    });
    expect(editionAt('fiji', join(temporary, 'site')).out).toBe(join(temporary, 'site'));
  });

  test('empties no directory that holds something else', async () => {
    const out = join(temporary, 'site');
    expect(() => checkOutput(out)).not.toThrow();
    await mkdir(out);
    expect(() => checkOutput(out)).not.toThrow();
    await writeFile(join(out, 'thesis.txt'), 'mine');
    expect(() => checkOutput(out)).toThrow(/something else than a site.*--out/);
    await writeFile(join(out, 'index.html'), '');
    expect(() => checkOutput(out)).not.toThrow();
  });
});
