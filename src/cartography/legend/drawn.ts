import { shapeOf } from '../shape.ts';
import { drawnBy } from './parse-paint.ts';
import type { Seen } from './parse-paint.ts';
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection } from 'geojson';

/** What was read from the files of a style's sources, by source id. */
export type FileData = Readonly<Record<string, FeatureCollection>>;

/** A feature of a source, as a style layer sees it. */
export interface Drawn {
  readonly feature: Feature;
  readonly seen: Seen;
}

const TYPES = { point: 1, line: 2, area: 3 } as const;

/** The features of a style layer's source: those in the style itself, or of its file if that is known. */
export function featuresOf(
  style: StyleSpecification,
  files: FileData,
  layer: LayerSpecification,
): readonly Drawn[] {
  const id = 'source' in layer ? String(layer.source) : '';
  const source = style.sources[id];
  if (source?.type !== 'geojson') return [];
  const data = typeof source.data === 'string' ? files[id] : source.data;
  return data?.type === 'FeatureCollection' ? seenIn(data) : [];
}

/** Which of the features of its source a style layer draws at a zoom. */
export function drawnAt(layer: LayerSpecification, zoom: number): (one: Drawn) => boolean {
  const isDrawn = drawnBy(layer, zoom);
  return ({ seen }) => isDrawn(seen);
}

/** Made once a collection: a legend is made after every move of the map. */
const known = new WeakMap<FeatureCollection, readonly Drawn[]>();

function seenIn(collection: FeatureCollection): readonly Drawn[] {
  const before = known.get(collection);
  if (before !== undefined) return before;
  const features = collection.features.flatMap((feature): Drawn[] => {
    const shape = shapeOf(feature.geometry);
    const properties = feature.properties ?? {};
    return shape === null ? [] : [{ feature, seen: { type: TYPES[shape], properties } }];
  });
  known.set(collection, features);
  return features;
}
