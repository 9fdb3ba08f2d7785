import { booleanClockwise } from '@turf/turf';
import type { Geometry, Position } from 'geojson';

/** Decimals of a degree that are kept: a tenth of a metre. */
const EXACT = 1e6;

/**
 * A geometry as a layer takes it: without elevation, rounded, no position twice in a row, polygons
 * wound as RFC 7946 has it, and one part without the "Multi" that some programs give to all. Null for
 * several points, or points, lines and areas together.
 */
export function flat(geometry: Geometry): Geometry | null {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: rounded(geometry.coordinates) };
    case 'MultiPoint':
      return alone(geometry.coordinates, (coordinates) => flat({ type: 'Point', coordinates }));
    case 'LineString':
      return { type: 'LineString', coordinates: line(geometry.coordinates) };
    case 'MultiLineString': {
      const coordinates = geometry.coordinates.map(line);
      const one = alone(coordinates, (only) => ({ type: 'LineString', coordinates: only }));
      return one ?? { type: 'MultiLineString', coordinates };
    }
    case 'Polygon':
      return { type: 'Polygon', coordinates: wound(geometry.coordinates) };
    case 'MultiPolygon': {
      const coordinates = geometry.coordinates.map(wound);
      const one = alone(coordinates, (only) => ({ type: 'Polygon', coordinates: only }));
      return one ?? { type: 'MultiPolygon', coordinates };
    }
    case 'GeometryCollection':
      return gathered(geometry.geometries);
  }
}

/** Parts of one type as one geometry; null for parts of several types. */
function gathered(parts: readonly Geometry[]): Geometry | null {
  const points = parts.flatMap((part) => (part.type === 'Point' ? [part.coordinates] : []));
  const lines = parts.flatMap((part) => (part.type === 'LineString' ? [part.coordinates] : []));
  const areas = parts.flatMap((part) => (part.type === 'Polygon' ? [part.coordinates] : []));
  if (parts.length === 0) return null;
  if (points.length === parts.length) return flat({ type: 'MultiPoint', coordinates: points });
  if (lines.length === parts.length) return flat({ type: 'MultiLineString', coordinates: lines });
  if (areas.length === parts.length) return flat({ type: 'MultiPolygon', coordinates: areas });
  return null;
}

function alone<P>(parts: readonly P[], make: (part: P) => Geometry | null): Geometry | null {
  const [only, second] = parts;
  return only === undefined || second !== undefined ? null : make(only);
}

function rounded([lng = 0, lat = 0]: Position): Position {
  // Adding 0 makes 0 of -0.
  return [lng, lat].map((degrees) => Math.round(degrees * EXACT) / EXACT + 0);
}

function line(positions: readonly Position[]): Position[] {
  const all = positions.map(rounded);
  return all.filter(
    ([lng, lat], i) => i === 0 || lng !== all[i - 1]?.[0] || lat !== all[i - 1]?.[1],
  );
}

function wound(rings: readonly Position[][]): Position[][] {
  return rings.map(line).map((ring, i) => {
    const [first, last] = [ring[0], ring.at(-1)];
    const isOpen = first !== undefined && (first[0] !== last?.[0] || first[1] !== last?.[1]);
    const closed = isOpen ? [...ring, first] : ring;
    return booleanClockwise(closed) === i > 0 ? closed : closed.toReversed();
  });
}
