import { isWithin } from '../../core/bounds.ts';
import type { Bounds, LngLat } from '../../core/model.ts';
import type { Geometry, Position } from 'geojson';

/** Whether some of a geometry lies in a box, or round it; also where that crosses the antimeridian. */
export function touches(geometry: Geometry, bounds: Bounds): boolean {
  const [west, south, east, north] = bounds;
  const extent = extentOf(geometry);
  return [0, 360].some((turn) => {
    const box: Bounds = [west - turn, south, east - turn, north];
    if (!meets(extent, box)) return false;
    if (isWithin(extent, box)) return true;
    const lines = linesOf(geometry);
    const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
    return (
      lines.some((line) => passes(line, box)) || (isArea && contains(lines, [west - turn, south]))
    );
  });
}

/** Extents are measured once a geometry: a legend is made after every move of the map. */
const extents = new WeakMap<Geometry, Bounds>();

/** The box round a geometry; inside out where there is nothing. */
function extentOf(geometry: Geometry): Bounds {
  const known = extents.get(geometry);
  if (known !== undefined) return known;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of linesOf(geometry).flat()) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  const extent: Bounds = [west, south, east, north];
  extents.set(geometry, extent);
  return extent;
}

/** Whether two boxes have a spot in common. */
export function meets(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

function linesOf(geometry: Geometry): readonly Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'MultiPoint':
      return geometry.coordinates.map((point) => [point]);
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf);
  }
}

/** Whether a piece of the line may lie in the box: the piece's own box meets it. */
function passes(line: readonly Position[], [west, south, east, north]: Bounds): boolean {
  return line.some(([x = 0, y = 0], index) => {
    const [lastX = x, lastY = y] = line[index - 1] ?? [x, y];
    return (
      Math.max(x, lastX) >= west &&
      Math.min(x, lastX) <= east &&
      Math.max(y, lastY) >= south &&
      Math.min(y, lastY) <= north
    );
  });
}

/** Whether a geometry begins inside an area. */
export function startsIn(geometry: Geometry, area: Geometry): boolean {
  const [x = 0, y = 0] = linesOf(geometry)[0]?.[0] ?? [];
  return contains(linesOf(area), [x, y]);
}

/** Whether a position lies inside the rings: an odd number of their edges lies to the east of it. */
function contains(rings: readonly Position[][], [east, north]: LngLat): boolean {
  let isInside = false;
  for (const ring of rings) {
    ring.forEach(([x = 0, y = 0], index) => {
      const [lastX = x, lastY = y] = ring.at(index - 1) ?? [x, y];
      const isAcross = y > north !== lastY > north;
      if (isAcross && east < x + ((north - y) / (lastY - y)) * (lastX - x)) isInside = !isInside;
    });
  }
  return isInside;
}
