import type { MultiPolygon, Polygon, Position } from 'geojson';

/** An area at the same latitude, so many degrees further east; its outline is the same to the metre. */
export function turned(area: Polygon | MultiPolygon, degrees: number): Polygon | MultiPolygon {
  const ring = (positions: readonly Position[]): Position[] =>
    positions.map(([lng = 0, ...rest]) => [lng + degrees, ...rest]);
  return area.type === 'Polygon'
    ? { type: 'Polygon', coordinates: area.coordinates.map(ring) }
    : { type: 'MultiPolygon', coordinates: area.coordinates.map((rings) => rings.map(ring)) };
}
