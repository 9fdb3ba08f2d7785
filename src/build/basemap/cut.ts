/** Cutting an arc in two. */
import type { World } from './world.ts';

/** The world with an arc cut at a vertex; every ring that uses it uses both parts. */
export function cutArc(world: World, arc: number, index: number): World {
  const points = world.arcs[arc] ?? [];
  if (index === 0 || index === points.length - 1) return world;
  const added = world.arcs.length;
  const arcs = [...world.arcs.with(arc, points.slice(0, index + 1)), points.slice(index)];
  const territories = world.territories.map((territory) => ({
    ...territory,
    polygons: territory.polygons.map((polygon) =>
      polygon.map((ring) =>
        ring.flatMap((used) =>
          used === arc ? [arc, added] : used === ~arc ? [~added, ~arc] : [used],
        ),
      ),
    ),
  }));
  return { arcs, territories };
}
