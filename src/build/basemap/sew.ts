/** Land that Natural Earth cuts at the antimeridian. */
import { featureCollection, polygon, union } from '@turf/turf';
import type { Position } from 'geojson';
import { continuousPolygon } from './antimeridian.ts';
import type { Point } from './world.ts';

/** A polygon wider than this, in degrees, goes round a pole. */
const round = 300;
/** Degrees from the antimeridian that are on it. */
const near = 0.006;

/**
 * The polygons with those that meet along the antimeridian made one, on its eastern side. Of an
 * island that has lost a half there, being too small, the other half goes as well.
 */
export function sewn(polygons: readonly Point[][][]): Point[][][] {
  const touching = polygons.flatMap((rings) => {
    const longitudes = (rings[0] ?? []).map(([x]) => x);
    const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
    if (east - west > round || (west > -180 + near && east < 180 - near)) return [];
    return [{ rings, moved: west > -180 + near ? rings : rings.map(eastward) }];
  });
  if (touching.length === 0) return [...polygons];
  const rest = polygons.filter((rings) => !touching.some((other) => other.rings === rings));
  const whole = union(featureCollection(touching.map(({ moved }) => polygon(moved))))?.geometry;
  const joined = whole?.type === 'Polygon' ? [whole.coordinates] : (whole?.coordinates ?? []);
  return [
    ...rest,
    ...joined
      .map((rings) => rings.map(points))
      .filter(([shell = []]) => !shell.some((at, i) => isCut(at) && isCut(shell[i + 1])))
      .map(continuousPolygon),
  ];
}

function isCut(at: Point | undefined): boolean {
  return at !== undefined && Math.abs(at[0] - 180) < near;
}

function eastward(ring: readonly Point[]): Point[] {
  return ring.map(([x, y]) => [Math.round((x + 360) * 1000) / 1000, y]);
}

function points(ring: readonly Position[]): Point[] {
  return ring.map(([x = 0, y = 0]) => [x, y]);
}
