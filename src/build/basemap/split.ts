/** Cutting a territory in two along a line, with every shared border still shared. */
import { cutArc } from './cut.ts';
import { areaOf, pointsOfArc, pointsOfRing } from './rings.ts';
import type { Point, Ring, Territory, World } from './world.ts';

/**
 * The world with the smaller part of a territory's largest polygon as a territory of its own. The line's
 * ends move to the nearest vertices of the shell.
 * @throws RangeError if there is no such territory
 */
export function splitOff(world: World, from: string, name: string, line: readonly Point[]): World {
  const start = line[0];
  const end = line.at(-1);
  const largest = largestPolygon(world, from);
  if (start === undefined || end === undefined || largest === undefined) {
    throw new RangeError(`Nothing to split: no territory "${from}" or an empty line.`);
  }
  const first = cutNearest(world, from, start);
  const second = cutNearest(first.world, from, end);
  const cut = second.world;
  const shell = largestPolygon(cut, from)?.[0] ?? [];
  const arc = cut.arcs.length;
  const arcs = [...cut.arcs, [first.at, ...line.slice(1, -1), second.at]];
  const split = { ...cut, arcs };
  const there = chain(split, shell, first.at, second.at);
  const back = chain(split, shell, second.at, first.at);
  const parts = [
    [...there, ~arc],
    [...back, arc],
  ].toSorted((a, b) => size(split, a) - size(split, b));
  const [small = [], big = []] = parts;
  const territories = cut.territories.map((territory): Territory => {
    if (territory.name !== from) return territory;
    const polygons = territory.polygons.map((polygon) =>
      polygon[0] === shell ? [big, ...polygon.slice(1)] : polygon,
    );
    return { ...territory, polygons };
  });
  return { arcs, territories: [...territories, { name, numeric: '', polygons: [[small]] }] };
}

function size(world: World, ring: Ring): number {
  return Math.abs(areaOf(pointsOfRing(world, ring)));
}

function largestPolygon(world: World, name: string): readonly Ring[] | undefined {
  const polygons = world.territories.find((territory) => territory.name === name)?.polygons ?? [];
  return polygons.toSorted((a, b) => size(world, b[0] ?? []) - size(world, a[0] ?? []))[0];
}

/** The arcs of a ring from one joint to another. */
function chain(world: World, ring: Ring, from: Point, to: Point): number[] {
  const first = ring.findIndex((arc) => same(pointsOfArc(world, arc)[0], from));
  const turned = [...ring.slice(first), ...ring.slice(0, first)];
  const last = turned.findIndex((arc) => same(pointsOfArc(world, arc).at(-1), to));
  return turned.slice(0, last + 1);
}

function same(a: Point | undefined, b: Point): boolean {
  return a !== undefined && a[0] === b[0] && a[1] === b[1];
}

/** The vertex of the territory's shell next to a point, made a joint of arcs. */
function cutNearest(world: World, name: string, near: Point): { world: World; at: Point } {
  let best = { arc: 0, index: 0, at: near, distance: Infinity };
  for (const used of largestPolygon(world, name)?.[0] ?? []) {
    const arc = used < 0 ? ~used : used;
    (world.arcs[arc] ?? []).forEach((at, index) => {
      const distance = (at[0] - near[0]) ** 2 + (at[1] - near[1]) ** 2;
      if (distance < best.distance) best = { arc, index, at, distance };
    });
  }
  return { world: cutArc(world, best.arc, best.index), at: best.at };
}
