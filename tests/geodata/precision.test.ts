import { describe, expect, it } from 'vitest';
import { featuresOf } from '../support/layers.ts';
import { table } from '../support/tables.ts';

const PATHS = table('paths.tsv');
const routes = featuresOf('supply-routes');

/** The radii of the own points of a path's steps, and of the stretches that it runs along. */
function radiiOf(path: string, first = 1, last = Infinity): number[] {
  const steps = PATHS.filter((row) => {
    const step = Number(row['step']);
    return row['path'] === path && step >= first && step <= last;
  });
  return steps.flatMap((row) => {
    if (row['take'] === 'point') return [Number(row['radius_m'])];
    if (row['take'] !== 'along') return [];
    const [, along = '', a = '', b = ''] = /^(\S+) (\d+)-(\d+)$/.exec(row['from'] ?? '') ?? [];
    return radiiOf(along, Math.min(Number(a), Number(b)), Math.max(Number(a), Number(b)));
  });
}

/** The distances that a note says something lies off or beside, in metres. */
function distancesIn(note: string): number[] {
  return [...note.matchAll(/(\d+(?:\.\d+)?) (k?m)\b/g)].map(
    ([, figure, unit]) => Number(figure) * (unit === 'km' ? 1000 : 1),
  );
}

describe('the precision of a route, which had been that of its best stretch', () => {
  it.each(routes)('$id is as wide as any point that it was drawn through', ({ id, properties }) => {
    expect(Math.max(0, ...radiiOf(String(id)))).toBeLessThanOrEqual(properties.precision);
  });

  it.each(routes)('$id is as wide as any distance of its note', ({ properties }) => {
    const { note } = { note: '', ...properties };
    expect(Math.max(0, ...distancesIn(note))).toBeLessThanOrEqual(properties.precision);
    expect(note).not.toMatch(/kilomet|metres/);
  });

  it('can tell', () => {
    expect(distancesIn('Lies 1.2 km or 300 m off, by the M5.')).toEqual([1200, 300]);
    expect(Math.max(...radiiOf('khanaser-road'))).toBe(1000);
  });
});

describe('the tables', () => {
  it.each([
    ['districts.tsv', 133],
    ['routes.tsv', 14],
    ['route-waypoints.tsv', 130],
    ['places.tsv', 77],
    ['towns.tsv', 38],
  ])('%s has lost or gained no row: it has %i', (name, rows) => {
    expect(table(name)).toHaveLength(rows);
  });
});
