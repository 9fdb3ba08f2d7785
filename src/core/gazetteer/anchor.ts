import { along, length, lineString } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import type { LngLat } from '../model.ts';
import { insidePoint } from './inside-point.ts';

/** Where label and number of a geometry stand: on the point, half-way along the line, inside the area. */
export function anchorOf(geometry: Geometry): LngLat {
  return rounded(exactAnchorOf(geometry));
}

function exactAnchorOf(geometry: Geometry): LngLat {
  switch (geometry.type) {
    case 'Point':
      return lngLatOf(geometry.coordinates);
    case 'LineString':
      return halfWay(geometry.coordinates);
    case 'MultiLineString':
      return halfWay(longestOf(geometry.coordinates));
    case 'Polygon':
    case 'MultiPolygon':
      return insidePoint(geometry);
    default:
      throw new RangeError(`An edition draws no ${geometry.type}.`);
  }
}

/** By length on the ground. */
function halfWay(line: Position[]): LngLat {
  const feature = lineString(line);
  return lngLatOf(along(feature, length(feature) / 2).geometry.coordinates);
}

function longestOf(lines: readonly Position[][]): Position[] {
  const [first = [], ...rest] = lines;
  const lengthOf = (line: Position[]): number => length(lineString(line));
  return rest.reduce((best, line) => (lengthOf(line) > lengthOf(best) ? line : best), first);
}

function lngLatOf([lng = 0, lat = 0]: Position): LngLat {
  return [lng, lat];
}

/** Six decimals, like the edition's own positions. */
function rounded([lng, lat]: LngLat): LngLat {
  return [Number(lng.toFixed(6)), Number(lat.toFixed(6))];
}
