/** Land and the region's own country, as polygons. */
import type { Feature, Polygon } from 'geojson';
import { mergeArcs } from 'topojson-client';
import { continuousPolygon } from './antimeridian.ts';
import type { DrawnWorld } from './detail.ts';
import { golan } from './policy.ts';
import { areaOf, pointsOfRing, withoutSlivers } from './rings.ts';
import { sewn } from './sew.ts';
import { multiPolygonsOf, topologyOf } from './topology.ts';
import type { Point } from './world.ts';

/** All land without its borders, a feature a land mass, large ones first. */
export function landOf(world: DrawnWorld): Feature<Polygon>[] {
  return polygonsOf(world, () => true).map((coordinates) => polygonFeature(coordinates, {}));
}

/** The polygons of one country; those that hold it to be occupied land of it are part of it. */
export function countryOf(world: DrawnWorld, name: string, iso: string): Feature<Polygon>[] {
  const mine = (territory: string) =>
    territory === name || (name === 'Syria' && territory === golan);
  return polygonsOf(world, mine).map((coordinates) => polygonFeature(coordinates, { iso }));
}

function polygonsOf({ full, drawn }: DrawnWorld, wanted: (name: string) => boolean): Point[][][] {
  const geometries = multiPolygonsOf(full).filter(({ properties }) =>
    wanted(properties?.name ?? ''),
  );
  const polygons = mergeArcs(topologyOf(full), geometries).arcs.map((rings) =>
    continuousPolygon(rings.map((ring) => pointsOfRing(drawn, ring))),
  );
  return sewn(polygons.flatMap(withoutSlivers)).toSorted(
    (a, b) => areaOf(b[0] ?? []) - areaOf(a[0] ?? []),
  );
}

function polygonFeature(
  coordinates: Point[][],
  properties: Record<string, string>,
): Feature<Polygon> {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } };
}
