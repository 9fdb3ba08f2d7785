import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hashOf } from '../../src/build/snapshot/edition.ts';
import { produce } from '../../src/build/snapshot/produce.ts';
import { requestOf } from '../../src/build/snapshot/request.ts';
import { storedRecipe } from '../../src/build/snapshot/stored.ts';
import { WrongRequest } from '../../src/build/snapshot/wrong-request.ts';
import { chunksOf } from '../../src/export/png/chunks.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = ['--import', 'tsx', 'src/build/snapshot.ts'];
const edition = ['--edition', 'tests/editions/good'];

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** As from a shell. */
function snapshot(args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
  const run = spawnSync(process.execPath, [...program, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** The same here, and what it says: for all but the exit code, and much quicker. */
async function drawn(...args: readonly string[]): Promise<string> {
  const said: string[] = [];
  const write = (text: unknown): boolean => said.push(String(text)) > 0;
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(write),
  );
  try {
    const request = requestOf([...edition, ...args]);
    if (request.type === 'draw') await produce(request);
    return said.join('');
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** A program of poppler, which reads PDFs as strangers do. */
function poppler(name: string, ...args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(name, args, { encoding: 'utf8' });
}
const hasPoppler = poppler('pdfinfo', '-v').error === undefined;

let directory = '';
const at = (name: string): string => join(directory, name);
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'snapshot-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

describe('npm run snapshot', () => {
  test('draws from a shell the same bytes as here, and leaves nothing else behind', async () => {
    const args = ['--place', 'salt-road', '--out'];
    const run = snapshot([...edition, ...args, at('shell.svg')]);
    expect(run).toEqual({ code: 0, out: `${at('shell.svg')}\n`, err: '' });
    expect(await drawn(...args, at('here.svg'))).toBe(`${at('here.svg')}\n`);
    expect(readFileSync(at('shell.svg'), 'utf8')).toBe(readFileSync(at('here.svg'), 'utf8'));
    expect(readdirSync(directory).toSorted()).toEqual(['here.svg', 'shell.svg']);
    const svg = readFileSync(at('here.svg'), 'utf8');
    expect(svg).toMatch(/^<svg [^>]*width="297mm" height="210mm"/);
    expect(svg).toContain('Ann Marl, The Island Paper, 26 September 2016');
  });

  test('draws in grey for a printer without colours', async () => {
    await drawn('--all', '--theme', 'print-grey', '--format', 'svg', '--out', at('grey/'));
    const [name = ''] = readdirSync(at('grey'));
    const colours = readFileSync(join(at('grey'), name), 'utf8').match(/#[0-9a-f]{6}\b/gi) ?? [];
    expect(colours.length).toBeGreaterThan(10);
    for (const colour of colours) expect(colour).toMatch(/^#(..)\1\1$/i);
  });

  test('says a short scale bar in metres, as the page does', async () => {
    for (const [labels, bar] of [
      ['en', />[125]00 m<\/text>/],
      ['ar', />[125]00 م<\/text>/],
    ] as const) {
      const asked = ['--place', 'harbour', '--scale', '10000'];
      const out = ['--labels', labels, '--force', '--out', at('short.svg')];
      await drawn(...asked, ...out);
      expect(readFileSync(at('short.svg'), 'utf8')).toMatch(bar);
    }
  });

  test('draws PNG of as many dots as were asked for', async () => {
    await drawn('--place', 'salt-road', '--dpi', '100', '--paper', 'a3', '--out', at('a3.png'));
    const header = Buffer.from(chunksOf(readFileSync(at('a3.png')))[0]!.content);
    // 420 and 297 mm, the second to the dot that it begins.
    expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([1654, 1170]);
  });

  test('ends with 1 for a wrong request, with 2 where it could not run, and never with a stack', () => {
    const wrong = snapshot([...edition, '--place', 'salt-rode', '--out', at('x.svg')]);
    expect(wrong).toEqual({
      code: 1,
      out: '',
      err: 'There is no place "salt-rode". Did you mean "salt-road"? All names: npm run snapshot -- --list\n',
    });
    const nowhere = snapshot(['--all', '--edition', 'nowhere', '--out', at('x.svg')]);
    expect(nowhere).toMatchObject({ code: 2, out: '' });
    expect(nowhere.err).toBe('The edition "nowhere" can\'t be read: it does not exist.\n');
  });

  test('lists what can be drawn, and helps', () => {
    const list = snapshot([...edition, '--list']);
    expect(list).toMatchObject({ code: 0, err: '' });
    expect(list.out).toMatch(/^ +wards +Wards$/m);
    expect(list.out).toMatch(/^ +1 +salt-road +Salt Road$/m);
    expect(list.out).toMatch(/lost-chapel .*\(no map\)$/m);
    expect(list.out).toMatch(/^ +0 +\S/m);
    const help = snapshot(['--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toContain('npm run snapshot -- --place castello-road --out castello-road.pdf');
  });

  test.each<[string, readonly string[], string]>([
    ['a paragraph', ['--passage', '99'], 'There is no paragraph 99: the article has'],
    ['a layer', ['--layer', 'ward'], 'Did you mean "wards"?'],
    ['a path for a name', ['--place', '../../x'], 'There is no place "../../x".'],
    ['a name that clears the screen', ['--place', 'a\u001b[2J'], '"a\\u{001B}[2J"'],
    ['one of several', ['--place', 'salt-road,nowhere'], 'There is no place "nowhere".'],
    ['an option', ['--all', '--paper', 'a6'], 'There is no --paper "a6".'],
  ])('refuses %s that there is not, and writes nothing', async (_, args, sentence) => {
    const out = ['--format', 'svg', '--out', at('none/')];
    await expect(drawn(...args, ...out)).rejects.toThrow(WrongRequest);
    await expect(drawn(...args, ...out)).rejects.toThrow(sentence);
    expect(readdirSync(directory)).not.toContain('none');
  });

  test('stopped in the middle keeps whole files only, and says so', async () => {
    const out = at('stopped');
    const args = [...edition, '--each', '--format', 'png', '--dpi', '600', '--out', out];
    const run = spawn(process.execPath, [...program, ...args], { cwd: root, stdio: 'pipe' });
    const said: string[] = [];
    run.stderr.on('data', (text) => said.push(String(text)));
    // The first file is told when it is there.
    await once(run.stdout, 'data');
    run.kill('SIGINT');
    const [code] = await once(run, 'exit');
    expect(code).toBe(130);
    expect(said.join('')).toContain('Interrupted. Files that were not finished are not kept.');
    const files = readdirSync(out);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((name) => !name.endsWith('.png'))).toEqual([]);
    for (const name of files) {
      expect(chunksOf(readFileSync(join(out, name))).at(-1)?.type).toBe('IEND');
    }
  });
});

describe('a PDF', () => {
  const run = async (name: string, ...args: readonly string[]): Promise<string> => {
    await drawn(...args, '--out', at(name));
    return at(name);
  };

  test('without a browser is none, and the reason is told', () => {
    const env = { CHROMIUM_PATH: at('no-browser') };
    const args = [...edition, '--all', '--out', at('none.pdf')];
    const { code, out, err } = snapshot(args, env);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^PDF needs a browser\. CHROMIUM_PATH is .*\n$/);
    expect(readdirSync(directory)).not.toContain('none.pdf');
  });

  test.runIf(hasPoppler)(
    'has the paper’s size, tags, its fonts, its words, no pictures',
    async () => {
      const file = await run('layer.pdf', '--layer', 'roads', '--paper', 'a5');
      const info = poppler('pdfinfo', file).stdout;
      expect(info).toMatch(/Tagged: +yes/);
      expect(info).toMatch(/Title: +\S/);
      expect(info).toMatch(/Author: +Article Atlas: /);
      const [, width = NaN, height = NaN] = (
        /Page size: +([\d.]+) x ([\d.]+)/.exec(info) ?? []
      ).map((points) => (Number(points) * 25.4) / 72);
      // Browsers round paper to whole pixels.
      expect(width).toBeCloseTo(210, 0);
      expect(height).toBeCloseTo(148, 0);
      const [, , ...fonts] = poppler('pdffonts', file).stdout.trimEnd().split('\n');
      expect(fonts.filter((line) => line.includes('NotoSans')).length).toBeGreaterThan(1);
      for (const line of fonts) expect(line).toMatch(/ yes (yes|no ) +(yes|no) +\d+ +0$/);
      expect(poppler('pdfimages', '-list', file).stdout.trim().split('\n')).toHaveLength(2);
      const text = poppler('pdftotext', file, '-').stdout;
      expect(text).toContain('Salt Road');
      expect(text).toContain('The Island Paper');
      // A halo is no second name: it came twice once, letter over letter.
      expect(text.match(/طريق الملح/g)).toHaveLength(1);
      expect(text).not.toMatch(/قق|ةة/);
      expect(text.split('\f').length - 1).toBe(Number(/Pages: +(\d+)/.exec(info)?.[1]));
    },
  );

  const papers: readonly (readonly [string, readonly string[], number, number])[] = [
    ['a3', [], 420, 297],
    ['letter', [], 279.4, 215.9],
    ['a4', ['--orientation', 'portrait'], 210, 297],
  ];
  test.runIf(hasPoppler).each(papers)(
    'on %s has the paper’s size, on every page',
    async (...of) => {
      const [paper, more, wide, high] = of;
      const args = ['--all', '--quotes', 'none', '--paper', paper, ...more];
      const info = poppler('pdfinfo', '-l', '9', await run(`${paper}.pdf`, ...args)).stdout;
      const sizes = [...info.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)];
      expect(sizes).toHaveLength(Number(/Pages: +(\d+)/.exec(info)?.[1]));
      for (const [, width, height] of sizes) {
        expect((Number(width) * 25.4) / 72).toBeCloseTo(wide, 0);
        expect((Number(height) * 25.4) / 72).toBeCloseTo(high, 0);
      }
    },
  );

  test.runIf(hasPoppler)('is heard in the order of reading, with words for its map', async () => {
    const file = await run('heard.pdf', '--place', 'salt-road');
    const heard = poppler('pdfinfo', '-struct-text', file).stdout;
    const order = ['H1', '"Salt Road"', 'Figure', 'L (block)', 'LI (block)', 'The Island Paper'];
    const found = order.map((part) => heard.indexOf(part));
    expect(found).not.toContain(-1);
    expect(found.toSorted((a, b) => a - b)).toEqual(found);
    expect(heard.match(/H1/g)).toHaveLength(1);
    const document = await PDFDocument.load(readFileSync(file));
    const described = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict ? (object.get(PDFName.of('Alt')) ?? []) : [],
      )
      .map((alt) =>
        alt instanceof PDFString || alt instanceof PDFHexString ? alt.decodeText() : '',
      );
    expect(described).toContainEqual(expect.stringMatching(/^Map: Salt Road\. Numbered places: /));
  });

  test('is the same bytes again, and of the same recipe', async () => {
    const one = await run('one.pdf', '--place', 'salt-road', '--theme', 'print-grey');
    const two = await run('two.pdf', '--recipe', one);
    expect(Buffer.compare(readFileSync(one), readFileSync(two))).toBe(0);
  });
});

describe('a sheet’s recipe', () => {
  test.each(['svg', 'png'])('of a file in %s makes the same file again', async (ending) => {
    const dots = ending === 'png' ? ['--dpi', '96'] : [];
    const asked = ['--place', 'salt-road', '--paper', 'a3', '--labels', 'ar,en', '--without', 'qr'];
    await drawn(...asked, ...dots, '--out', at(`first.${ending}`));
    const said = await drawn('--recipe', at(`first.${ending}`), '--out', at(`second.${ending}`));
    expect(said).toBe(`${at(`second.${ending}`)}\n`);
    const [first, second] = ['first', 'second'].map((name) =>
      readFileSync(at(`${name}.${ending}`)),
    );
    expect(Buffer.compare(first!, second!)).toBe(0);
  });

  test('may be a file of its own, be changed, and tells what has become other since', async () => {
    await drawn('--place', 'salt-road', '--quotes', 'none', '--out', at('quiet.svg'));
    const recipe = await storedRecipe(at('quiet.svg'));
    writeFileSync(at('old.json'), JSON.stringify({ ...recipe, version: '0.0.1', edition: 'x' }));
    const grey = [
      '--recipe',
      at('old.json'),
      '--theme',
      'print-grey',
      '--out',
      at('quiet-grey.svg'),
    ];
    expect(await drawn(...grey)).toMatch(
      /^Warning: The earlier sheet was drawn from other files.*--edition.*\nWarning: The recipe is of version 0\.0\.1.*\n\S+\n$/,
    );
    const { recipe: made } = await storedRecipe(at('quiet-grey.svg'));
    expect(made).toEqual({ ...recipe.recipe, theme: 'print-grey' });
  });

  test.each<[string, string, string]>([
    ['plain.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'carries no recipe'],
    ['broken.png', '\u0089PNG\r\n\u001a\n', 'carries no recipe'],
    ['cut.pdf', '%PDF-1.7', 'is broken'],
    ['other.json', '{"name":"x"}', 'is no recipe. The recipe\'s "program" is missing.'],
    ['text.txt', 'hello', 'is no recipe. The recipe is no JSON'],
  ])('is not in %s, which is told', async (name, content, sentence) => {
    writeFileSync(at(name), content, 'latin1');
    await expect(storedRecipe(at(name))).rejects.toThrow(WrongRequest);
    await expect(storedRecipe(at(name))).rejects.toThrow(sentence);
    await expect(storedRecipe(at('not-there.svg'))).rejects.toThrow('it does not exist');
  });

  test('names the edition by what its files hold, in whatever order they were read', () => {
    const [a, b] = [
      { path: 'a', text: 'one' },
      { path: 'b', text: 'two' },
    ] as const;
    expect(hashOf([a, b])).toBe(hashOf([b, a]));
    expect(hashOf([a, b])).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf([a, { ...b, text: 'tow' }])).not.toBe(hashOf([a, b]));
    expect(hashOf([{ path: 'a', text: 'onetwo' }])).not.toBe(hashOf([a, b]));
  });
});
