import { expect, test } from 'vitest';
import { compileDirectory } from '../../src/build/compile.ts';
import { KINDS } from '../../src/cartography/legend/kinds.ts';
import { placeById } from '../../src/core/queries.ts';
import { legendRowOf } from '../../src/reader/legend-row.ts';

const compiled = await compileDirectory('geodata');
if (!compiled.ok) throw new Error(compiled.issues.map(({ message }) => message).join('\n'));
const { edition } = compiled;

test.each([
  ['castello-road', 'route'],
  ['ramouseh', 'area'],
  ['aleppo', 'place'],
  ['eastern-aleppo', 'vague-area'],
  ['yugoslavia', null],
])('%s is explained in the row %s', (id, row) => {
  const place = placeById(edition, id);
  expect(place && legendRowOf(place)).toBe(row);
});

test('each row is one that the legend may have', () => {
  const rows = new Set(KINDS.map(({ id }) => id));
  for (const place of edition.places) {
    const row = legendRowOf(place);
    if (row !== null) expect(rows, place.id).toContain(row);
  }
});
