import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { ITALIC, REGULAR, SEMIBOLD } from '../../src/cartography/fonts.ts';
import { adopted } from '../../src/map/own-basemap-adopt.ts';
import { resolvedSource } from '../../src/map/own-basemap-source.ts';
import { listening } from '../support/own-site.ts';
import type {
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';

const roads = { type: 'fill', source: 's', 'source-layer': 'roads' } as const;
const text = (more: Partial<SymbolLayerSpecification>): SymbolLayerSpecification => ({
  id: 'names',
  type: 'symbol',
  source: 's',
  'source-layer': 'places',
  ...more,
});

describe('a style layer of another map', () => {
  it('is drawn under an id of its own, from a source of its own', () => {
    const layer: LayerSpecification = { ...roads, id: 'a', paint: { 'fill-color': '#123456' } };
    expect(adopted(layer, [])).toEqual({ ...layer, id: 'own-a', source: 'own-s' });
  });

  it.each<LayerSpecification>([
    { ...roads, id: 'pattern', paint: { 'fill-pattern': 'grass' } },
    text({ layout: { 'icon-image': 'shop' } }),
    text({ layout: { 'text-field': '' } }),
    text({ layout: { 'text-field': ['format', ['image', 'shield'], {}, 'M5', {}] } }),
  ])('is left out if it is nothing without pictures: %j', (layer) => {
    expect(adopted(layer, [])).toBeNull();
  });

  it.each([
    [['Open Sans Regular'], REGULAR],
    [['Roboto Medium', 'Arial Unicode MS'], SEMIBOLD],
    [['Metropolis Light Italic'], ITALIC],
    [undefined, REGULAR],
  ])('has our fonts: %j becomes %s', (font, family) => {
    const layout = { 'text-field': '{name}', 'icon-image': 'dot', 'icon-size': 2 };
    const layer = adopted(
      text({ layout: font === undefined ? layout : { ...layout, 'text-font': font } }),
      [],
    );
    expect(layer?.layout).toEqual({ 'text-field': '{name}', 'text-font': [family] });
  });

  it.each<[string, FilterSpecification]>([
    ['an old filter', ['==', 'class', 'town']],
    ['an expression', ['==', ['get', 'class'], 'town']],
  ])('leaves out names that ours give already, by %s of its own', (_, filter) => {
    const layer = adopted(text({ filter, layout: { 'text-field': '{name}' } }), ['Aleppo', 'حلب']);
    if (layer?.type !== 'symbol') throw new Error('It must be kept.');
    const shows = (properties: Record<string, unknown>): boolean =>
      featureFilter(layer.filter, 'filter').filter({ zoom: 8 }, { type: 1, properties });
    expect(shows({ class: 'town', name: 'Kilis' })).toBe(true);
    expect(shows({ class: 'village', name: 'Kilis' })).toBe(false);
    expect(shows({ class: 'town', name: 'Aleppo' })).toBe(false);
    expect(shows({ class: 'town', name: 'Halab', 'name:ar': 'حلب' })).toBe(false);
    const style = {
      version: 8 as const,
      sources: { 'own-s': { type: 'vector' as const, tiles: ['https://a.example/{z}/{x}/{y}'] } },
      layers: [layer],
    };
    expect(validateStyleMin(style)).toEqual([]);
  });
});

describe('a source of another map', () => {
  const at = 'https://maps.example.org/styles/a/style.json?key=1';
  const resolve = (source: SourceSpecification) => resolvedSource(source, at, 'the source “s”');

  it('has absolute addresses, whose braces stay', async () => {
    const tiles = ['../../tiles/{z}/{x}/{y}.pbf', '/t/{z}/{x}/{y}', 'https://maps.example.org/{z}'];
    const { source } = await resolve({ type: 'vector', tiles, maxzoom: 14 });
    expect(source).toEqual({
      type: 'vector',
      maxzoom: 14,
      tiles: [
        'https://maps.example.org/tiles/{z}/{x}/{y}.pbf',
        'https://maps.example.org/t/{z}/{x}/{y}',
        'https://maps.example.org/{z}',
      ],
    });
  });

  it.each<[string, SourceSpecification]>([
    ['tiles', { type: 'raster', tiles: ['https://other.example/{z}/{x}/{y}.png'] }],
    ['a description of tiles', { type: 'vector', url: 'https://other.example/tiles.json' }],
    ['another scheme', { type: 'vector', url: 'pmtiles://https://maps.example.org/a.pmtiles' }],
    ['GeoJSON', { type: 'geojson', data: 'http://maps.example.org/a.json' }],
  ])('is refused before anything is asked for, with %s from elsewhere', async (_, source) => {
    await expect(resolve(source)).rejects.toThrow('lies on another server than the style');
  });

  it('takes over what describes its tiles, with addresses relative to that', async () => {
    const tiles = {
      tiles: ['tiles/{z}/{x}/{y}'],
      minzoom: 2,
      maxzoom: 9,
      bounds: [0, 0, 1, 1],
      name: 'x',
    };
    const server = await listening((_, response) => void response.end(JSON.stringify(tiles)));
    const style = `${server.origin}/a/style.json`;
    const source = { type: 'vector', url: '../b/tiles.json', promoteId: 'id' } as const;
    const resolved = await resolvedSource(source, style, 's').finally(server.close);
    expect(resolved.source).toEqual({
      type: 'vector',
      promoteId: 'id',
      minzoom: 2,
      maxzoom: 9,
      bounds: [0, 0, 1, 1],
      tiles: [`${server.origin}/b/tiles/{z}/{x}/{y}`],
    });
  });

  it('is refused if its description sends the page elsewhere, or names no tiles', async () => {
    const answers = [{ tiles: ['https://third.example/{z}/{x}/{y}'] }, { name: 'x' }, null];
    const server = await listening((_, response) => {
      response.end(JSON.stringify(answers.shift() ?? null));
    });
    const style = `${server.origin}/style.json`;
    const resolveIt = () => resolvedSource({ type: 'vector', url: 'tiles.json' }, style, 'it');
    await expect(resolveIt()).rejects.toThrow('it lies on another server than the style');
    await expect(resolveIt()).rejects.toThrow('it names no tiles');
    await expect(resolveIt()).rejects.toThrow('it names no tiles').finally(server.close);
  });

  it('is refused if it is no map', async () => {
    await expect(
      resolve({
        type: 'video',
        urls: [],
        coordinates: [
          [0, 1],
          [1, 1],
          [1, 0],
          [0, 0],
        ],
      }),
    ).rejects.toThrow('is of the type “video”');
  });
});
