import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
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
      'The figure can\'t draw "fill-pattern" of the style layer "extra".',
    ],
    [
      { ...land, type: 'line', paint: { 'line-offset': 2 } },
      'The figure can\'t draw "line-offset" of the style layer "extra".',
    ],
    [
      { ...land, type: 'symbol', layout: { 'icon-image': 'pin' } },
      'The figure can\'t draw "icon-image" of the style layer "extra".',
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
    expect(() => renderFigure(sheet, withLayer(layer), data)).toThrow(message);
  });

  test('a faulty expression is an error too', () => {
    const paint = JSON.parse('{ "line-width": ["interpolate", ["linear"], ["zoom"]] }');
    expect(() => renderFigure(sheet, withLayer({ ...land, type: 'line', paint }), data)).toThrow(
      'line-width',
    );
  });

  test('a source that is not GeoJSON is an error', async () => {
    const tiles = { ...style, sources: { tiles: { type: 'vector', url: 'x' } } } as const;
    await expect(sourceData({ ...tiles, layers: [] }, async () => collection())).rejects.toThrow(
      'The figure can\'t draw the source "tiles": its type is "vector".',
    );
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

  test('holds what its filter lets through at a zoom', () => {
    expect(layer?.holds(seen, 5)).toBe(true);
    expect(layer?.holds(seen, 4)).toBe(false);
    expect(layer?.holds({ ...seen, type: 1 }, 5)).toBe(false);
  });

  test('has values by zoom and by state, and defaults', () => {
    const values = layer?.values(seen, 5, false);
    expect(values?.number('line-width')).toBe(2);
    expect(values?.number('line-opacity')).toBe(1);
    expect(values?.ink('line-color')).toEqual({ colour: '#00f', opacity: expect.closeTo(0.5, 2) });
    expect(layer?.values(seen, 5, true).ink('line-color')).toEqual({ colour: '#f00', opacity: 1 });
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
