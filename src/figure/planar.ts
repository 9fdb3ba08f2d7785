import type { Geometry, Position } from 'geojson';
import { toPixels, type Camera } from './camera.ts';
import type { XY } from '../core/mercator.ts';

/** A geometry in a panel's pixels. Shells run clockwise on the screen, holes the other way. */
export type Planar =
  | { readonly type: 'points'; readonly points: readonly XY[] }
  | { readonly type: 'lines'; readonly lines: readonly (readonly XY[])[] }
  | { readonly type: 'polygons'; readonly polygons: readonly (readonly (readonly XY[])[])[] };

/** Projects a geometry, a collection as its parts. Winding is set here, whatever the data's is. */
export function planarOf(geometry: Geometry, camera: Camera): readonly Planar[] {
  const pixel = (position: Position): XY => toPixels(camera, [position[0] ?? 0, position[1] ?? 0]);
  const line = (positions: readonly Position[]): readonly XY[] => positions.map(pixel);
  const polygon = (rings: readonly (readonly Position[])[]): readonly (readonly XY[])[] =>
    rings.map((ring, index) => wound(line(ring), index === 0));
  switch (geometry.type) {
    case 'Point':
      return [{ type: 'points', points: [pixel(geometry.coordinates)] }];
    case 'MultiPoint':
      return [{ type: 'points', points: line(geometry.coordinates) }];
    case 'LineString':
      return [{ type: 'lines', lines: [line(geometry.coordinates)] }];
    case 'MultiLineString':
      return [{ type: 'lines', lines: geometry.coordinates.map(line) }];
    case 'Polygon':
      return [{ type: 'polygons', polygons: [polygon(geometry.coordinates)] }];
    case 'MultiPolygon':
      return [{ type: 'polygons', polygons: geometry.coordinates.map(polygon) }];
    case 'GeometryCollection':
      return geometry.geometries.flatMap((part) => planarOf(part, camera));
  }
}

/** Twice the area of a ring in square pixels; positive where it runs clockwise on the screen. */
export function turn(ring: readonly XY[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function wound(ring: readonly XY[], clockwise: boolean): readonly XY[] {
  return turn(ring) > 0 === clockwise ? ring : ring.toReversed();
}
