import { readFileSync } from 'node:fs';
import {
  booleanIntersects,
  booleanPointInPolygon,
  distance,
  lineIntersect,
  nearestPointOnLine,
  pointToLineDistance,
  polygonToLine,
} from '@turf/turf';
import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { describe, expect, it } from 'vitest';
import { featureNamed, featuresOf } from '../support/layers.ts';

function read<G extends Geometry>(path: string): Feature<G>[] {
  const collection: FeatureCollection<G> = JSON.parse(readFileSync(path, 'utf8'));
  return collection.features;
}

/** The Euphrates, in the parts that the lake leaves of it. */
const rivers = read<LineString>('geodata/context/rivers.geojson').filter(
  ({ properties }) => properties?.['name'] === 'Euphrates',
);
/** The drawn lake, and all those of the base map beneath it. */
const lakes = [
  ...read<Polygon | MultiPolygon>('geodata/context/lakes.geojson'),
  ...read<Polygon | MultiPolygon>('static/basemap/lakes.json'),
];
const roads = read<LineString>('geodata/context/roads.geojson');
const routes = featuresOf('supply-routes').map(({ id, geometry, properties }) => {
  if (geometry?.type !== 'LineString') throw new Error(`${String(id)} is no line`);
  return { id: String(id), geometry, kind: properties.kind };
});
const lines = [...routes, ...roads.map(({ id, geometry }) => ({ id: String(id), geometry }))];

function positionOf(id: string): Position {
  const { geometry } = featureNamed(id);
  if (geometry?.type !== 'Point') throw new Error(`${id} is no point`);
  return geometry.coordinates;
}

/** The bank of the Euphrates, which flows south-east, on which a point lies. */
function bankOf([lng = 0, lat = 0]: Position): 'left' | 'right' {
  const [nearest] = rivers
    .map((river) => ({ river, at: nearestPointOnLine(river, [lng, lat]).properties }))
    .sort((a, b) => a.at.dist - b.at.dist);
  const course = nearest?.river.geometry.coordinates ?? [];
  const start = Math.min(nearest?.at.index ?? 0, course.length - 2);
  const [ax = 0, ay = 0] = course[start] ?? [];
  const [bx = 0, by = 0] = course[start + 1] ?? [];
  return (bx - ax) * (lat - ay) - (by - ay) * (lng - ax) > 0 ? 'left' : 'right';
}

describe('roads and routes', () => {
  it('lead through no lake, drawn or of the base map', () => {
    expect(lakes.length).toBeGreaterThan(10);
    const wet = lines.filter(({ geometry }) =>
      lakes.some((lake) => booleanIntersects(geometry, lake.geometry)),
    );
    expect(wet.map(({ id }) => id)).toEqual([]);
  });

  it('cross the Euphrates once, by the bridges at Raqqa', () => {
    const crossings = lines.flatMap(({ id, geometry }) =>
      rivers.flatMap((river) =>
        lineIntersect(geometry, river).features.map(({ geometry: { coordinates } }) => ({
          id,
          km: distance(coordinates, [39.0061, 35.9531]),
        })),
      ),
    );
    expect(crossings.map(({ id }) => id)).toEqual(['kuweires-road']);
    for (const { km } of crossings) expect(km).toBeLessThan(4);
  });

  it('meet other roads only at vertices that they share', () => {
    const real = lines.filter((line) => !('kind' in line) || line.kind === 'route');
    const stray = real.flatMap((one, n) =>
      real.slice(n + 1).flatMap((other) => {
        const shared = sharedBy(one.geometry, other.geometry);
        return lineIntersect(one.geometry, other.geometry)
          .features.map(({ geometry }) => geometry.coordinates)
          .filter((meeting) => !shared.some((vertex) => distance(vertex, meeting) < 0.002))
          .map((at) => `${one.id} ${other.id} ${at.map((n) => n.toFixed(4)).join()}`);
      }),
    );
    expect(stray).toEqual([]);
  });
});

describe('the Euphrates', () => {
  it.each([
    'deir-ez-zor',
    'dez-airport',
    'brigade137',
    'artillery-137',
    'saiqa-camp',
    'panorama',
    'thayyem',
    'dez-joura',
    'dez-qusour',
    'dez-mouwathafeen',
    'dez-hamidiya',
    'dez-sinaa',
    'dez-tahtouh',
    'dez-oummal',
    'dez-rashidiya-dz',
    'dez-ardi',
    'dez-sheikh-yassin',
    'dez-kanamat',
    'dez-harabesh',
    'dez-baghiliya',
    'dez-ayyash',
    'dez-jafra-dz',
  ])('has %s on its right bank', (id) => {
    expect(bankOf(positionOf(id))).toBe('right');
  });

  it.each([
    ['dez-hatla', positionOf('dez-hatla')],
    ['Raqqa', [39.0061, 35.9531]],
  ])('has %s on its left bank', (_, position) => {
    expect(bankOf(position)).toBe('left');
  });

  it('runs past its bridge and its island at Deir ez-Zor, as near as both are drawn', () => {
    for (const id of ['dez-siyasiyah-bridge', 'sakr-island']) {
      const metres = Math.min(
        ...rivers.map((river) => pointToLineDistance(positionOf(id), river) * 1000),
      );
      expect(metres, id).toBeLessThan(800 + featureNamed(id).properties.precision);
    }
  });

  it.each(['dez-enclave', 'struck-area-2016-09-17', 'jabal-thardah', 'sw-aleppo'])(
    'stays out of %s',
    (id) => {
      const { geometry } = featureNamed(id);
      if (geometry?.type !== 'Polygon') throw new Error(`${id} is no area`);
      const edge = polygonToLine(geometry);
      const entries = rivers.flatMap((river) => lineIntersect(river, edge).features);
      expect(entries.map((entry) => entry.geometry.coordinates)).toEqual([]);
      const inside = rivers.filter(({ geometry: { coordinates } }) =>
        booleanPointInPolygon(coordinates[0] ?? [], geometry),
      );
      expect(inside).toEqual([]);
    },
  );
});

describe('the Queiq', () => {
  it.each(['i', 'ii', 'iii', 'iv'])(
    'had run through Ramouseh: it passes between district %s and Sheikh Saeed',
    (number) => {
      const course = read<LineString>('geodata/context/rivers.geojson').find(
        ({ id }) => id === 'queiq',
      );
      expect(course?.geometry.coordinates.length).toBeGreaterThan(10);
      for (const id of [`ad-ramouseh-industrial-district-${number}`, 'sheikh-saeed']) {
        const { geometry } = featureNamed(id);
        if (geometry === null || course === undefined) throw new Error(`${id} has no outline`);
        expect(booleanIntersects(course.geometry, geometry), id).toBe(false);
      }
    },
  );
});

function sharedBy(one: LineString, other: LineString): Position[] {
  const vertices = new Set(other.coordinates.map(String));
  return one.coordinates.filter((vertex) => vertices.has(String(vertex)));
}
