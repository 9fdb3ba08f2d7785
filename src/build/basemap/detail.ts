/** How much of Natural Earth 1:10m is kept: all of it near the region, less with distance, and no step between. */
import { crossingsOf } from './crossings.ts';
import { usedArcs, withoutIslands } from './islands.ts';
import { smallestAt, smallestIslandAt } from './scale.ts';
import type { Detail } from './scale.ts';
import { topologyOf } from './topology.ts';
import { untangled } from './untangle.ts';
import { weightedArcs } from './weights.ts';
import type { Weighted } from './weights.ts';
import type { World } from './world.ts';

/** The vertices that the smallest closed arc keeps. */
const fewest = 6;

/** A world and how to draw it. */
export interface DrawnWorld {
  /** With its full arcs: two of their ends are one joint only if they are so here. */
  readonly full: World;
  /** The same territories with the arcs as drawn. */
  readonly drawn: World;
}

/**
 * The world simplified arc by arc (Visvalingam and Whyatt 1993, by the area of triangles), so that
 * neighbours still share every vertex; positions rounded to 2 decimals, 3 in the box.
 */
export function simplified(world: World, detail: Detail): DrawnWorld {
  const large = withoutIslands(world, (area, at) => area < smallestIslandAt(at, detail));
  const arcs = weightedArcs(topologyOf(large), detail);
  const least = arcs.map(closedLeast);
  const keeps = ({ at, weight }: Weighted, arc: number) =>
    weight >= Math.min(least[arc] ?? Infinity, smallestAt(at, detail));
  // An island that runs into its coast once both are simplified is too near to be told from it.
  const first = arcs.map((arc, n) => arc.filter((vertex) => keeps(vertex, n)).map(({ at }) => at));
  const crossing = new Set(crossingsOf(first).flatMap((pair) => pair.map(({ line }) => line)));
  const clear = withoutIslands(
    large,
    (area, at, ring) =>
      area < 8 * smallestIslandAt(at, detail) && ring.some((arc) => crossing.has(arc)),
  );
  const used = usedArcs(clear);
  const drawn = untangled(
    arcs.map((arc, n) => (used.has(n) ? arc : [])),
    keeps,
  );
  return { full: clear, drawn: { ...clear, arcs: drawn } };
}

/** The weight at which a closed arc still has its fewest vertices; no limit for open arcs. */
function closedLeast(arc: readonly Weighted[]): number {
  const [first, last] = [arc[0]?.at, arc.at(-1)?.at];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return Infinity;
  return arc.map(({ weight }) => weight).toSorted((a, b) => b - a)[fewest - 1] ?? 0;
}
