/** Islands and other rings that no second territory shares. */
import { areaOf, pointsOfRing } from './rings.ts';
import type { Point, Ring, Territory, World } from './world.ts';

/** The world without the unshared rings that `small` names; a shell takes its holes with it. */
export function withoutIslands(
  world: World,
  small: (area: number, at: Point, arcs: Ring) => boolean,
): World {
  const uses = new Map<number, number>();
  for (const arc of world.territories.flatMap(({ polygons }) => polygons.flat(2))) {
    uses.set(numberOf(arc), (uses.get(numberOf(arc)) ?? 0) + 1);
  }
  const stays = (ring: Ring): boolean => {
    if (ring.some((arc) => (uses.get(numberOf(arc)) ?? 0) > 1)) return true;
    const points = pointsOfRing(world, ring);
    return !small(Math.abs(areaOf(points)), points[0] ?? [0, 0], ring.map(numberOf));
  };
  const territories = world.territories.map((territory): Territory => ({
    ...territory,
    polygons: territory.polygons
      .filter((polygon) => stays(polygon[0] ?? []))
      .map((polygon) => polygon.filter((ring, i) => i === 0 || stays(ring))),
  }));
  return { ...world, territories };
}

/** The arcs that some ring uses. */
export function usedArcs(world: World): ReadonlySet<number> {
  const rings = world.territories.flatMap(({ polygons }) => polygons.flat(2));
  return new Set(rings.map(numberOf));
}

function numberOf(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
