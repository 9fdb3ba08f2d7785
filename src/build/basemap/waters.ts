/** Lakes and rivers of the base; those that the edition draws itself are left to it. */
import type { Feature, LineString, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { continuous, continuousPolygon } from './antimeridian.ts';
import { joinedTo } from './drawn-rivers.ts';
import { linesIn, polygonsIn } from './geojson.ts';
import { areaOf, polygonHolds, withoutSlivers } from './rings.ts';
import { loadWaters } from './natural-waters.ts';
import { nearness } from './scale.ts';
import type { Detail } from './scale.ts';
import type { Point } from './world.ts';

/** The least area of a lake in square degrees, and the least length of a river in degrees: near the region and far away. */
const lakeSizes = { near: 0.012, far: 0.1 };
const riverLengths = { near: 0.4, far: 3.5 };

export interface DrawnWaters {
  readonly lakes: readonly (readonly (readonly Point[])[])[];
  readonly rivers: readonly (readonly Point[])[];
}

/** Large lakes, largest first. */
export function lakesOf(drawn: DrawnWaters, detail: Detail): Feature<Polygon>[] {
  const topology = loadWaters(detail);
  return polygonsIn(feature(topology, topology.objects.lakes))
    .map(continuousPolygon)
    .flatMap(withoutSlivers)
    .filter(([shell = []]) => areaOf(shell) >= between(lakeSizes, shell, detail))
    .filter((lake) => !drawn.lakes.some(([shell = []]) => shell.some((p) => polygonHolds(lake, p))))
    .toSorted(([a = []], [b = []]) => areaOf(b) - areaOf(a))
    .map((lake) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: lake },
    }));
}

/** Long rivers; none runs beside one that the edition draws. */
export function riversOf(drawn: DrawnWaters, detail: Detail): Feature<LineString>[] {
  const topology = loadWaters(detail);
  return linesIn(feature(topology, topology.objects.rivers))
    .map(continuous)
    .filter((line) => lengthOf(line) >= between(riverLengths, line, detail))
    .flatMap((line) => joinedTo(drawn, line))
    .map((line) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: line },
    }));
}

/** The nearer a line comes to the box, the nearer to the first of the sizes. */
function between(
  sizes: { readonly near: number; readonly far: number },
  line: readonly Point[],
  detail: Detail,
): number {
  const near = Math.max(...line.map((at) => nearness(at, detail)));
  return sizes.far + (sizes.near - sizes.far) * near;
}

function lengthOf(line: readonly Point[]): number {
  return line.slice(1).reduce((sum, [x, y], i) => {
    const [px, py] = line[i] ?? [x, y];
    return sum + Math.hypot(x - px, y - py);
  }, 0);
}
