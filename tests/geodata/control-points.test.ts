import { readdirSync, readFileSync } from 'node:fs';
import { booleanPointInPolygon, distance, lineString, pointToLineDistance } from '@turf/turf';
import type { FeatureCollection, Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../support/layers.ts';
import { at, table, type Row } from '../support/tables.ts';

/** A point that a line or an outline was drawn through, and how far from it that may run. */
interface Control {
  readonly name: string;
  readonly position: Position;
  readonly radius: number;
  readonly source: string;
}

/** Areas that a program draws round places, so that each lies well inside. */
const rounded = groupedBy('area', table('areas.tsv'));
const paths = groupedBy('path', table('paths.tsv'));
const roads = groupedBy('object', table('control-points.tsv'));
const waypoints = table('route-waypoints.tsv');
const routes = table('routes.tsv');

/** All that is drawn by hand: lines and outlines that are neither derived nor a computed district. */
const drawn = readdirSync('geodata/layers')
  .flatMap((name) => featuresOf(name.replace('.geojson', '')))
  .filter(({ geometry }) => geometry !== null && geometry.type !== 'Point')
  .filter(({ properties }) => properties.kind !== 'district');
/** These have their points in control-points.tsv themselves. */
const context: FeatureCollection[] = ['roads', 'rivers', 'lakes'].map(contextNamed);
/** Among these one is drawn round places too, the other is the union of its districts. */
const builtUp = contextNamed('built-up').features.map(({ id }) => String(id));

function contextNamed(name: string): FeatureCollection {
  return JSON.parse(readFileSync(`geodata/context/${name}.geojson`, 'utf8'));
}

/** The points of steps first to last of a path; what runs along a road or a path takes its points. */
function controlsOf(path: string, first = 1, last = Infinity): Control[] {
  const steps = (paths.get(path) ?? []).filter((row) => {
    const step = Number(row['step']);
    return step >= first && step <= last;
  });
  return steps.flatMap((row): Control[] => {
    const name = `${path} ${row['step'] ?? ''}`;
    const [, from = '', a = '', b = a] = /^(\S+) (\d+)(?:-(\d+))?$/.exec(row['from'] ?? '') ?? [];
    const [low, high] = [Math.min(Number(a), Number(b)), Math.max(Number(a), Number(b))];
    if (row['take'] === 'point') return [controlOf(name, row, row['radius_m'])];
    const inOrder = <T>(items: T[]): T[] => (Number(a) > Number(b) ? items.toReversed() : items);
    if (row['take'] === 'along') return inOrder(controlsOf(from, low, high));
    if (row['take'] === 'road') {
      const bends =
        roads.get(from)?.filter(({ order }) => isWithin(Number(order), low, high)) ?? [];
      expect(bends, name).toHaveLength(high - low + 1);
      return inOrder(bends).map((bend) => controlOf(name, bend, bend['radius_m']));
    }
    const waypoint = waypoints.find((each) => each['route'] === from && each['order'] === a);
    if (waypoint === undefined) throw new Error(`${name}: no waypoint ${from} ${a}`);
    const route = routes.find(({ id }) => id === from);
    // One that is not verified may lie as far off as the whole route.
    return [controlOf(name, waypoint, waypoint['tolerance_m'] || route?.['precision_m'])];
  });
}

function controlOf(name: string, row: Row, radius = ''): Control {
  return { name, position: at(row), radius: Number(radius), source: row['source'] ?? '' };
}

describe('what is drawn by hand', () => {
  it('is all in the lists of control points, and no list is of nothing', () => {
    const ids = drawn.map(({ id }) => String(id));
    const listed = [...paths.keys(), ...rounded.keys()].filter((id) => !builtUp.includes(id));
    expect(listed.sort()).toEqual(ids.sort());
  });

  const through = drawn.filter(({ id }) => !rounded.has(String(id)));
  it.each(through)('$id keeps to its points, and they to it', ({ id, geometry, properties }) => {
    const controls = controlsOf(String(id));
    expect(controls.length, `control points of ${String(id)}`).toBeGreaterThan(1);
    const lines = linesOf(geometry).map((line) => lineString(line));
    for (const { name, position, radius, source } of controls) {
      expect(source, name).not.toBe('');
      expect(radius, name).toBeGreaterThan(0);
      const metres = Math.min(...lines.map((line) => pointToLineDistance(position, line) * 1000));
      expect(metres, name).toBeLessThanOrEqual(radius);
    }
    const corners = chainOf(geometry, controls);
    const chain = lineString(corners);
    const legs = corners.slice(1).map((corner, n) => distance(corner, corners[n] ?? corner) * 1000);
    // A smooth curve may swing out of a straight leg, by a tenth of it.
    const tolerance = Number(routes.find((route) => route['id'] === id)?.['precision_m']);
    const reach = Math.max(tolerance || properties.precision, Math.max(...legs) / 10);
    for (const vertex of linesOf(geometry).flat()) {
      expect(pointToLineDistance(vertex, chain) * 1000, String(vertex)).toBeLessThanOrEqual(reach);
    }
  });

  it.each(drawn.filter(({ id }) => rounded.has(String(id))))(
    '$id lies round its places, no further than each reaches and the area is rough',
    ({ id, geometry, properties }) => {
      if (geometry?.type !== 'Polygon') throw new Error(`${String(id)} is no area`);
      const places = rounded.get(String(id)) ?? [];
      for (const place of places) {
        expect(booleanPointInPolygon(at(place), geometry), place['place']).toBe(true);
        expect(place['source'], place['place']).not.toBe('');
      }
      for (const vertex of geometry.coordinates.flat()) {
        const beyond = places.map(
          (place) => distance(vertex, at(place)) * 1000 - Number(place['reach_m']),
        );
        expect(Math.min(...beyond), String(vertex)).toBeLessThan(properties.precision);
      }
    },
  );

  it('has a list for every road, river and lake of the context, with sources and radii', () => {
    const [roadFile, riverFile, lakeFile] = context;
    const named = roadFile?.features.map(({ id }) => String(id)) ?? [];
    const gaps = named.filter((id) => id.startsWith('aleppo-road-gap-'));
    expect(named.filter((id) => !gaps.includes(id) && !roads.has(id))).toEqual([]);
    expect(riverFile?.features.length).toBeGreaterThan(0);
    expect([...roads.keys()].filter((id) => id.startsWith('euphrates')).length).toBeGreaterThan(0);
    expect(lakeFile?.features.map(({ properties }) => properties?.['name'])).toEqual([
      'Lake Assad',
    ]);
    expect(roads.has('lake-assad')).toBe(true);
    for (const row of [...roads.values()].flat()) {
      expect(Number(row['radius_m']), row['object']).toBeGreaterThan(0);
      expect(row['source'], row['object']).not.toBe('');
    }
  });
});

/** The control points in order, joined by straight lines; closed for an outline. */
function chainOf(geometry: Geometry | null, controls: readonly Control[]): Position[] {
  const chain = controls.map(({ position }) => position);
  return geometry?.type === 'Polygon' ? [...chain, ...chain.slice(0, 1)] : chain;
}

/** The lines of which a shape consists, outlines for areas. */
function linesOf(geometry: Geometry | null): Position[][] {
  if (geometry?.type === 'LineString') return [geometry.coordinates];
  if (geometry?.type === 'Polygon' || geometry?.type === 'MultiLineString')
    return geometry.coordinates;
  throw new Error(`a ${geometry?.type ?? 'shape without geometry'} is not drawn by hand`);
}

function groupedBy(column: string, rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row[column] ?? '';
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

function isWithin(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}
