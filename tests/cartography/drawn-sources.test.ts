import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { buildStyle } from '../../src/cartography/style.ts';
import { light } from '../../src/cartography/theme.ts';
import type { Bounds } from '../../src/core/model.ts';
import { drawnSources } from '../../src/cartography/drawn-sources.ts';
import { madeUp } from './made-up.ts';

const { edition: plain, geography: bare } = madeUp();
const edition = {
  ...plain,
  places: plain.places.map((place) => ({ ...place, sources: [`of-${place.id}`] })),
};
const roads: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { class: 'motorway', sources: ['survey'] },
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
  drawnSources(edition, style, { bounds, zoom }).has('survey');

describe('the source of a feature of context', () => {
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

describe('the source of a place', () => {
  const places = (bounds: Bounds, zoom: number) => drawnSources(edition, style, { bounds, zoom });
  const [first] = edition.places.filter(({ anchor, number }) => anchor !== null && number !== null);

  test('is drawn where the place stands, and not where nothing does', () => {
    const [lng, lat] = first?.anchor ?? [NaN, NaN];
    const around: Bounds = [lng - 0.01, lat - 0.01, lng + 0.01, lat + 0.01];
    expect(places(around, 14)).toContain(`of-${first?.id}`);
    expect([...places([-179, -60, -178, -59], 14)]).toEqual([]);
  });

  test('is not drawn where only its neighbours in the layer are', () => {
    const sketch = { layer: 'spots', kind: 'site' } as const;
    const spot = (lng: number) => ({
      geometry: { type: 'Point' as const, coordinates: [lng, 40] },
      anchor: [lng, 40] as const,
    });
    const two = madeUp([
      { id: 'here', ...sketch, ...spot(10) },
      { id: 'there', ...sketch, ...spot(11) },
    ]);
    const named = two.edition.places.map((place) => ({ ...place, sources: [place.id] }));
    const drawn = drawnSources(
      { places: named },
      buildStyle(two.edition, two.geography, light, { base: '', fonts: null, labels: 'both' }),
      { bounds: [9.99, 39.99, 10.01, 40.01], zoom: 14 },
    );
    expect([...drawn]).toEqual(['here']);
  });
});
