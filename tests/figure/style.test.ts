import type {
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { printColour } from '../../src/cartography/theme.ts';
import { renderFigure, sourceData } from '../../src/figure/figure.ts';
import { styledLayers } from '../../src/figure/style/styled-layer.ts';
import { collection, data, sheet, style } from './island.ts';

function withLayer(layer: LayerSpecification): StyleSpecification {
  return { ...style, layers: [...style.layers, layer] };
}

const land = { id: 'extra', source: 'base-land' } as const;

describe('what the figure can’t draw', () => {
  test.each<[LayerSpecification, string]>([
    [
      { ...land, type: 'fill', paint: { 'fill-pattern': 'dots' } },
      'The style layer "extra" asks for the hatch "dots", which the style does not define: it defines none.',
    ],
    [
      { ...land, type: 'fill', paint: { 'fill-translate': [1, 1] } },
      'The figure can\'t draw "fill-translate" of the style layer "extra".',
    ],
    [
      { id: 'extra', type: 'background', paint: { 'background-pattern': 'dots' } },
      'The figure can\'t draw "background-pattern" of the style layer "extra".',
    ],
    [
      { ...land, type: 'circle', paint: { 'circle-blur': 1 } },
      'The figure can\'t draw "circle-blur" of the style layer "extra".',
    ],
    [
      { ...land, type: 'symbol', paint: { 'text-halo-blur': 1 } },
      'The figure can\'t draw "text-halo-blur" of the style layer "extra".',
    ],
    [
      { ...land, type: 'fill-extrusion' },
      'The figure can\'t draw the style layer "extra": its type is "fill-extrusion".',
    ],
    [
      { ...land, type: 'line', filter: ['within', { type: 'Polygon', coordinates: [] }] },
      'The figure can\'t draw "within" or "distance" of layer "extra".',
    ],
    [
      { id: 'extra', type: 'line', source: 'nowhere' },
      'The style layer "extra" draws the source "nowhere", which the style does not have.',
    ],
    [
      { ...land, type: 'line', paint: { 'line-offset': 2 } },
      'The figure can\'t draw "line-offset" of the style layer "extra".',
    ],
    [
      { ...land, type: 'symbol', layout: { 'icon-rotate': 90 } },
      'The figure can\'t draw "icon-rotate" of the style layer "extra".',
    ],
    [
      { ...land, type: 'symbol', layout: { 'text-field': 'x', 'text-keep-upright': false } },
      'The figure can\'t draw "text-keep-upright" other than true of the style layer "extra".',
    ],
    [
      { ...land, type: 'symbol', layout: { 'text-field': 'x', 'symbol-avoid-edges': false } },
      'The figure can\'t draw "symbol-avoid-edges" other than true of the style layer "extra".',
    ],
    [
      { ...land, type: 'symbol', layout: { 'text-field': 'x', 'symbol-z-order': 'source' } },
      'The figure can\'t draw "symbol-z-order" other than "auto" of the style layer "extra".',
    ],
    [
      { ...land, type: 'heatmap' },
      'The figure can\'t draw the style layer "extra": its type is "heatmap".',
    ],
    [
      {
        ...land,
        type: 'symbol',
        layout: { 'text-field': 'x', 'text-font': ['Comic Sans'] },
      },
      'The figure has no font "Comic Sans"; it has Noto Sans, Noto Sans Semibold, Noto Sans Italic.',
    ],
  ])('is an error that names it: %j', (layer, message) => {
    expect(() => renderFigure(sheet, withLayer(layer), data, printColour)).toThrow(message);
  });

  test('a faulty expression is an error too', () => {
    const paint = JSON.parse('{ "line-width": ["interpolate", ["linear"], ["zoom"]] }');
    expect(() =>
      renderFigure(sheet, withLayer({ ...land, type: 'line', paint }), data, printColour),
    ).toThrow('line-width');
  });

  test.each<SourceSpecification['type']>(['vector', 'raster', 'raster-dem', 'image', 'video'])(
    'a source of type %s is an error, to be loaded as to be drawn',
    async (type) => {
      const message = `The figure can't draw the source "tiles": its type is "${type}".`;
      const sources = JSON.parse(JSON.stringify({ tiles: { type, url: 'x' } }));
      const tiles = { ...style, sources: { ...style.sources, ...sources } };
      await expect(sourceData(tiles, async () => collection())).rejects.toThrow(message);
      expect(() => renderFigure(sheet, tiles, data, printColour)).toThrow(message);
    },
  );

  test('a source that groups or filters its features is an error', () => {
    const source = { type: 'geojson', data: collection(), cluster: true } as const;
    const grouped = { ...style, sources: { ...style.sources, many: source } };
    expect(() => renderFigure(sheet, grouped, data, printColour)).toThrow(
      'The figure can\'t draw the source "many" with "cluster".',
    );
  });

  test.each([
    { pitch: 30 },
    { bearing: 10 },
    { terrain: { source: 'base-land' } },
    { projection: { type: 'globe' } },
    { sky: {} },
    { state: {} },
  ])('a map that is not flat, upright and the same for all is an error: %j', (more) => {
    const [member] = Object.keys(more);
    expect(() =>
      renderFigure(sheet, { ...style, ...more } as StyleSpecification, data, printColour),
    ).toThrow(`The figure can't draw a style with "${member}".`);
    const flat = { ...style, pitch: 0, bearing: 0, projection: { type: 'mercator' } } as const;
    expect(() => renderFigure(sheet, flat, data, printColour)).not.toThrow();
  });
});

describe('a style layer', () => {
  const [layer] = styledLayers({
    ...style,
    layers: [
      {
        ...land,
        type: 'line',
        minzoom: 3,
        maxzoom: 8,
        filter: ['all', ['==', ['geometry-type'], 'LineString'], ['>=', ['zoom'], ['get', 'from']]],
        paint: {
          'line-width': ['interpolate', ['linear'], ['zoom'], 4, 1, 6, 3],
          'line-color': [
            'case',
            ['boolean', ['feature-state', 'selected'], false],
            'red',
            '#0000ff80',
          ],
        },
      },
    ],
  });
  const seen = { type: 2, id: 'a', properties: { from: 5 } } as const;

  test('is shown from its least zoom to below its greatest', () => {
    expect([2.9, 3, 7.9, 8].map((zoom) => layer?.shownAt(zoom))).toEqual([
      ...[false, true, true, false],
    ]);
  });

  test('holds what its filter lets through at the whole zoom below, as MapLibre’s tiles do', () => {
    expect(layer?.holds(seen, 5)).toBe(true);
    expect(layer?.holds(seen, 4)).toBe(false);
    expect(layer?.holds({ ...seen, properties: { from: 5.5 } }, 5.9)).toBe(false);
    expect(layer?.holds({ ...seen, type: 1 }, 5)).toBe(false);
  });

  test('has the layout of the whole zoom below, but the size of text and all paint of its own', () => {
    const byZoom = (from: number, to: number): ExpressionSpecification => [
      'interpolate',
      ['linear'],
      ['zoom'],
      4,
      from,
      5,
      to,
    ];
    const [names] = styledLayers({
      ...style,
      layers: [
        {
          ...land,
          type: 'symbol',
          layout: {
            'text-size': byZoom(10, 20),
            'text-padding': byZoom(2, 4),
            'text-field': ['step', ['zoom'], 'far', 4.5, 'near'],
          },
          paint: { 'text-opacity': byZoom(0, 1) },
        },
      ],
    });
    const values = names?.values(seen, 4.75, {});
    expect(values?.number('text-size')).toBe(17.5);
    expect(values?.number('text-padding')).toBe(2);
    expect(values?.number('text-opacity')).toBe(0.75);
    expect(values?.sections('text-field').map(({ text }) => text)).toEqual(['far']);
  });

  test('mixes what depends on feature and zoom from two whole zooms, as MapLibre does', () => {
    const [line] = styledLayers({
      ...style,
      layers: [
        {
          ...land,
          type: 'line',
          paint: {
            'line-width': ['interpolate', ['linear'], ['zoom'], 4.5, ['get', 'from'], 5, 9],
            'line-color': ['interpolate', ['linear'], ['zoom'], 4, ['get', 'tint'], 5, '#000000'],
          },
        },
      ],
    });
    const tinted = { ...seen, properties: { from: 1, tint: '#ffffff' } };
    expect(line?.values(tinted, 4.5, {}).number('line-width')).toBe(5);
    expect(line?.values(tinted, 4.5, {}).ink('line-color').colour).toBe('#808080');
  });

  test('has values by zoom and by state, and defaults', () => {
    const values = layer?.values(seen, 5, {});
    expect(values?.number('line-width')).toBe(2);
    expect(values?.number('line-opacity')).toBe(1);
    expect(values?.ink('line-color')).toEqual({ colour: '#00f', opacity: expect.closeTo(0.5, 2) });
    expect(layer?.values(seen, 5, { selected: true }).ink('line-color')).toEqual({
      colour: '#f00',
      opacity: 1,
    });
  });
});

test('files are loaded once each, and inline data stays as it is', async () => {
  const loaded: string[] = [];
  const found = await sourceData(
    {
      ...style,
      sources: { ...style.sources, again: { type: 'geojson', data: 'basemap/land.json' } },
    },
    async (path) => {
      loaded.push(path);
      return collection();
    },
  );
  expect(loaded).toEqual(['basemap/land.json']);
  expect(found['anchors']).toBe(data['anchors']);
  expect(found['again']).toBe(found['base-land']);
});
