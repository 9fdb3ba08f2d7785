import { booleanClockwise } from '@turf/turf';
import type { Feature, Geometry, Position } from 'geojson';
import type { Drawn, ReadFile } from './drawn.ts';
import { idsFor } from './ids.ts';

/** A layer's file as text, and what was left out of it. */
export interface BuiltLayer {
  readonly text: string;
  readonly count: number;
  readonly lost: readonly string[];
}

/** Decimals of a degree that are kept: a tenth of a metre. */
const EXACT = 1e6;

/**
 * A layer of the places drawn: ids from their names, and what only an editor can say (kind,
 * precision, certainty, sources) left empty, so that `npm run validate` asks for it.
 */
export function buildLayer({ drawn, lost }: ReadFile): BuiltLayer {
  const ids = idsFor(drawn.map(({ name }) => name));
  const features = drawn.map((place, i) => featureOf(place, ids[i] ?? ''));
  const high = drawn.filter(({ geometry }) => hasElevation(geometry)).length;
  const unnamed = drawn.filter(({ name }) => name === null).length;
  const shown = features.map(textOf).join(',\n');
  return {
    text: `{\n  "type": "FeatureCollection",\n  "features": [\n${shown}\n  ]\n}\n`,
    count: drawn.length,
    lost: [
      ...lost,
      ...(high === 0 ? [] : [`${high} × elevation.`]),
      ...(unnamed === 0 ? [] : [`${unnamed} × no name: give them one, and a better id.`]),
    ],
  };
}

/** A member a line, so that it can be completed by hand; the geometry on one line. */
function textOf({ id, properties, geometry }: Feature): string {
  const own = JSON.stringify(properties, null, 2).replaceAll('\n', '\n      ');
  const members = ['"type": "Feature"', `"id": ${JSON.stringify(id)}`, `"properties": ${own}`];
  const all = [...members, `"geometry": ${JSON.stringify(geometry)}`];
  return `    {\n      ${all.join(',\n      ')}\n    }`;
}

function featureOf({ name, geometry }: Drawn, id: string): Feature {
  return {
    type: 'Feature',
    id,
    properties: {
      name: name ?? '',
      'name:ar': null,
      variants: [],
      kind: null,
      precision: null,
      certainty: null,
      sources: [],
      note: '',
    },
    geometry: flat(geometry),
  };
}

/** Without elevation, rounded, each polygon wound as RFC 7946 has it: counter-clockwise, holes not. */
function flat(geometry: Geometry): Geometry {
  const one = ([lng = 0, lat = 0]: Position): Position => [rounded(lng), rounded(lat)];
  const line = (positions: readonly Position[]): Position[] => positions.map(one);
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: one(geometry.coordinates) };
    case 'MultiPoint':
    case 'LineString':
      return { ...geometry, coordinates: line(geometry.coordinates) };
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.map(line) };
    case 'Polygon':
      return { ...geometry, coordinates: wound(geometry.coordinates.map(line)) };
    case 'MultiPolygon':
      return {
        ...geometry,
        coordinates: geometry.coordinates.map((rings) => wound(rings.map(line))),
      };
    case 'GeometryCollection':
      return { ...geometry, geometries: geometry.geometries.map(flat) };
  }
}

function wound(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, i) => (booleanClockwise(ring) === i > 0 ? ring : ring.toReversed()));
}

function rounded(degrees: number): number {
  return Math.round(degrees * EXACT) / EXACT + 0;
}

function hasElevation(geometry: Geometry): boolean {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.some(hasElevation);
  return isHigh(geometry.coordinates);
}

/** Whether a position somewhere within has a third number that is not 0. */
function isHigh(coordinates: readonly unknown[]): boolean {
  if (typeof coordinates[0] === 'number') return coordinates.length > 2 && coordinates[2] !== 0;
  return coordinates.some((part) => Array.isArray(part) && isHigh(part));
}
