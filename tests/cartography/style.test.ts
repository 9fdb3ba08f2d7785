import { validateStyleMin, type ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import {
  besidesNumbered,
  NUMBERED_NAMES,
  numberedNamesFilter,
} from '../../src/cartography/layers/numbered-names.ts';
import { NUMBERED, numberedFilter } from '../../src/cartography/layers/numbered.ts';
import { SELECTED_LABEL, selectedFilter } from '../../src/cartography/layers/selected-label.ts';
import { buildStyle } from '../../src/cartography/style.ts';
import { light, themes } from '../../src/cartography/theme.ts';
import { checkProperties } from '../../src/figure/style/properties.ts';
import { valueOf } from './evaluate.ts';
import { madeUp } from './made-up.ts';
import { LANGUAGES, styleOf } from './made-up-styles.ts';

const { edition, geography } = madeUp();
const style = buildStyle(edition, geography, light, { base: '', fonts: null, labels: 'both' });
const layerIds = new Set(edition.layers.map(({ id }) => id));

function metadataOf(id: string): Record<string, unknown> {
  return Object(style.layers.find((layer) => layer.id === id)?.metadata);
}

describe('the style', () => {
  it.each(
    Object.values(themes).flatMap((theme) =>
      LANGUAGES.map((labels) => [theme.name, labels] as const),
    ),
  )('is valid in the theme %s with labels in %s', (theme, labels) => {
    expect(validateStyleMin(styleOf(theme, labels))).toEqual([]);
  });

  // The map takes these over unchecked while it is read.
  it('stays valid whatever is selected and numbered', () => {
    const filters: Readonly<Record<string, ExpressionSpecification>> = {
      [SELECTED_LABEL]: selectedFilter('a'),
      [NUMBERED]: numberedFilter(['a', 'b']),
      [NUMBERED_NAMES]: numberedNamesFilter(['a', 'b']),
    };
    const layers = style.layers.map((layer) => {
      if (layer.type !== 'symbol') return layer;
      const filter = filters[layer.id] ?? besidesNumbered(layer.filter, ['a', 'b']);
      return filter === undefined ? layer : { ...layer, filter };
    });
    expect(layers.filter(({ id }) => id in filters)).toHaveLength(3);
    expect(validateStyleMin({ ...style, layers })).toEqual([]);
    const wrong = layers.map((layer) => ({ ...layer, filter: ['no-such'] }));
    expect(validateStyleMin(JSON.parse(JSON.stringify({ ...style, layers: wrong })))).not.toEqual(
      [],
    );
  });

  it('names its sources as the figure expects them', () => {
    expect(Object.keys(style.sources)).toEqual(
      expect.arrayContaining([
        'base-land',
        'base-labels',
        'context-roads',
        'layer-ways',
        'anchors',
      ]),
    );
    expect(style.sources['base-land']).toEqual({ type: 'geojson', data: 'basemap/land.json' });
  });

  it('gives every style layer a name of its own and a source that exists', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const layer of style.layers) {
      if (layer.type !== 'background') expect(Object.keys(style.sources)).toContain(layer.source);
    }
  });

  it('lays all text above all marks', () => {
    const areText = style.layers.map(({ layout = {} }) => 'text-field' in layout);
    expect(areText.indexOf(true)).toBeGreaterThan(0);
    expect(areText.slice(areText.indexOf(true)).every((isText) => isText)).toBe(true);
  });

  it('marks the edition’s layers for the legend and for clicks', () => {
    expect(metadataOf('ways-route')).toEqual({ 'atlas:layer': 'ways', 'atlas:place': true });
    expect(metadataOf('ways-line-band')['atlas:place']).toBe(false);
    for (const { metadata } of style.layers) {
      const layer: unknown = Object(metadata)['atlas:layer'];
      if (layer !== undefined) expect(layerIds).toContain(layer);
    }
  });

  it('draws no style layer for kinds that the edition does not have', () => {
    expect(style.layers.map(({ id }) => id)).not.toContain('world-route');
  });

  it('uses nothing that the still figure cannot draw', () => {
    for (const layer of style.layers) expect(() => checkProperties(layer)).not.toThrow();
  });

  it('keeps text at 12 pixels or more at every zoom', () => {
    const styles = LANGUAGES.map((labels) => styleOf('light', labels));
    for (const layer of styles.flatMap(({ layers }) => layers)) {
      if (layer.type !== 'symbol' || layer.layout?.['text-field'] === undefined) continue;
      for (let zoom = 0; zoom <= 18; zoom += 0.5) {
        for (const kind of ['city', 'site']) {
          const size = valueOf(layer, 'text-size', { zoom, properties: { kind } });
          expect(size, layer.id).toBeGreaterThanOrEqual(12);
        }
      }
    }
  });

  it('brings fonts only where it is given some', () => {
    expect(style).not.toHaveProperty('font-faces');
    const fonts = { 'Noto Sans': 'https://example.org/a.woff2' };
    expect(
      buildStyle(edition, geography, light, { base: '', fonts, labels: 'both' })['font-faces'],
    ).toEqual(fonts);
  });

  it('names no country or town of the base that is a place of the edition', () => {
    const filter = style.layers.find(({ id }) => id === 'countries-label');
    expect(JSON.stringify(filter)).toContain('the-country');
  });

  it('draws a picked route at 4 pixels or more, and wider than at rest', () => {
    const route = style.layers.find(({ id }) => id === 'ways-route');
    if (route === undefined) throw new Error('ways-route is missing');
    const properties = { mentioned: true };
    const rest = valueOf(route, 'line-width', { zoom: 12, properties });
    const picked = valueOf(route, 'line-width', {
      zoom: 12,
      properties,
      state: { selected: true },
    });
    expect(picked).toBeGreaterThanOrEqual(4);
    expect(picked).toBeGreaterThan(Number(rest));
  });
});
