import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileDirectory } from '../../src/build/compile.ts';
import { runLink } from '../../src/build/link/run-link.ts';
import { makeEdition } from '../../src/build/new/make-edition.ts';
import { requestOf } from '../../src/build/new/request.ts';

let temporary = '';
beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'atlas-new-'));
});
afterEach(() => rm(temporary, { recursive: true, force: true }));

describe('npm run new', () => {
  test('makes an edition that is good at once, with nothing left to be marked', async () => {
    const directory = join(temporary, 'deep', 'edition');
    await makeEdition(directory, '2026-11-22');
    const compiled = await compileDirectory(directory);
    expect(compiled.issues).toEqual([]);
    expect(compiled.ok && compiled.edition.places.map(({ id }) => id)).toEqual(['old-harbour']);
    const request = { directory, write: false, choices: new Map() };
    expect(await runLink(request, { say: () => undefined, emphasise: (words) => words })).toBe(0);
  });

  test('takes an empty directory, and leaves nothing else behind', async () => {
    const directory = join(temporary, 'edition');
    await mkdir(directory);
    const paths = await makeEdition(directory, '2026-11-22');
    expect(paths).toContain('layers/places.geojson');
    expect(await readdir(temporary)).toEqual(['edition']);
    expect((await readdir(directory)).sort()).toEqual(
      ['README.md', 'article.md', 'edition.json', 'layers', 'sources.json'].sort(),
    );
  });

  test('touches no directory that holds anything, and no file', async () => {
    await writeFile(join(temporary, 'notes.txt'), 'mine');
    await expect(makeEdition(temporary, '2026-11-22')).rejects.toThrow(/not empty/);
    await expect(makeEdition(join(temporary, 'notes.txt'), '2026-11-22')).rejects.toThrow(
      /is a file/,
    );
    expect(await readdir(temporary)).toEqual(['notes.txt']);
  });

  test('wants one directory', () => {
    expect(() => requestOf([])).toThrow(/Say where/);
    expect(() => requestOf(['a', 'b'])).toThrow(/"b" is one more/);
    expect(() => requestOf(['--forse', 'a'])).toThrow(/--forse/);
  });
});
