import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { tiled } from '../../src/map/tiling.ts';

const geojson: SourceSpecification = { type: 'geojson', data: 'places.json' };

test('the map’s own sources come in few tiles, and the base in fewer', () => {
  const sources = { 'base-land': geojson, 'context-roads': geojson, anchors: geojson };
  expect(tiled({ version: 8, sources, layers: [] }).sources).toEqual({
    'base-land': { ...geojson, maxzoom: 8 },
    'context-roads': { ...geojson, maxzoom: 10 },
    anchors: { ...geojson, maxzoom: 10 },
  });
});

test('the sources of an editor’s basemap stay as they are', () => {
  const vector = { type: 'vector', url: 'pmtiles://base' } as const;
  const sources = { 'own-land': geojson, 'base-tiles': vector };
  expect(tiled({ version: 8, sources, layers: [] }).sources).toEqual(sources);
});
