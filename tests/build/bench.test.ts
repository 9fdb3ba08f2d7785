import { describe, expect, test } from 'vitest';
import { madeUpEdition } from '../../src/build/bench/made-up/edition.ts';
import { partsOf, PARTS } from '../../src/build/bench/request.ts';
import { medianOf, quantileOf, timesOf } from '../../src/build/bench/stats.ts';
import { milliseconds, tableOf } from '../../src/build/bench/table.ts';
import { compileEdition } from '../../src/core/edition.ts';

describe('npm run bench', () => {
  test('measures everything, or the parts that are named, in their order', () => {
    expect(partsOf([])).toEqual(PARTS);
    expect(partsOf(['--only', 'pan'])).toEqual(['pan']);
    expect(partsOf(['sheets', 'pan'])).toEqual(['pan', 'sheets']);
  });

  test('says which parts there are when it knows none of the name', () => {
    expect(() => partsOf(['--only', 'pane'])).toThrow(
      /"pane".*"pan"[^]*sizes, page, reading, pan, figure/,
    );
    expect(() => partsOf(['pan', 'pane'])).toThrow('"pane"');
    expect(() => partsOf(['--lonely'])).toThrow(/--lonely[^]*bench -- NAME/);
  });
});

describe('what it tells of many numbers', () => {
  test('is the middle, or what so many of them are below', () => {
    expect(medianOf([5, 1, 3])).toBe(3);
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
    expect(quantileOf([10, 20, 30, 40, 50], 0.95)).toBeCloseTo(48);
    expect(quantileOf([7], 0.95)).toBe(7);
    expect(medianOf([])).toBeNaN();
  });

  test('comes from as many runs as were asked for, but from one at least', async () => {
    expect(await timesOf(() => undefined, { runs: 4 })).toHaveLength(4);
    expect(await timesOf(() => undefined, { runs: 4, within: 0 })).toHaveLength(1);
  });

  test('is written as a table', () => {
    expect([milliseconds(12.4), milliseconds(999.6), milliseconds(1500)]).toEqual([
      '12 ms',
      '1.00 s',
      '1.50 s',
    ]);
    expect(
      tableOf([
        ['what', 'time'],
        ['all', '1 ms'],
      ]),
    ).toBe('| what | time |\n| --- | ---: |\n| all | 1 ms |');
  });
});

describe('a made-up edition', () => {
  const compiled = compileEdition(madeUpEdition(300));

  test('is good, and has as many places as it was asked for', () => {
    expect(compiled.issues).toEqual([]);
    expect(compiled.ok && compiled.edition.places.length).toBe(300);
  });

  test('has as much of everything as the default edition, for its places', () => {
    if (!compiled.ok) throw new Error('It has mistakes.');
    const { places, passages } = compiled.edition;
    expect(places.flatMap(({ mentions }) => mentions)).toHaveLength(150);
    expect(places.filter(({ number }) => number !== null)).toHaveLength(75);
    expect(places.filter(({ kind }) => kind === 'district')).toHaveLength(60);
    expect(passages).toHaveLength(15);
  });

  test('is the same each time, and names no two places alike', () => {
    expect(madeUpEdition(20)).toEqual(madeUpEdition(20));
    if (!compiled.ok) throw new Error('It has mistakes.');
    expect(new Set(compiled.edition.places.map(({ name }) => name)).size).toBe(300);
    expect(new Set(compiled.edition.places.map(({ nameAr }) => nameAr)).size).toBe(300);
  });
});
