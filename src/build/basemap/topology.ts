/** The world in the form that topojson-client works on. */
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import type { World } from './world.ts';

export interface TerritoryProperties {
  readonly name: string;
  readonly numeric: string;
}

export type WorldTopology = Topology<{ territories: GeometryCollection<TerritoryProperties> }>;

/** Copies: topojson-client may change what it is given. */
export function topologyOf(world: World): WorldTopology {
  return {
    type: 'Topology',
    arcs: world.arcs.map((arc) => arc.map((point) => [...point])),
    objects: {
      territories: { type: 'GeometryCollection', geometries: multiPolygonsOf(world) },
    },
  };
}

/** Every territory as one geometry. */
export function multiPolygonsOf(world: World): MultiPolygon<TerritoryProperties>[] {
  return world.territories.map(({ name, numeric, polygons }) => ({
    type: 'MultiPolygon',
    properties: { name, numeric },
    arcs: polygons.map((polygon) => polygon.map((ring) => [...ring])),
  }));
}
