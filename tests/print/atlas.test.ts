import { describe, expect, test } from 'vitest';
import { defaultRecipe } from '../../src/core/recipe.ts';
import { buildSheets } from '../../src/print/sheet.ts';
import { anseria } from './anseria.ts';

describe('an atlas', () => {
  const sheets = buildSheets(anseria, defaultRecipe({ type: 'atlas' }));
  const [cover, overview, ...more] = sheets;
  const index = more.at(-1);

  test('has a cover, an overview, a sheet for each mentioned place that can be drawn, an index', () => {
    expect(sheets.map(({ kind }) => kind)).toEqual([
      'cover',
      'map',
      'map',
      'map',
      'map',
      'map',
      'index',
    ]);
    expect(cover?.title).toBe(anseria.title);
    expect(overview?.panels.length).toBe(3);
    expect(more.slice(0, -1).map(({ selected }) => selected)).toEqual([
      'harbour',
      'road',
      'land',
      'empire',
    ]);
  });

  test('numbers its sheets', () => {
    expect(sheets.map(({ number }) => number)).toEqual(
      sheets.map((_, at) => ({ sheet: at + 1, of: sheets.length })),
    );
  });

  test('leads from the overview and the index to the sheet of each place', () => {
    for (const { key } of [overview, index].map((sheet) => sheet ?? { key: [] })) {
      expect(key).toHaveLength(5);
      for (const { place, sheet } of key) {
        const at = sheets.findIndex(({ selected }) => selected === place);
        expect(sheet).toBe(at < 0 ? null : at + 1);
      }
    }
  });

  test('lists all mentioned places by name, with the reason where one has no sheet', () => {
    expect(index?.key.map(({ name }) => name)).toEqual(
      (index?.key ?? []).map(({ name }) => name).toSorted(),
    );
    const absent = new Map(index?.key.map((entry) => [entry.place, entry.absent]));
    expect(absent.get('chapel')).toBe('Nobody has seen it.');
    expect(absent.get('empire')).toBeNull();
    expect(absent.get('road')).toBeNull();
  });

  test('quotes a place on its own sheet and on the overview, and nowhere else', () => {
    for (const sheet of more) {
      for (const { place, quotation } of sheet.key) {
        expect(quotation !== null).toBe(place === sheet.selected);
      }
    }
  });
});
