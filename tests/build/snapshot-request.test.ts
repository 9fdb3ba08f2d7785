import { describe, expect, test } from 'vitest';
import { changed } from '../../src/build/snapshot/changes.ts';
import { optionsIn } from '../../src/build/snapshot/options.ts';
import { progressOf } from '../../src/build/snapshot/progress.ts';
import { requestOf } from '../../src/build/snapshot/request.ts';
import { WrongRequest } from '../../src/build/snapshot/wrong-request.ts';
import { defaultRecipe } from '../../src/core/recipe.ts';

describe('a request', () => {
  test.each<[readonly string[], object]>([
    [['--place', 'mill'], [{ type: 'place', place: 'mill' }]],
    [
      ['--place', 'mill, salt-road,mill'],
      [
        { type: 'place', place: 'mill' },
        { type: 'place', place: 'salt-road' },
      ],
    ],
    [['--layer', 'roads'], [{ type: 'layer', layer: 'roads' }]],
    [['--passage', '0'], [{ type: 'passage', passage: 0 }]],
    [['--view', '-70.5,-33,5'], [{ type: 'view', center: [-70.5, -33], zoom: 5 }]],
    [['--bbox', '37,36.1,37.3,36.3'], [{ type: 'box', bounds: [37, 36.1, 37.3, 36.3] }]],
    [['--all'], [{ type: 'edition' }]],
    [['--atlas'], [{ type: 'atlas' }]],
  ])('%j says what to draw', (args, subjects) => {
    expect(requestOf([...args, '--format', 'svg', '--out', 'x/'])).toMatchObject({ subjects });
  });

  test('names the file, the format by itself or by the file, and a directory for several', () => {
    const one = requestOf(['--place', 'mill', '--out', 'Mill.PNG']);
    expect(one).toMatchObject({ edition: 'geodata', out: 'Mill.PNG', format: { id: 'png' } });
    expect(one).toMatchObject({ isDirectory: false, force: false, dpi: null });
    const other = ['--all', '--format', 'pdf', '--out', 'x.sheet', '--edition', 'e', '--force'];
    expect(requestOf(other)).toMatchObject({ format: { id: 'pdf' }, edition: 'e', force: true });
    const several = requestOf(['--each', '--format', 'png', '--dpi', '150', '--out', 'x']);
    expect(several).toMatchObject({ subjects: 'each', isDirectory: true, dpi: 150 });
  });

  test.each<[readonly string[], string]>([
    [['--out', 'x.svg'], 'Say what to draw: --place ID, '],
    [['--all', '--place', 'mill', '--out', 'x.svg'], 'Here are --place and --all: draw one after'],
    [['--place', ' , ', '--out', 'x.svg'], 'The name is missing.'],
    [['--all'], '--out is missing.'],
    [['--all', '--out', 'x.gif'], 'The name "x.gif" does not tell the format.'],
    [['--each', '--out', 'x'], 'A directory does not tell the format.'],
    [['--all', '--format', 'gif', '--out', 'x.svg'], 'There is no --format "gif".'],
    [['--all', '--dpi', '150', '--out', 'x.pdf'], '--dpi is for PNG'],
    [['--all', '--dpi', '9600', '--out', 'x.png'], '--dpi is a number of dots from 72 to 600'],
    [['--all', '--out', 'a\u001b[2Jb.svg'], '"a\\u{001B}[2Jb.svg" has a control character in it'],
    [
      ['--passage', 'five', '--out', 'x.svg'],
      'number of a paragraph, 0 for the headline; it is "five"',
    ],
    [['--view', '37.1,36.2', '--out', 'x.svg'], 'a longitude, a latitude and a zoom'],
    [['--bbox', '37,36,36', '--out', 'x.svg'], '--bbox is west, south, east and north'],
    [['--bbox', '37,36,38,36', '--out', 'x.svg'], 'Its south does not lie below its north.'],
    [['--bbox', '37,36,36,37', '--out', 'x.svg'], 'Its west does not lie left of its east'],
    [['--bbox', '170,-20,-170,-10', '--out', 'x.svg'], 'over the 180th meridian say --view.'],
    [['--bbox', '170,-20,190,-10', '--out', 'x.svg'], 'over the 180th meridian say --view.'],
    [
      ['--all', '--format', 'png', '--out', 'x.svg'],
      '--format png does not go with the name "x.svg"',
    ],
    [
      ['--place', 'mill', '--place', 'salt-road', '--out', 'x.svg'],
      '--place is there twice. Say it once. For several, put commas between them',
    ],
    [['--all', '--out', 'x.svg', '--out', 'y.svg'], '--out is there twice. Say it once.'],
    [['--passage', '-1', '--out', 'x.svg'], '0 for the headline; it is "-1".'],
    [['--all', '--dpi', '-5', '--out', 'x.png'], '--dpi is a number of dots from 72 to 600; it is'],
    [['mill', '--all', '--out', 'x.svg'], "Unexpected argument 'mill'"],
  ])('%j is wrong', (args, sentence) => {
    expect(() => requestOf(args)).toThrow(WrongRequest);
    expect(() => requestOf(args)).toThrow(sentence);
  });
});

