import { booleanClockwise, feature, featureCollection, truncate, union } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * The union of areas, wound by RFC 7946 and rounded to six decimals; null when nothing is left.
 * Throws whatever the library throws on geometry that it can't unite.
 */
export function unite(areas: readonly (Polygon | MultiPolygon)[]): Polygon | MultiPolygon | null {
  const [first] = areas;
  if (first === undefined) return null;
  const whole =
    areas.length === 1
      ? feature(first)
      : union(featureCollection(areas.map((area) => feature(area))));
  return whole && wound(truncate(whole.geometry, { precision: 6 }));
}

function wound(area: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return area.type === 'Polygon'
    ? { type: 'Polygon', coordinates: woundRings(area.coordinates) }
    : { type: 'MultiPolygon', coordinates: area.coordinates.map(woundRings) };
}

/** The shell counter-clockwise, holes clockwise. */
function woundRings(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, i) => (booleanClockwise(ring) === (i === 0) ? ring.toReversed() : ring));
}
