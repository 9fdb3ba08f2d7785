import { readFileSync } from 'node:fs';
import {
  bearing,
  booleanIntersects,
  distance,
  lineIntersect,
  lineString,
  pointToLineDistance,
  polygon,
} from '@turf/turf';
import type { FeatureCollection, LineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { featureNamed, featureOf, featuresOf, type PlaceFeature } from '../support/layers.ts';
import { at, table, type Row } from '../support/tables.ts';

const ROUTES = table('routes.tsv');
const WAYPOINTS = table('route-waypoints.tsv');
const CONTROLS = table('control-points.tsv');
const routes = featuresOf('supply-routes');
const roads: FeatureCollection<LineString> = JSON.parse(
  readFileSync('geodata/context/roads.geojson', 'utf8'),
);

function lineOf(id: string): LineString {
  const { geometry } = featureOf('supply-routes', id);
  if (geometry?.type !== 'LineString') throw new Error(`${id} is no line`);
  return geometry;
}

function metresFrom(row: Row, line: LineString): number {
  return pointToLineDistance(at(row), line) * 1000;
}

function object(name: string): Row[] {
  return CONTROLS.filter((row) => row['object'] === name);
}

/** Both ways: the furthest that either line lies from the other's vertices. */
function apart(line: LineString, other: LineString): number {
  const furthest = (from: LineString, to: LineString): number =>
    Math.max(...from.coordinates.map((vertex) => pointToLineDistance(vertex, to) * 1000));
  return Math.max(furthest(line, other), furthest(other, line));
}

describe('the routes', () => {
  it('are all there, as lines, with the precision of the table at least', () => {
    expect(routes.map(({ id }) => id).sort()).toEqual(ROUTES.map((row) => row['id']).sort());
    for (const row of ROUTES) {
      const { properties } = featureOf('supply-routes', row['id'] ?? '');
      expect(properties.precision).toBeGreaterThanOrEqual(Number(row['precision_m']));
    }
  });

  it.each(WAYPOINTS.filter((row) => row['verified'] === 'true'))('$route passes $name', (row) => {
    const tolerance = Number(row['tolerance_m']);
    expect(metresFrom(row, lineOf(row['route'] ?? ''))).toBeLessThanOrEqual(tolerance);
  });

  it('have the tolerance of their precision, but for one town beside its road', () => {
    const wider = WAYPOINTS.filter((row) => {
      const route = ROUTES.find(({ id }) => id === row['route']);
      return row['verified'] === 'true' && row['tolerance_m'] !== route?.['precision_m'];
    });
    expect(wider.map((row) => [row['name'], row['note'] !== ''])).toEqual([['Kafr Hamra', true]]);
  });

  it('Castello Road is the arc between its two roundabouts, bend by bend', () => {
    const line = lineOf('castello-road');
    const arc = object('aleppo-road-castello').map(at);
    expect(apart(line, { type: 'LineString', coordinates: arc })).toBeLessThan(70);
    expect(line.coordinates[0]).toEqual(arc.at(-1));
    expect(line.coordinates.at(-1)).toEqual(arc[0]);
  });

  it('the road past Handarat had been led on to Tell Rifaat: it ends where the facts end', () => {
    const last = WAYPOINTS.filter(({ route }) => route === 'jandoul-handarat-north').at(-1);
    expect(lineOf('jandoul-handarat-north').coordinates.at(-1)).toEqual(at(last ?? {}));
  });

  it('Castello Road had a kink in the last kilometre before Jandoul', () => {
    expect(sharpestTurn(lineOf('castello-road'))).toBeLessThan(12);
  });

  it.each([
    ['castello-road', 'aleppo-road-castello'],
    ['jandoul-handarat-north', 'aleppo-road-handarat'],
    ['azaz-road', 'aleppo-road-gaziantep-north-west'],
    ['albab-road', 'aleppo-road-al-bab'],
  ])('%s had run beside %s: it is the same road, vertex by vertex', (route, road) => {
    const drawn = roads.features.find(({ id }) => id === road);
    for (const vertex of drawn?.geometry.coordinates ?? [[]]) {
      expect(lineOf(route).coordinates).toContainEqual(vertex);
    }
  });

  it.each(['azaz-road', 'm5', 'albab-road', 'kuweires-road', 'damascus-palmyra-dez'])(
    '%s had run as straight as a ruler from town to town, with corners in them',
    (id) => {
      const { coordinates } = lineOf(id);
      const legs = coordinates.slice(1).map((to, i) => distance(coordinates[i] ?? to, to));
      expect(Math.max(...legs)).toBeLessThan(16);
      const beyond = coordinates.filter((at) => !inTheCity(at));
      expect(sharpestTurn({ type: 'LineString', coordinates: beyond })).toBeLessThan(30);
    },
  );

  it.each([
    ['m4', 'm5', [36.8061, 35.8611]],
    ['m4', 'albab-road', [37.2798, 36.2235]],
    ['west-road-urum', 'm5', [37.0627, 36.17]],
    ['khanaser-road', 'ramouseh-road', [37.2414, 36.1414]],
    ['gov-alt-route-aug2016', 'castello-road', [37.1158, 36.2356]],
    ['gov-alt-route-aug2016', 'jandoul-handarat-north', [37.1999, 36.297]],
    ['gov-alt-route-aug2016', 'albab-road', [37.2798, 36.2235]],
    ['damascus-palmyra-dez', 'm5', [36.27671, 33.51718]],
    ['azaz-road', 'castello-road', [37.1158, 36.2356]],
    ['jandoul-handarat-north', 'castello-road', [37.1727, 36.2488]],
  ])('%s and %s share their junction to the vertex', (one, other, junction) => {
    expect(lineOf(one).coordinates).toContainEqual(junction);
    expect(lineOf(other).coordinates).toContainEqual(junction);
  });

  it('never run through Lake Assad, and cross the Euphrates only at Raqqa', () => {
    const lake = polygon([object('lake-assad').map(at)]);
    const river = lineString([...object('euphrates').map(at)]);
    for (const { id: anyId, geometry } of routes) {
      if (geometry === null) continue;
      const id = String(anyId);
      expect(booleanIntersects(geometry, lake), id).toBe(false);
      const crossings = lineIntersect(lineOf(id), river).features;
      expect(crossings.length, id).toBe(id === 'kuweires-road' ? 1 : 0);
      for (const { geometry: crossing } of crossings) {
        expect(distance(crossing, [39.0061, 35.9531])).toBeLessThan(5);
      }
    }
  });

  it('say when they were open or cut, by which source, and what of the article they answer', () => {
    for (const { id, properties } of routes) {
      const { note, asOf, sources } = { note: '', asOf: '', sources: [], ...properties };
      expect(note, String(id)).toMatch(/201[56]/);
      expect(note, String(id)).toMatch(/\((Wikipedia|OCHA|UN|press)[^)]*\)/);
      expect(note, String(id)).toMatch(/paragraph|the article does not name it/i);
      expect(asOf, String(id)).toMatch(/^2016/);
      expect(sources, String(id)).not.toEqual([]);
    }
  });

  it('agree on what paragraph 4 may mean: Castello Road had claimed it too', () => {
    const claims = ['tel-al-eis', 'khan-tuman', 'm5', 'azaz-road'].map((id) => {
      const { properties } = featureNamed(id);
      const { note, certainty } = { note: '', certainty: '', ...properties };
      if (id !== 'khan-tuman') expect(certainty).toBe('less-certain');
      return /Paragraph 4 names no supply route: [^.]+\./.exec(note)?.[0];
    });
    expect(claims[0]).toMatch(/Tel al-Eis.*Khan Tuman.*M5.*Azaz/);
    expect(new Set(claims).size).toBe(1);
    expect(featureNamed('castello-road').properties).toMatchObject({
      note: expect.not.stringMatching(/paragraph 4/i),
    });
  });

  it('are corridors where they are no roads', () => {
    const isCorridor = ({ properties }: PlaceFeature): boolean => properties.kind === 'corridor';
    const corridors = routes.filter(isCorridor).map(({ id }) => id);
    expect(corridors).toEqual(['ramouseh-corridor-aug2016', 'nubl-zahraa-corridor']);
  });
});

/** By how many degrees a line turns at its sharpest vertex. */
function sharpestTurn({ coordinates }: LineString): number {
  const turns = coordinates.slice(1, -1).map((here, i) => {
    const turn = Math.abs(
      bearing(here, coordinates[i + 2] ?? here) - bearing(coordinates[i] ?? here, here),
    );
    return Math.min(turn, 360 - turn);
  });
  return Math.max(...turns);
}

/** Where streets have corners. */
function inTheCity([lng = 0, lat = 0]: Position): boolean {
  return lng > 37.05 && lng < 37.24 && lat > 36.15 && lat < 36.28;
}
