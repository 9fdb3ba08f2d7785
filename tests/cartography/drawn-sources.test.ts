import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { buildStyle } from '../../src/cartography/style.ts';
import { light } from '../../src/cartography/theme.ts';
import type { Bounds } from '../../src/core/model.ts';
import { drawnSources } from '../../src/cartography/drawn-sources.ts';
import { madeUp } from './made-up.ts';

const { edition, geography: bare } = madeUp();
const roads: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { class: 'motorway' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [10, 40],
          [11, 40],
          [11, 41],
        ],
      },
    },
  ],
};
const geography = { ...bare, context: { ...bare.context, roads } };
const style = buildStyle(edition, geography, light, { base: '', fonts: null, labels: 'both' });
const at = (bounds: Bounds, zoom = 10) =>
  drawnSources(style, { bounds, zoom }).has('context-roads');

describe('a file of context', () => {
  test('is drawn where one of its lines comes into view', () => {
    expect(at([10.4, 39.9, 10.5, 40.1])).toBe(true);
  });

  test('is not drawn beside it, also inside the box round the whole line', () => {
    expect(at([20, 40, 21, 41])).toBe(false);
    expect(at([10.2, 40.4, 10.4, 40.6])).toBe(false);
  });

  test('is not drawn from so far off that the style leaves it out', () => {
    expect(at([0, 30, 20, 50], 2)).toBe(false);
  });

  test('is drawn on the other copy of the world too', () => {
    expect(at([370.4, 39.9, 370.5, 40.1])).toBe(true);
  });
});

describe('a layer of the edition', () => {
  const places = (bounds: Bounds, zoom: number) => drawnSources(style, { bounds, zoom });
  const [first] = edition.places.filter(({ anchor, number }) => anchor !== null && number !== null);

  test('is drawn where one of its places stands, and not where nothing does', () => {
    const [lng, lat] = first?.anchor ?? [NaN, NaN];
    const around: Bounds = [lng - 0.01, lat - 0.01, lng + 0.01, lat + 0.01];
    expect(places(around, 14)).toContain(`layer-${first?.layer}`);
    expect([...places([-179, -60, -178, -59], 14)]).toEqual([]);
  });
});
