/** Lakes and rivers of the base; those that the edition draws itself are left to it. */
import type { Feature, LineString, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { continuous, continuousPolygon } from './antimeridian.ts';
import { bridged } from './bridged.ts';
import { joinedTo } from './drawn-rivers.ts';
import { polygonsIn } from './geojson.ts';
import { areaOf, polygonHolds, withoutSlivers } from './rings.ts';
import { roundedShores } from './rounded-shores.ts';
import { loadWaters } from './natural-waters.ts';
import type { Waters } from './natural-waters.ts';
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

/** Large lakes, largest first; those that the edition draws are left to it. */
export function lakesOf(drawn: DrawnWaters, detail: Detail): Feature<Polygon>[] {
  return largeLakes(loadWaters(detail), detail)
    .filter((lake) => !drawn.lakes.some(([shell = []]) => shell.some((p) => polygonHolds(lake, p))))
    .map((lake) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: roundedShores(lake, detail) },
    }));
}

/**
 * Long rivers, and the short lines between two of them, or between one and a lake: Natural Earth cuts
 * a river at each reservoir, and through one that is too small to be drawn it must go on. None runs
 * beside one that the edition draws.
 */
export function riversOf(drawn: DrawnWaters, detail: Detail): Feature<LineString>[] {
  const waters = loadWaters(detail);
  const lakes = largeLakes(waters, detail);
  const rivers = bridged(riverLines(waters, lakes).map(continuous));
  const isLong = (line: readonly Point[]): boolean =>
    lengthOf(line) >= between(riverLengths, line, detail);
  const ends = new Set([
    ...rivers.filter(isLong).flatMap((line) => [`${line[0]}`, `${line.at(-1)}`]),
    ...lakes.flat(2).map(String),
  ]);
  const joins = (line: readonly Point[]): boolean =>
    line.length > 1 && ends.has(`${line[0]}`) && ends.has(`${line.at(-1)}`);
  return rivers
    .filter((line) => isLong(line) || joins(line))
    .flatMap((line) => joinedTo(drawn, line))
    .map((line) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: line },
    }));
}

function largeLakes(waters: Waters, detail: Detail): Point[][][] {
  return polygonsIn(feature(waters, waters.objects.lakes))
    .map(continuousPolygon)
    .flatMap(withoutSlivers)
    .filter(([shell = []]) => areaOf(shell) >= between(lakeSizes, shell, detail))
    .toSorted(([a = []], [b = []]) => areaOf(b) - areaOf(a));
}

/** Rivers, joined where one ends and the next begins, without the lines through the lakes. */
function riverLines({ arcs, objects }: Waters, lakes: readonly Point[][][]): Point[][] {
  // topojson-client cannot join arcs of one vertex; twice the same is dropped again.
  const whole = arcs.map((arc) => (arc.length === 1 ? [...arc, ...arc] : arc));
  const isDry = (river: readonly number[]): boolean => {
    const line = river.flatMap((arc) => arcs[arc < 0 ? ~arc : arc] ?? []);
    const [x = 0, y = 0] = line[Math.floor(line.length / 2)] ?? [];
    return !lakes.some((lake) => polygonHolds(lake, [x, y]));
  };
  const rivers = objects.rivers.geometries.flatMap((river) =>
    river.type === 'LineString' ? [river.arcs] : river.type === 'MultiLineString' ? river.arcs : [],
  );
  const { coordinates } = mesh(
    { type: 'Topology', objects, arcs: whole },
    { type: 'MultiLineString', arcs: rivers.filter(isDry) },
  );
  return coordinates.map((line) => line.map(([x = 0, y = 0]) => [x, y]));
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
