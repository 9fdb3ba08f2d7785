import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diffOf } from '../../src/build/validate/diff.ts';
import { PRINTERS } from '../../src/build/validate/formats.ts';
import type { Outcome } from '../../src/build/validate/outcome.ts';
import { writeFiles } from '../../src/build/validate/write-files.ts';
import { codeFrame } from '../../src/core/code-frame.ts';
import { compileEdition, type EditionFile } from '../../src/core/edition.ts';
import { mendEdition } from '../../src/core/mend/mend-edition.ts';
import { goodFiles, withFile } from '../core/good-edition.ts';

const SHELL = '[[150.2, -19.2], [150.4, -19.2], [150.4, -19.0], [150.2, -19.0], [150.2, -19.2]]';

function outcomeOf(files: readonly EditionFile[]): Outcome {
  return { directory: 'an edition', files, compiled: compileEdition(files) };
}

/** The wards with one thing in their text replaced. */
function wards(from: string, to: string): readonly EditionFile[] {
  const path = 'layers/wards.geojson';
  const text = goodFiles.find((file) => file.path === path)?.text ?? '';
  if (!text.includes(from)) throw new Error(`There is no ${from}`);
  return withFile(
    path,
    text.replace(from, () => to),
  );
}

/** The wards after the mends; null where none was made. */
function mended(files: readonly EditionFile[]): string | null {
  return mendEdition(files, compileEdition(files).issues).files[0]?.after ?? null;
}

describe('formats', () => {
  const bad = wards('"North Ward"', '" "');

  test('json tells programs all that is known', () => {
    expect(JSON.parse(PRINTERS.json(outcomeOf(bad)))).toMatchObject({
      directory: 'an edition',
      ok: false,
      errors: 1,
      warnings: 0,
      issues: [
        {
          file: 'an edition/layers/wards.geojson',
          line: 14,
          column: 17,
          rule: 'member-values',
          severity: 'error',
          canMend: false,
          demands: 'Every member has a value of its kind, from its vocabulary, not blank.',
        },
      ],
    });
  });

  test('github gives workflow commands, with what means something there escaped', () => {
    const files = [...withFile('sources.json', '100%'), { path: 'layers/a,b:c.geojson', text: '' }];
    const lines = PRINTERS.github({ ...outcomeOf(files), directory: 'x/' }).split('\n');
    expect(lines).toContain(
      '::error file=x/layers/a%2Cb%3Ac.geojson,line=1,col=1,title=json-syntax::The file is empty. It must hold JSON.',
    );
    expect(lines.find((line) => line.includes('sources.json'))).toContain('100%25'.slice(-3));
  });
});

describe('a code frame', () => {
  const frame = (text: string, line: number, column: number): string =>
    codeFrame(text.split('\n'), {
      ...{ file: 'x', line, column, rule: 'x', severity: 'error' as const, message: '' },
    });

  test('has the line before, and a caret beneath the column', () => {
    expect(frame('one\ntwo three', 2, 5)).toBe('  1 | one\n> 2 | two three\n    |     ^');
  });

  test('shows of a long line the part round the column', () => {
    const [line = '', caret = ''] = frame(
      `${'x'.repeat(5000)}HERE${'y'.repeat(5000)}`,
      1,
      5001,
    ).split('\n');
    expect(line.length).toBeLessThan(110);
    expect(line.slice(caret.indexOf('^'), caret.indexOf('^') + 4)).toBe('HERE');
  });

  test('is empty where the file has no such line', () => {
    expect(frame('', 1, 1)).toBe('');
    expect(frame('one', 7, 1)).toBe('');
  });
});

describe('--fix', () => {
  const clockwise =
    '[[150.2, -19.2],   [150.2, -19.0],\r\n\t[150.4, -19.0], [150.4, -19.2], [150.2, -19.2]]';

  test('turns a ring, and keeps all that is between its positions', () => {
    const after = mended(wards(SHELL, clockwise));
    expect(after).toContain(
      '[[150.2, -19.2],   [150.4, -19.2],\r\n\t[150.4, -19.0], [150.2, -19.0], [150.2, -19.2]]',
    );
  });

  test('closes a ring as its positions are parted, and turns it where it runs the wrong way', () => {
    const open = '[[150.2, -19.2],  [150.2, -19.0],  [150.4, -19.0],  [150.4, -19.2]]';
    expect(mended(wards(SHELL, open))).toContain(
      '[[150.2, -19.2],  [150.4, -19.2],  [150.4, -19.0],  [150.2, -19.0],  [150.2, -19.2]]',
    );
  });

  test('rounds positions, and nothing else', () => {
    const after = mended(wards(SHELL, SHELL.replaceAll('150.4', '150.40000049')));
    expect(after).toBe(goodFiles.find(({ path }) => path === 'layers/wards.geojson')?.text);
  });

  test('takes out a crs that says WGS 84, and leaves one that says something else', () => {
    const named = (name: string) =>
      mended(
        wards('"features"', `"crs": {"type":"name","properties":{"name":"${name}"}}, "features"`),
      );
    const good = goodFiles.find(({ path }) => path === 'layers/wards.geojson')?.text;
    expect(named('urn:ogc:def:crs:OGC:1.3:CRS84')).toBe(good);
    expect(named('EPSG:4326')).toBe(good);
    expect(named('urn:ogc:def:crs:EPSG::3857')).toBeNull();
  });

  test('keeps a byte order mark', () => {
    const files = wards(SHELL, clockwise).map((file) =>
      'text' in file && file.path.endsWith('wards.geojson')
        ? { ...file, text: `\uFEFF${file.text}` }
        : file,
    );
    expect(mended(files)?.startsWith('\uFEFF{')).toBe(true);
  });

  test('leaves what rounding would break', () => {
    const tiny =
      '[[150.2, -19.2], [150.2000001, -19.2], [150.2000001, -19.1999999], [150.2, -19.2]]';
    const files = wards(SHELL, tiny);
    const { files: changed, left } = mendEdition(files, compileEdition(files).issues);
    expect(changed).toEqual([]);
    expect(left).toEqual(['layers/wards.geojson']);
  });

  test('once more changes nothing', () => {
    const files = wards(SHELL, clockwise);
    const after = mended(files) ?? '';
    expect(mended(withFile('layers/wards.geojson', after))).toBeNull();
  });

  test('shows a long line round what changes', () => {
    const line = (middle: string): string => `${'a'.repeat(500)}${middle}${'z'.repeat(500)}`;
    const diff = diffOf({ path: 'x', before: line('OLD'), after: line('NEW') }, 'dir/');
    expect(diff.split('\n')[0]).toBe('--- dir/x');
    expect(diff).toMatch(/^- …a+OLDz+…$/m);
    expect(diff).toMatch(/^\+ …a+NEWz+…$/m);
  });
});

test('files are written all or none, and not over what changed meanwhile', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'article-atlas-write-'));
  try {
    await writeFile(join(directory, 'one'), 'old');
    await writeFile(join(directory, 'two'), 'edited meanwhile');
    const files = ['one', 'two'].map((path) => ({ path, before: 'old', after: 'new' }));
    await expect(writeFiles(directory, files)).rejects.toThrow('has changed meanwhile');
    expect(await readFile(join(directory, 'one'), 'utf8')).toBe('old');
    await writeFile(join(directory, 'two'), 'old');
    await writeFiles(directory, files);
    expect(await readFile(join(directory, 'one'), 'utf8')).toBe('new');
    expect(await readFile(join(directory, 'two'), 'utf8')).toBe('new');
  } finally {
    await rm(directory, { recursive: true });
  }
});
