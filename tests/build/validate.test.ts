import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');

function validate(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [tsx, 'src/build/validate.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

let broken = '';
beforeAll(() => {
  broken = mkdtempSync(join(tmpdir(), 'edition-'));
  cpSync(join(root, 'tests/editions/good'), broken, { recursive: true });
});
afterAll(() => rmSync(broken, { recursive: true }));

/** Breaks a file of the copied edition. */
function replaceIn(path: string, from: string, to: string): void {
  const file = join(broken, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

describe('npm run validate', () => {
  test('a good edition', () => {
    expect(validate('tests/editions/good')).toEqual({
      code: 0,
      out: 'tests/editions/good is good: 8 places, 11 mentions, 3 passages.\n',
      err: '',
    });
  });

  test('warnings stop nothing', () => {
    replaceIn('layers/roads.geojson', '150.6', '150.61234567');
    expect(validate(broken)).toEqual({
      code: 0,
      out: `${broken}/layers/roads.geojson:9:42 warning six-decimals: This number has more than six decimals. Round it.
${broken} is good: 8 places, 11 mentions, 3 passages. It has 1 problem in 1 file: 0 errors, 1 warning.
`,
      err: '',
    });
  });

  test('errors, all at once', () => {
    replaceIn('article.md', 'place:old-town)', 'place:oldtown)');
    replaceIn('sources.json', '"CC0",', '"CC0"');
    expect(validate(`${broken}/`)).toEqual({
      code: 1,
      out: `${broken}/article.md:15:106 error known-place: No layer has a place "oldtown". Did you mean "old-town"? Correct it, or add the place.
${broken}/layers/roads.geojson:9:42 warning six-decimals: This number has more than six decimals. Round it.
${broken}/sources.json:7:5 error json-syntax: At \`"retrieved": "2026-1\`: A comma is missing before this.
3 problems in 3 files: 2 errors, 1 warning.
`,
      err: '',
    });
  });

  test('what can’t run says why, without a stack trace', () => {
    expect(validate('nowhere')).toEqual({
      code: 2,
      out: '',
      err: 'The edition "nowhere" can\'t be read: it does not exist.\n',
    });
    const unknown = validate('--verbose');
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toContain("Unknown option '--verbose'");
    expect(unknown.err).toContain('npm run validate -- [DIRECTORY]');
    expect(unknown.err).not.toContain('    at ');
  });

  test('help', () => {
    const help = validate('--help');
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toContain('npm run validate -- [DIRECTORY]');
  });
});
