import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { afterAll, expect, test } from 'vitest';
import { cornersOf } from '../../src/core/geojson/shape/corners.ts';
import { findFaults } from '../../src/core/geojson/shape/find-faults.ts';
import { ask } from '../support/gdal.ts';
import { randomFrom, randomPolygon } from './polygons.ts';

const COUNT = 6000;

const scratch = mkdtempSync(join(tmpdir(), 'article-atlas-polygons-'));
afterAll(() => rmSync(scratch, { recursive: true }));

test('GDAL and the checker agree which of thousands of random polygons are valid', async () => {
  const next = randomFrom(2016);
  const polygons = Array.from({ length: COUNT }, () => randomPolygon(next));
  const ours = polygons.map(isValid);
  const theirs = await validIn(polygons);
  const differing = polygons.flatMap((polygon, index) =>
    ours[index] === theirs[index] ? [] : [`${String(ours[index])} ${JSON.stringify(polygon)}`],
  );
  expect(differing).toEqual([]);
  // Of both enough, and of those with more than one ring too.
  const good = polygons.filter((_, index) => ours[index]);
  expect(good.length).toBeGreaterThan(COUNT / 10);
  expect(good.filter(({ coordinates }) => coordinates.length > 1).length).toBeGreaterThan(100);
  expect(COUNT - good.length).toBeGreaterThan(COUNT / 10);
});

/** Whether every ring can be judged, and nothing is wrong with their shapes. */
function isValid(geometry: Polygon | MultiPolygon): boolean {
  const polygons: Position[][][] =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flatMap((polygon, number) =>
    polygon.map((positions, ring) => {
      const corners = cornersOf(positions);
      return corners && { ...corners, polygon: number, number: ring };
    }),
  );
  const whole = rings.flatMap((ring) => ring ?? []);
  return whole.length === rings.length && findFaults(whole).length === 0;
}

async function validIn(polygons: readonly (Polygon | MultiPolygon)[]): Promise<boolean[]> {
  const features = polygons.map((geometry, number) => ({
    type: 'Feature',
    properties: { number },
    geometry,
  }));
  const path = join(scratch, 'polygons.geojson');
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }));
  const sql = 'SELECT number, ST_IsValid(geometry) AS valid FROM layer ORDER BY number';
  return (await ask(path, sql)).map(({ valid }) => valid === 1);
}
