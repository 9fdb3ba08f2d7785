import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Extract } from './pmtiles.ts';

/**
 * A made-up piece of land in the schema of Protomaps' basemap, round the middle of the good edition:
 * a lake in its middle, a highway through it from west to east, streets, and a few names.
 */
export const madeUpExtract: Extract = {
  bounds: [150.4, -19.3, 150.6, -19.1],
  zooms: [6, 12],
  layers: {
    earth: collection(box(150.4, -19.3, 150.6, -19.1, { kind: 'earth' })),
    water: collection(
      box(150.48, -19.22, 150.52, -19.18, { kind: 'lake' }),
      point(150.5, -19.2, { kind: 'lake', name: 'Mirror Lake' }),
    ),
    roads: collection(
      line([150.4, -19.15], [150.6, -19.15], { kind: 'highway', name: 'Coast Highway' }),
      line([150.45, -19.3], [150.45, -19.1], { kind: 'minor_road', name: 'Side Street' }),
    ),
    places: collection(
      point(150.45, -19.25, {
        kind: 'locality',
        name: 'نبع',
        script: 'Arabic',
        'name:en': 'Springtown',
        population_rank: 9,
      }),
      // A place of the good edition, which names it already.
      point(150.55, -19.25, { kind: 'locality', name: 'Old Town' }),
    ),
  },
};

type Properties = Readonly<Record<string, string | number>>;

function collection(...features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

function feature(geometry: Geometry, properties: Properties): Feature {
  return { type: 'Feature', properties, geometry };
}

function point(lng: number, lat: number, properties: Properties): Feature {
  return feature({ type: 'Point', coordinates: [lng, lat] }, properties);
}

function line(from: number[], to: number[], properties: Properties): Feature {
  return feature({ type: 'LineString', coordinates: [from, to] }, properties);
}

function box(w: number, s: number, e: number, n: number, properties: Properties): Feature {
  const ring = [
    [w, s],
    [e, s],
    [e, n],
    [w, n],
    [w, s],
  ];
  return feature({ type: 'Polygon', coordinates: [ring] }, properties);
}