describe('what is said of the sheet', () => {
  const usual = defaultRecipe({ type: 'edition' });
  const change = (...args: readonly string[]) => changed(usual, optionsIn(args));

  test('changes the recipe in that, and in nothing else', () => {
    expect(change()).toEqual(usual);
    expect(change('--paper', 'A3', '--orientation', 'portrait', '--margin', '7.5').paper).toEqual({
      ...{ size: 'a3', orientation: 'portrait', margin: 7.5 },
    });
    expect(change('--center', '-70,36.25').center).toEqual([-70, 36.25]);
    expect(change('--theme', 'print-grey', '--quotes', 'none')).toEqual({
      ...usual,
      theme: 'print-grey',
      quotes: 'none',
    });
    expect(change('--without', 'key, qr').parts).toEqual({
      ...{ key: false, legend: true, locator: true, qr: false },
    });
  });

  test.each(['25000', '1:25000', '25,000', '1:25,000'])('a scale may be written %s', (scale) => {
    expect(change('--scale', scale).scale).toBe(25_000);
  });

  test.each([
    ['en', 'en'],
    ['ar', 'ar'],
    ['en,ar', 'both'],
    ['ar, en', 'both-ar'],
  ])('labels in %s are %s', (written, labels) => {
    expect(change('--labels', written).labels).toBe(labels);
  });

  test.each<[readonly string[], string]>([
    [['--paper', 'a6'], 'There is no --paper "a6".'],
    [['--theme', 'print-gray'], 'Did you mean "print-grey"?'],
    [['--margin', '-5'], '--margin is a number of millimetres from 0 to 50; it is "-5".'],
    [['--margin=80'], '--margin is a number of millimetres from 0 to 50; it is "80".'],
    [['--scale', '1'], '--scale is the N of 1:N, a whole number from 100 to 500,000,000'],
    [['--scale', '2,5000'], 'it is "2,5000".'],
    [['--center', '37'], '--center is a longitude and a latitude'],
    [['--labels', 'en,fr'], '--labels is en, ar, en,ar or ar,en; it is "en,fr".'],
    [['--without', 'keys'], 'There is no --without "keys". Did you mean "key"?'],
  ])('%j is wrong', (args, sentence) => {
    expect(() => change(...args)).toThrow(WrongRequest);
    expect(() => change(...args)).toThrow(sentence);
  });
});

describe('progress', () => {
  const shownOn = (isTTY: boolean, total: number): string => {
    const written: string[] = [];
    const screen = { isTTY, columns: 50, write: (text: string) => written.push(text) };
    const progress = progressOf(total, screen);
    progress.show(total / 2, 'salt-road-with-a-name-that-is-too-long-for-the-line.svg');
    progress.clear();
    return written.join('');
  };

  test('is a bar on a terminal that fits its line and goes away', () => {
    const [bar = '', gone] = shownOn(true, 50).split('\u001b[K');
    expect(bar).toMatch(/^\r\[={12} {12}\] 25\/50 salt-road/);
    expect(bar.length).toBeLessThanOrEqual(50);
    expect(gone).toBe('\r');
  });

  test('is nothing elsewhere, and nothing for one sheet', () => {
    expect(shownOn(false, 50)).toBe('');
    expect(shownOn(true, 1)).toBe('');
  });
});
