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

  test('errors and then warnings, all at once, each with its line and a caret', () => {
    replaceIn('layers/roads.geojson', '150.6', '150.61234567');
    replaceIn('article.md', 'place:old-town)', 'place:oldtown)');
    replaceIn('sources.json', '"CC0",', '"CC0"');
    expect(validate(`${broken}/`)).toEqual({
      code: 1,
      out: `${broken}/article.md:15:106 error known-place: No layer has a place "oldtown". Did you mean "old-town"? Correct it, or add the place.
  14 |${' '}
> 15 | …bour "implied") to the [Old Town](place:oldtown).  It's said that the [salt road](place:salt-roa…
     |                                          ^

${broken}/sources.json:7:5 error json-syntax: At \`"retrieved": "2026-1\`: A comma is missing before this.
  6 |     "licence": "CC0"
> 7 |     "retrieved": "2026-11-01"
    |     ^

${broken}/layers/roads.geojson:9:42 warning six-decimals: This number has more than six decimals. Round it.
  8 |         "type": "LineString",
> 9 |         "coordinates": [[150.4, -19.1], [150.61234567, -19.1], [150.8, -19.1]]
    |                                          ^

3 problems in 3 files: 2 errors, 1 warning.
--fix mends 1 of them: npm run validate -- ${broken}/ --fix
`,
      err: '',
    });
  });

  test('--fix shows what it would change, and without a terminal or --yes writes nothing', () => {
    const file = join(broken, 'layers/roads.geojson');
    const before = readFileSync(file, 'utf8');
    const shown = validate(broken, '--fix');
    expect(shown).toMatchObject({ code: 1, err: '' });
    expect(shown.out).toContain('-         "coordinates": [[150.4, -19.1], [150.61234567, -19.1]');
    expect(shown.out).toContain('+         "coordinates": [[150.4, -19.1], [150.612346, -19.1]');
    expect(shown.out).toContain('Nothing was written.');
    expect(readFileSync(file, 'utf8')).toBe(before);

    const written = validate(broken, '--fix', '--yes', '--format', 'json');
    expect(written.code).toBe(1);
    expect(written.err).toContain('1 file written.');
    expect(JSON.parse(written.out)).toMatchObject({ ok: false, errors: 2, warnings: 0 });
    expect(readFileSync(file, 'utf8')).toBe(before.replace('150.61234567', '150.612346'));
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

  test.each([
    ['--format', 'jason', 'Did you mean "json"?'],
    ['--yes', '', '--yes goes with --fix.'],
  ])('refuses %s %s', (option, value, says) => {
    const refused = validate('tests/editions/good', option, ...(value === '' ? [] : [value]));
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain(says);
  });

  test('help', () => {
    const help = validate('--help');
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toContain('npm run validate -- [DIRECTORY]');
  });
});
