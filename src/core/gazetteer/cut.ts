import { bboxPolygon, feature, featureCollection, intersect } from '@turf/turf';
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { unite } from './unite.ts';

/** From pole to pole: this side of the antimeridian, and what lies beyond it, by how far. */
const SIDES = [
  { box: [-180, -90, 180, 90], turn: 0 },
  { box: [180, -90, 540, 90], turn: 360 },
] as const;

/** A shape as RFC 7946 (3.1.9) wants it in a file: what was sewn is cut at the antimeridian again. */
export function cut(shape: Geometry): Geometry {
  switch (shape.type) {
    case 'MultiLineString':
      return shape.coordinates.some(isBeyond)
        ? { type: 'MultiLineString', coordinates: shape.coordinates.flatMap(cutLine) }
        : shape;
    case 'Polygon':
      return shape.coordinates.some(isBeyond) ? cutArea(shape) : shape;
    case 'MultiPolygon':
      return shape.coordinates.flat().some(isBeyond) ? cutArea(shape) : shape;
    default:
      return shape;
  }
}

function isBeyond(positions: readonly Position[]): boolean {
  return positions.some(([lng = 0]) => lng > 180);
}

/** A line that crosses the antimeridian does so in one of its positions: there it was cut. */
function cutLine(line: readonly Position[]): Position[][] {
  const crossing = line.findIndex(([lng]) => lng === 180);
  const parts = crossing < 0 ? [[...line]] : [line.slice(0, crossing + 1), line.slice(crossing)];
  return parts
    .filter((part) => part.length > 1)
    .map((part) => (isBeyond(part) ? turnedBack(part, 360) : part));
}

function cutArea(shape: Polygon | MultiPolygon): MultiPolygon {
  const coordinates = SIDES.flatMap(({ box, turn }) => {
    const within = intersect(featureCollection([feature(shape), bboxPolygon([...box])]));
    const area = within === null ? null : unite([within.geometry]);
    if (area === null) return [];
    const parts = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
    return parts.map((rings) => rings.map((ring) => turnedBack(ring, turn)));
  });
  return { type: 'MultiPolygon', coordinates };
}

function turnedBack(positions: readonly Position[], turn: number): Position[] {
  return positions.map(([lng = 0, ...rest]) => [lng - turn, ...rest]);
}
