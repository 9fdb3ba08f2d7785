/** How important each vertex of an arc is. */
import { presimplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { roundedAt } from './scale.ts';
import type { Detail } from './scale.ts';
import type { Point } from './world.ts';

/** A vertex of a full arc. */
export interface Weighted {
  readonly at: Point;
  /** Its importance. */
  readonly weight: number;
}

/** Arcs with rounded positions; where several fall together, the weightiest stands for them. */
export function weightedArcs<T extends Objects>(
  topology: Topology<T>,
  detail: Detail,
): Weighted[][] {
  const arcs: readonly (readonly (readonly number[])[])[] = presimplify(topology).arcs;
  return arcs.map((arc) => {
    const vertices: Weighted[] = [];
    for (const [x = 0, y = 0, weight = 0] of arc) {
      const at = roundedAt([x, y], detail);
      const before = vertices.at(-1);
      if (before?.at[0] !== at[0] || before.at[1] !== at[1]) vertices.push({ at, weight });
      else if (weight > before.weight) vertices[vertices.length - 1] = { at, weight };
    }
    return vertices;
  });
}
