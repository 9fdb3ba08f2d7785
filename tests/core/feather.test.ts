import {
  area,
  booleanContains,
  buffer,
  distance,
  feature,
  polygonToLine,
  pointToLineDistance,
} from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { FEATHER_STEPS } from '../../src/core/edgeless.ts';
import { feathersOf } from '../../src/core/gazetteer/feather.ts';
import { featherFeatures } from '../../src/core/gazetteer/feather-features.ts';
import type { DrawnProperties } from '../../src/core/model.ts';

/** A box of so many kilometres from its lower left corner. */
function box(lng: number, lat: number, wide: number, high: number): Polygon {
  const [dx, dy] = [wide / (111.32 * Math.cos((lat * Math.PI) / 180)), high / 111.32];
  const ring = [
    [lng, lat],
    [lng + dx, lat],
    [lng + dx, lat + dy],
    [lng, lat + dy],
    [lng, lat],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

const CITY = box(37, 36, 12, 8);

function rings(shape: Polygon | MultiPolygon): Position[] {
  return shape.type === 'Polygon' ? shape.coordinates.flat() : shape.coordinates.flat(2);
}

describe('the outlines by which an area fades', () => {
  const outlines = feathersOf(CITY, 1000);

  it('begin with the area and end the stated precision within', () => {
    expect(outlines).toHaveLength(FEATHER_STEPS);
    const rim = polygonToLine(feature(CITY));
    outlines.forEach((outline, step) => {
      const wanted = (1000 * step) / (FEATHER_STEPS - 1);
      for (const corner of rings(outline)) {
        const deep = pointToLineDistance(corner, Object(rim), { units: 'meters' });
        expect(Math.abs(deep - wanted)).toBeLessThan(1000 / FEATHER_STEPS / 2);
      }
    });
  });

  it('lie within one another', () => {
    outlines.slice(1).forEach((inner, index) => {
      const outer = outlines[index];
      expect(outer && booleanContains(feature(Object(outer)), feature(Object(inner)))).toBe(true);
    });
  });

  it('never leave the area, so that no country is tinted for its neighbour', () => {
    const grown = buffer(CITY, 20, { units: 'meters' });
    for (const outline of outlines) {
      expect(grown && booleanContains(grown, feature(Object(outline)))).toBe(true);
    }
  });

  it('reach the middle of an area that is less deep than its precision', () => {
    const strip = feathersOf(box(37, 36, 6, 0.8), 1000);
    expect(strip).toHaveLength(FEATHER_STEPS);
    const last = strip.at(-1);
    expect(last && area(last)).toBeLessThan(0.1 * area(box(37, 36, 6, 0.8)));
  });

  it('keep all parts of an area that has several', () => {
    const two: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [CITY.coordinates, box(37.4, 36, 12, 8).coordinates],
    };
    for (const outline of feathersOf(two, 1000)) expect(outline.type).toBe('MultiPolygon');
  });

  it('are few and short: a region of 30 km is not drawn to the metre', () => {
    const region = feathersOf(box(37, 35, 400, 150), 30_000);
    expect(JSON.stringify(region).length).toBeLessThan(4000);
    expect(distance(rings(region[0] ?? CITY)[0] ?? [], [37, 35], { units: 'meters' })).toBeLessThan(
      500,
    );
  });

  it('are none without a precision', () => {
    expect(feathersOf(CITY, 0)).toEqual([]);
  });
});

describe('the features of a fade', () => {
  const place: DrawnProperties = {
    id: 'the-east',
    layer: 'quarters',
    name: 'The East',
    nameAr: '',
    kind: 'area',
    certainty: 'certain',
    precision: 1000,
    mentioned: true,
    number: 1,
  };

  it('count from the rim', () => {
    const steps = featherFeatures(CITY, place).map(({ properties }) => properties.step);
    expect(steps).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('are none for what has edges, or is no area', () => {
    expect(featherFeatures(CITY, { ...place, kind: 'district' })).toEqual([]);
    expect(featherFeatures({ type: 'Point', coordinates: [37, 36] }, place)).toEqual([]);
  });

  it('are one whole outline for an area that can’t fade', () => {
    const [only, ...more] = featherFeatures(CITY, { ...place, precision: 0 });
    expect(only?.properties.step).toBe(FEATHER_STEPS);
    expect(only?.geometry).toEqual(CITY);
    expect(more).toEqual([]);
  });
});
