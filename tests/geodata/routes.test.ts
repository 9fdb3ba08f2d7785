import {
  booleanIntersects,
  distance,
  lineIntersect,
  lineString,
  pointToLineDistance,
  polygon,
} from '@turf/turf';
import type { LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { featureOf, featuresOf, type PlaceFeature } from '../support/layers.ts';
import { at, table, type Row } from '../support/tables.ts';

const ROUTES = table('routes.tsv');
const WAYPOINTS = table('route-waypoints.tsv');
const CONTROLS = table('control-points.tsv');
const routes = featuresOf('supply-routes');

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
    expect(apart(line, { type: 'LineString', coordinates: arc })).toBeLessThan(26);
    for (const bend of arc) expect(line.coordinates).toContainEqual(bend);
    expect(distance(line.coordinates[0] ?? [], at(waypoint('castello-road', '1')))).toBeLessThan(
      0.1,
    );
    expect(
      distance(line.coordinates.at(-1) ?? [], at(waypoint('castello-road', '7'))),
    ).toBeLessThan(0.1);
  });

  it.each([
    ['m4', 'm5', [36.8061, 35.8611]],
    ['m4', 'albab-road', [37.2798, 36.2235]],
    ['west-road-urum', 'm5', [37.0627, 36.17]],
    ['khanaser-road', 'ramouseh-road', [37.2414, 36.1414]],
    ['gov-alt-route-aug2016', 'castello-road', [37.1328, 36.2541]],
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

  it('are corridors where they are no roads', () => {
    const isCorridor = ({ properties }: PlaceFeature): boolean => properties.kind === 'corridor';
    const corridors = routes.filter(isCorridor).map(({ id }) => id);
    expect(corridors).toEqual(['ramouseh-corridor-aug2016', 'nubl-zahraa-corridor']);
  });
});

function waypoint(route: string, order: string): Row {
  const row = WAYPOINTS.find((each) => each['route'] === route && each['order'] === order);
  if (row === undefined) throw new Error(`no waypoint ${route} ${order}`);
  return row;
}
