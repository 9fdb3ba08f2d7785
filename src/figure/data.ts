import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { geoJsonSource } from './style/check-style.ts';

/** What the style's sources hold, by source id. */
export type FigureData = Readonly<Record<string, FeatureCollection>>;

/**
 * GeoJSON of every source of the style by source id: inline ones as they are, files as `load(path)`
 * gives them, each file once. Throws an Error on a source that is not GeoJSON.
 */
export async function sourceData(
  style: StyleSpecification,
  load: (path: string) => Promise<FeatureCollection>,
): Promise<FigureData> {
  const loaded = new Map<string, Promise<FeatureCollection>>();
  const once = (path: string): Promise<FeatureCollection> => {
    const file = loaded.get(path) ?? load(path);
    loaded.set(path, file);
    return file;
  };
  const entries = Object.entries(style.sources).map(
    async ([id, source]) => [id, await collectionOf(id, source, once)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

async function collectionOf(
  id: string,
  source: SourceSpecification,
  load: (path: string) => Promise<FeatureCollection>,
): Promise<FeatureCollection> {
  const { data } = geoJsonSource(id, source);
  if (typeof data === 'string') return load(data);
  if (data.type === 'FeatureCollection') return data;
  if (data.type === 'Feature') return { type: 'FeatureCollection', features: [data] };
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: data }],
  };
}
