/** The neighbourhoods as features of the layer. */
import type { Feature } from 'geojson';
import type { Arc } from './districts-arcs.ts';
import { polygonOf } from './districts-polygons.ts';
import { nearestOnRoads, type Segment } from './districts-roads.ts';
import type { District } from './districts-table.ts';

/** Edges are known no better than this, in metres. */
const LEAST_PRECISION = 300;
/** The state of the table's column on who held what. */
const AS_OF = '2016-09-22';
/** A vertex this near to a road was drawn to it, in metres. */
const ON_ROAD = 20;
/** Government-held districts west of this longitude are the western part of the city. */
const WEST_OF = 37.17;
const RAMOUSEH = 'ad-ramouseh-';

export function districtFeatures(
  districts: readonly District[],
  arcs: readonly Arc[],
  roads: readonly Segment[],
): readonly Feature[] {
  const onRoad = new Set(
    arcs
      .filter(({ points }) =>
        points.some((point) => nearestOnRoads(point, roads).distance < ON_ROAD),
      )
      .flatMap(({ left, right }) => [left, right]),
  );
  return districts.map((district, label) => ({
    type: 'Feature',
    id: district.id,
    properties: {
      name: district.name,
      'name:ar': district.nameAr,
      variants: district.variants,
      kind: 'district',
      precision: Math.max(LEAST_PRECISION, district.precision),
      certainty: 'less-certain',
      sources: sourcesOf(district, onRoad.has(label)),
      asOf: AS_OF,
      held: district.held,
      heldBasis: district.heldBasis,
      ...(isWestern(district) ? { partOf: 'west-aleppo' } : {}),
      note: district.note,
      'note:ar': district.noteAr,
      context: true,
      anchor: district.centre,
    },
    geometry: polygonOf(arcs, label),
  }));
}

/** Who held what is known from Wikipedia. */
function sourcesOf({ sources }: District, onRoad: boolean): readonly string[] {
  return [...new Set([...sources, 'wikipedia-map', ...(onRoad ? ['osm'] : []), 'own'])];
}

/** Ramouseh counts as south-western, and is an area of its own. */
function isWestern({ held, centre, id }: District): boolean {
  return held === 'government' && centre[0] < WEST_OF && !id.startsWith(RAMOUSEH);
}
