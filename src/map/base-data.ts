import { GeoJSONSource } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { Map as LibreMap } from 'maplibre-gl';

/** What the map's sources hold that are files, by source id, as far as they have arrived. */
export type BaseData = Readonly<Record<string, FeatureCollection>>;

/** The sources whose files a legend explains. */
const READ = ['base-countries', 'base-borders', 'base-lakes', 'base-rivers'];

/**
 * The base map's files as MapLibre holds them: nothing is fetched or read a second time.
 * @param onarrival called when a file has arrived, or another took its place
 */
export function baseData(map: LibreMap, onarrival: () => void): () => BaseData {
  const held: Record<string, FeatureCollection> = {};
  map.on('sourcedata', ({ sourceId, sourceDataType }) => {
    // Once a file; `content` goes with every tile.
    if (sourceDataType !== 'metadata' || !READ.includes(sourceId)) return;
    const source = map.getSource(sourceId);
    if (!(source instanceof GeoJSONSource)) return;
    void source.getData().then((data) => {
      if (data.type !== 'FeatureCollection' || held[sourceId] === data) return;
      held[sourceId] = data;
      onarrival();
    });
  });
  return () => held;
}
