import { featherFeatures } from '../../src/core/gazetteer/feather-features.ts';
import type {
  Context,
  DrawnFeature,
  DrawnProperties,
  Edition,
  Geography,
  LngLat,
  Place,
} from '../../src/core/model.ts';
import type { Feature, FeatureCollection, Geometry } from 'geojson';

const LAYERS = ['quarters', 'ways', 'spots', 'world'] as const;

/** What a test says of a place; the rest is filled in. */
export interface Sketch extends Partial<DrawnProperties> {
  readonly id: string;
  readonly geometry: Geometry;
  readonly anchor?: LngLat;
}

/** About 2 km on a side. */
export const SQUARE: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [10, 40],
      [10.02, 40],
      [10.02, 40.02],
      [10, 40.02],
      [10, 40],
    ],
  ],
};
const LINE: Geometry = {
  type: 'LineString',
  coordinates: [
    [10, 40],
    [10.1, 40.05],
  ],
};
const POINT: Geometry = { type: 'Point', coordinates: [10.05, 40.01] };

const HALF = { mentioned: false, mixed: true } as const;

/** One place of every kind that is drawn differently, mentioned and not. */
export const SKETCHES: readonly Sketch[] = [
  { id: 'old-town', layer: 'quarters', kind: 'district', geometry: SQUARE },
  { id: 'new-town', layer: 'quarters', kind: 'district', geometry: SQUARE, mentioned: false },
  { id: 'the-east', layer: 'quarters', kind: 'area', geometry: SQUARE },
  { id: 'the-front', layer: 'quarters', kind: 'area', geometry: SQUARE, ...HALF },
  { id: 'the-west', layer: 'quarters', kind: 'area', geometry: SQUARE, mentioned: false },
  { id: 'mill-quarter', layer: 'quarters', kind: 'district', geometry: POINT, mentioned: false },
  { id: 'north-road', layer: 'ways', kind: 'route', geometry: LINE },
  { id: 'south-road', layer: 'ways', kind: 'route', geometry: LINE, mentioned: false },
  { id: 'air-bridge', layer: 'ways', kind: 'corridor', geometry: LINE },
  { id: 'long-river', layer: 'ways', kind: 'water', geometry: LINE },
  { id: 'town', layer: 'spots', kind: 'city', geometry: POINT },
  { id: 'camp', layer: 'spots', kind: 'site', geometry: POINT, certainty: 'uncertain' },
  { id: 'station', layer: 'spots', kind: 'site', geometry: POINT, mentioned: false },
  { id: 'the-country', layer: 'world', kind: 'country', geometry: POINT },
  { id: 'the-region', layer: 'world', kind: 'region', geometry: POINT },
];

const CONTEXT: readonly Context[] = [
  { id: 'built-up', role: 'built-up' },
  { id: 'landmarks', role: 'landmark' },
  { id: 'lakes', role: 'lake' },
  { id: 'rivers', role: 'river' },
  { id: 'boundaries', role: 'boundary' },
  { id: 'roads', role: 'road' },
  { id: 'towns', role: 'town' },
];

/** A feature as core hands it to the style. */
export function drawn(sketch: Sketch, number: number): DrawnFeature {
  const { geometry, anchor: _, ...given } = sketch;
  const mentioned = sketch.mentioned ?? true;
  return {
    type: 'Feature',
    geometry,
    properties: {
      layer: 'spots',
      name: sketch.id,
      nameAr: 'مكان',
      kind: 'site',
      certainty: 'certain',
      precision: 250,
      ...given,
      mentioned,
      number: mentioned ? number : 0,
    },
  };
}

/** The place of a drawn feature. */
export function placeOf({ properties, geometry }: DrawnFeature, anchor: LngLat): Place {
  const corners = geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : [];
  const lngs = [anchor[0], ...corners.map(([lng = 0]) => lng)];
  const lats = [anchor[1], ...corners.map(([, lat = 0]) => lat)];
  return {
    id: properties.id,
    layer: properties.layer,
    name: properties.name,
    nameAr: properties.nameAr,
    variants: [],
    kind: properties.kind,
    certainty: properties.certainty,
    precision: properties.precision,
    sources: [],
    note: '',
    asOf: null,
    unlocated: null,
    bounds: [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)],
    anchor,
    where: null,
    scene: [],
    number: properties.mentioned ? properties.number : null,
    mentions: [],
    excerpts: [],
  };
}

/** An edition of nowhere, with a place of every sort and a file of context in every role. */
export function madeUp(sketches: readonly Sketch[] = SKETCHES): {
  edition: Edition;
  geography: Geography;
} {
  const features = sketches.map((sketch, i) => drawn(sketch, i + 1));
  const places = features.map((feature, i) =>
    placeOf(feature, sketches[i]?.anchor ?? [10.05, 40.01]),
  );
  const ofLayer = (id: string): FeatureCollection<Geometry, DrawnProperties> => ({
    type: 'FeatureCollection',
    features: features.filter(({ properties }) => properties.layer === id),
  });
  return {
    edition: {
      title: 'Nowhere',
      summary: '',
      summaryAr: null,
      address: null,
      contact: null,
      dated: '2026-01-01',
      citation: {
        title: '',
        author: '',
        publisher: '',
        published: '2026-01-01',
        address: '',
        rights: '',
        language: 'en',
      },
      headline: { n: 0, runs: [] },
      passages: [],
      endMatter: null,
      places,
      layers: LAYERS.map((id) => ({ id, title: id, titleAr: null })),
      context: CONTEXT,
      sources: [],
      events: [],
      abbreviations: [],
      frames: [],
      basemap: null,
      region: [9, 39, 11, 41],
      view: { center: [10, 40], zoom: 10 },
      quoteLimit: 160,
    },
    geography: {
      layers: Object.fromEntries(LAYERS.map((id) => [id, ofLayer(id)])),
      anchors: {
        type: 'FeatureCollection',
        features: places.flatMap(({ anchor }, i) => {
          const feature = features[i];
          return anchor === null || feature === undefined
            ? []
            : [
                {
                  type: 'Feature' as const,
                  geometry: { type: 'Point' as const, coordinates: [...anchor] },
                  properties: feature.properties,
                },
              ];
        }),
      },
      feathers: {
        type: 'FeatureCollection',
        features: features.flatMap(({ geometry, properties }) =>
          featherFeatures(geometry, properties),
        ),
      },
      context: Object.fromEntries(
        CONTEXT.map(({ id }) => [
          id,
          { type: 'FeatureCollection', features: [] satisfies Feature[] },
        ]),
      ),
    },
  };
}
