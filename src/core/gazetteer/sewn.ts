import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { unwrapped } from '../where/unwrapped.ts';
import { boundsOf } from './geometry-bounds.ts';
import { unite } from './unite.ts';

/**
 * A shape as it is drawn: parts that RFC 7946 (3.1.9) has cut at the antimeridian are one again, with
 * longitudes above 180 in the east, so that no outline runs along the cut. Any other as it is. Throws
 * whatever the library throws on geometry that it can't unite.
 */
export function sewn(shape: Geometry): Geometry {
  if ((boundsOf(shape)?.[2] ?? 0) <= 180) return shape;
  switch (shape.type) {
    case 'MultiPolygon':
      return unite(partsOf(unwrapped(shape))) ?? shape;
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: joined(shape.coordinates.map(eastward)) };
    default:
      return shape;
  }
}

function partsOf(area: Polygon | MultiPolygon): readonly Polygon[] {
  if (area.type === 'Polygon') return [area];
  return area.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

function eastward(line: readonly Position[]): Position[] {
  const isWest = line.every(([lng = 0]) => lng < 0);
  return line.map(([lng = 0, ...rest]) => [isWest ? lng + 360 : lng, ...rest]);
}

/** Lines of which one ends on the antimeridian where another begins as one line. */
function joined(lines: readonly Position[][]): Position[][] {
  return lines.reduce<Position[][]>((done, line) => {
    const [first, ...rest] = line;
    const before = done.find((other) => {
      const end = other.at(-1);
      return first?.[0] === 180 && end?.[0] === 180 && end[1] === first[1];
    });
    if (before === undefined) return [...done, line];
    return done.map((other) => (other === before ? [...before, ...rest] : other));
  }, []);
}
