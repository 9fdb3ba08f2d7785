import { describe, expect, it } from 'vitest';
import { appearances } from '../../src/cartography/appearance.ts';
import { drawn, placeOf, SQUARE } from './made-up.ts';
import type { Sketch } from './made-up.ts';
import type { LngLat, Mention } from '../../src/core/model.ts';
import type { Geometry } from 'geojson';

function appear(sketches: readonly Located[]) {
  const features = sketches.map((sketch, i) => drawn(sketch, i + 1));
  const places = features.map((feature, i) => placeOf(feature, sketches[i]?.anchor ?? [0, 0]));
  return appearances(places, new Map(features.map((f) => [f.properties.id, f])));
}

type Located = Sketch & { readonly anchor: LngLat };

function mention(place: string, start: number): Mention {
  const how = { kind: 'named', certainty: 'certain' } as const;
  return { ...how, id: `${place}-${start}`, passage: 1, place, text: place, start, end: start + 1 };
}

function dot(id: string, anchor: LngLat, more: Omit<Partial<Sketch>, 'geometry'> = {}): Located {
  return { ...more, id, anchor, geometry: { type: 'Point', coordinates: [...anchor] } };
}

describe('the zoom from which a place appears', () => {
  it('is that of continents for a dot that stands alone: a map of the world is one of countries', () => {
    const alone = appear([dot('alone', [10, 40])]).get('alone');
    expect(alone?.mark).toBe(3);
    expect(alone?.until).toBeGreaterThan(20);
  });

  it('lets the city go first and its sites follow', () => {
    const zooms = appear([dot('site', [10.01, 40]), dot('city', [10, 40], { kind: 'city' })]);
    expect(zooms.get('city')?.mark).toBe(3);
    expect(zooms.get('site')?.mark).toBeGreaterThan(8);
  });

  it('shows what the article mentions before context at the same distance', () => {
    const zooms = appear([
      dot('city', [10, 40], { kind: 'city' }),
      dot('mentioned', [10.1, 40]),
      dot('context', [9.9, 40], { mentioned: false }),
    ]);
    expect(zooms.get('mentioned')?.mark).toBeLessThan(zooms.get('context')?.mark ?? 0);
  });

  it('puts the city that the article names most before others, and one named in passing off the world map', () => {
    const features = [dot('passing', [30, 50], { kind: 'city' }), dot('most', [30, 49.9], { kind: 'city' })].map((sketch, i) => drawn(sketch, i + 1)); // prettier-ignore
    const places = features.map((feature) => {
      const place = placeOf(feature, [30, feature.properties.id === 'most' ? 49.9 : 50]);
      const count = feature.properties.id === 'most' ? 9 : 1;
      return {
        ...place,
        mentions: Array.from({ length: count }, (_, at) => mention(place.id, at)),
      };
    });
    const zooms = appearances(places, new Map(features.map((f) => [f.properties.id, f])));
    expect(zooms.get('most')?.label).toBe(3);
    expect(zooms.get('passing')?.label).toBeGreaterThan(6);
    const [passing, most] = places;
    if (passing === undefined || most === undefined) throw new Error('Two places were made.');
    const apart = [{ ...passing, anchor: [-60, -10] as const }, most];
    const far = appearances(apart, new Map(features.map((f) => [f.properties.id, f])));
    expect(far.get('passing')?.mark).toBe(3.5);
  });

  it('lets a country be named before a building beside its point, though not before a city', () => {
    const beside = (kind: 'site' | 'city') =>
      appear([dot('country', [10, 40], { kind: 'country' }), dot('x', [10.01, 40], { kind })]);
    expect(beside('site').get('x')?.mark).toBeGreaterThan(8);
    expect(beside('city').get('x')?.mark).toBe(3);
  });

  it('never hides a dot for good, even under another', () => {
    const zooms = appear([dot('a', [10, 40]), dot('b', [10, 40])]);
    expect(zooms.get('b')?.mark).toBeLessThanOrEqual(14);
  });

  it('ends for a vague area that fills the view, never for one with edges', () => {
    const until = (kind: 'area' | 'district') =>
      appear([{ id: 'a', anchor: [10.01, 40.01], kind, geometry: SQUARE }]).get('a')?.until;
    expect(until('area')).toBeLessThan(17);
    expect(until('district')).toBeGreaterThan(20);
  });

  it('of a vague area over a country waits for its name, of one in a city stays among streets', () => {
    const wide: Geometry = {
      type: 'Polygon',
      coordinates: [
        [
          [10, 40],
          [15, 40],
          [15, 43],
          [10, 43],
          [10, 40],
        ],
      ],
    };
    const of = (geometry: Geometry) =>
      appear([{ id: 'a', anchor: [10.01, 40.01], kind: 'area', geometry }]).get('a');
    const [country, quarter] = [of(wide), of(SQUARE)];
    expect(country?.mark).toBe(country?.label);
    expect(country?.lasts).toBe(country?.until);
    expect(quarter?.mark).toBeLessThan(quarter?.label ?? 0);
    expect(quarter?.lasts).toBeGreaterThanOrEqual(16);
  });

  it('names a small area later than it draws it, and a country always', () => {
    const zooms = appear([
      { id: 'quarter', anchor: [10.01, 40.01], kind: 'district', geometry: SQUARE },
      dot('country', [10, 40], { kind: 'country' }),
    ]);
    const quarter = zooms.get('quarter');
    expect(quarter?.label).toBeGreaterThan(quarter?.mark ?? Infinity);
    expect(zooms.get('country')?.label).toBe(0);
  });
});
