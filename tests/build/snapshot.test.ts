import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CouldNotRun } from '../../src/build/snapshot/could-not-run.ts';
import { requestOf, WrongRequest } from '../../src/build/snapshot/request.ts';
import { stacked } from '../../src/build/snapshot/stack.ts';
import { checkTarget, writeWhole } from '../../src/build/snapshot/write-whole.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const edition = ['--edition', 'tests/editions/good'];

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function snapshot(args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
  const run = spawnSync(process.execPath, [tsx, 'src/build/snapshot.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'snapshot-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

describe('npm run snapshot', () => {
  test('draws a place as SVG, the same bytes each time, and leaves nothing else behind', () => {
    const files = ['one.svg', 'two.svg'].map((name) => join(directory, name));
    writeFileSync(files[0] ?? '', 'what was there');
    for (const file of files) {
      const run = snapshot([...edition, '--place', 'salt-road', '--out', file]);
      expect(run).toEqual({ code: 0, out: `${file}: 1 page\n`, err: '' });
    }
    const [one, two] = files.map((file) => readFileSync(file, 'utf8'));
    expect(one).toBe(two);
    expect(one).toMatch(/^<svg [^>]*width="297mm" height="210mm"/);
    expect(one).toContain('Quotations: Ann Marl, The Island Paper, 26 September 2016');
    expect(readdirSync(directory).toSorted()).toEqual(['one.svg', 'two.svg']);
  });

  test('draws in grey for a printer without colours', () => {
    const file = join(directory, 'grey.svg');
    const run = snapshot([...edition, '--all', '--theme', 'print-grey', '--out', file]);
    expect(run).toMatchObject({ code: 0, err: '' });
    const colours = readFileSync(file, 'utf8').match(/#[0-9a-f]{6}\b/gi) ?? [];
    expect(colours.length).toBeGreaterThan(10);
    for (const colour of colours) expect(colour).toMatch(/^#(..)\1\1$/i);
  });

  test('draws the whole edition as PNG of 300 dots an inch', () => {
    const file = join(directory, 'all.png');
    expect(snapshot([...edition, '--all', '--out', file])).toMatchObject({ code: 0, err: '' });
    const png = readFileSync(file);
    expect(png.subarray(0, 8)).toEqual(Buffer.from('89504e470d0a1a0a', 'hex'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3508, 2480]);
  });

  test('prints a layer as a tagged PDF with its fonts and no picture in it', () => {
    const file = join(directory, 'layer.pdf');
    const run = snapshot([...edition, '--layer', 'roads', '--format', 'pdf', '--out', file]);
    expect(run).toEqual({ code: 0, out: `${file}: 1 page\n`, err: '' });
    const pdf = readFileSync(file, 'latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/FontName\s*\/[A-Z]+\+NotoSans/);
    expect(pdf).not.toMatch(/\/Subtype\s*\/Image/);
  });

  test('without a browser says so, and writes no PDF', () => {
    const file = join(directory, 'none.pdf');
    const env = { CHROMIUM_PATH: join(directory, 'no-browser') };
    const run = snapshot([...edition, '--all', '--out', file], env);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(/^PDF needs a browser\. CHROMIUM_PATH is .*\n$/);
    expect(readdirSync(directory)).not.toContain('none.pdf');
  });

  test('offers near names for an unknown place', () => {
    const out = ['--out', join(directory, 'x.svg')];
    const place = snapshot([...edition, '--place', 'salt-rode', ...out]);
    expect(place).toMatchObject({ code: 1, out: '' });
    expect(place.err).toBe(
      'There is no place "salt-rode". Did you mean "salt-road"? All names: npm run snapshot -- --list\n',
    );
  });

  test('ends with 1 for a wrong request, with 2 where it could not run, and never with a stack', () => {
    const file = join(directory, 'x.svg');
    const wrong = snapshot(['--al', '--out', file]);
    expect(wrong).toMatchObject({ code: 1, out: '' });
    expect(wrong.err).toContain("Unknown option '--al'");
    const nowhere = snapshot(['--all', '--edition', 'nowhere', '--out', file]);
    expect(nowhere).toMatchObject({ code: 2, out: '' });
    expect(nowhere.err).toBe('The edition "nowhere" can\'t be read: it does not exist.\n');
    expect(wrong.err).not.toContain('    at ');
  });

  test('lists what can be drawn, and helps', () => {
    const list = snapshot([...edition, '--list']);
    expect(list).toMatchObject({ code: 0, err: '' });
    expect(list.out).toMatch(/^ +wards +Wards$/m);
    expect(list.out).toMatch(/^ +1 +salt-road +Salt Road$/m);
    expect(list.out).toMatch(/lost-chapel .*\(no map\)$/m);
    const help = snapshot(['--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toContain('npm run snapshot -- --place castello-road --out castello-road.svg');
  });
});

describe('a request', () => {
  test('names the subject, the file, and the format, by itself or by the file', () => {
    expect(requestOf(['--place', 'mill', '--out', 'Mill.PNG'])).toEqual({
      ...{ type: 'draw', edition: 'geodata', out: 'Mill.PNG', format: 'png' },
      theme: 'print-colour',
      subject: { type: 'place', place: 'mill' },
    });
    const asked = requestOf(['--all', '--format', 'pdf', '--out', 'x.svg', '--edition', 'e']);
    expect(asked).toMatchObject({ format: 'pdf', edition: 'e', subject: { type: 'edition' } });
  });

  test.each<[readonly string[], string]>([
    [['--out', 'x.svg'], 'Say what to draw: --place ID, --layer ID or --all. None of them'],
    [['--all', '--place', 'mill', '--out', 'x.svg'], 'More than one is given.'],
    [['--all'], '--out is missing.'],
    [['--all', '--out', 'x.gif'], 'The name "x.gif" does not tell the format.'],
    [['--all', '--format', 'gif', '--out', 'x.svg'], 'There is no format "gif".'],
    [['--all', '--theme', 'print-gray', '--out', 'x.svg'], 'Did you mean "print-grey"?'],
    [['mill', '--all', '--out', 'x.svg'], "Unexpected argument 'mill'"],
  ])('%j is wrong', (args, sentence) => {
    expect(() => requestOf(args)).toThrow(WrongRequest);
    expect(() => requestOf(args)).toThrow(sentence);
  });
});

describe('a file to be written', () => {
  test('needs a directory, and a name of its own', async () => {
    const missing = join(directory, 'no', 'x.svg');
    await expect(checkTarget(missing)).rejects.toThrow('There is no directory');
    await expect(checkTarget(directory)).rejects.toThrow('is a directory. Name a file in it.');
    await expect(checkTarget(join(directory, 'new.svg'))).resolves.toBeUndefined();
  });

  test('is written whole or not at all', async () => {
    const inside = mkdtempSync(join(directory, 'whole-'));
    await writeWhole(join(inside, 'a.svg'), 'one');
    await writeWhole(join(inside, 'a.svg'), 'two');
    expect(readFileSync(join(inside, 'a.svg'), 'utf8')).toBe('two');
    mkdirSync(join(inside, 'taken'));
    await expect(writeWhole(join(inside, 'taken'), 'three')).rejects.toThrow(CouldNotRun);
    expect(readdirSync(inside).toSorted()).toEqual(['a.svg', 'taken']);
  });
});

test('several pages stand below one another in one drawing', () => {
  const page = '<svg xmlns="x" width="297mm" height="210mm" viewBox="0 0 100 70"><g/></svg>';
  expect(stacked([page])).toBe(page);
  expect(stacked([page, page])).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="26.5mm" height="37mm" viewBox="0 0 100 140">' +
      '<svg y="0" width="100" height="70" xmlns="x" viewBox="0 0 100 70"><g/></svg>' +
      '<svg y="70" width="100" height="70" xmlns="x" viewBox="0 0 100 70"><g/></svg></svg>',
  );
});
