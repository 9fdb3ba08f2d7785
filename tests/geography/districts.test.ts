import { readFileSync } from 'node:fs';
import {
  area,
  bbox,
  bearing,
  booleanPointInPolygon,
  coordAll,
  distance,
  length,
  lineIntersect,
  lineString,
} from '@turf/turf';
import type { FeatureCollection, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { buildDistricts } from '../../src/build/geography/districts.ts';
import { featureOf, featuresOf } from '../support/layers.ts';
import { at, table, type Row } from '../support/tables.ts';

const LAYER = 'geodata/layers/aleppo-districts.geojson';
const BUILT_UP = 'geodata/context/built-up.geojson';
const read = (path: string): string => readFileSync(path, 'utf8');

interface District {
  readonly row: Row;
  readonly polygon: Polygon;
  readonly ring: readonly Position[];
}

const rows = table('districts.tsv');
const features = new Map(featuresOf('aleppo-districts').map((feature) => [feature.id, feature]));
const districts = rows.map((row): District => {
  const geometry = features.get(row['id'] ?? '')?.geometry;
  if (geometry?.type !== 'Polygon') throw new Error(`${row['id'] ?? ''} is not drawn`);
  return { row, polygon: geometry, ring: geometry.coordinates[0] ?? [] };
});

const builtUpFile: FeatureCollection<MultiPolygon> = JSON.parse(read(BUILT_UP));
const builtUp = builtUpFile.features[0]?.geometry;
const rims = builtUp?.coordinates.map(([shell = []]) => shell) ?? [];

const keyOf = ([lng, lat]: Position = []): string => `${lng ?? ''} ${lat ?? ''}`;
/** The directed edges of a ring. */
function edgesOf(ring: readonly Position[]): string[] {
  return ring.slice(1).map((end, n) => `${keyOf(ring[n])} ${keyOf(end)}`);
}
function turned(edge: string): string {
  const [a, b, c, d] = edge.split(' ');
  return [c, d, a, b].join(' ');
}
/** Whose district lies left of each directed edge. */
const owners = new Map(
  districts.flatMap(({ row, ring }) => edgesOf(ring).map((edge) => [edge, row['id'] ?? ''])),
);

describe('the districts', () => {
  it('are what the program draws, to the byte', () => {
    const files = buildDistricts({
      districts: read('geodata/reference/districts.tsv'),
      controlPoints: read('geodata/reference/control-points.tsv'),
      areas: read('geodata/reference/areas.tsv'),
    });
    expect(files.districts).toBe(read(LAYER));
    expect(files.builtUp).toBe(read(BUILT_UP));
  }, 300_000);

  it('are 133 polygons without holes, of at most 6000 vertices with five decimals', () => {
    expect(districts).toHaveLength(133);
    expect(districts.every(({ polygon }) => polygon.coordinates.length === 1)).toBe(true);
    const positions = districts.flatMap(({ ring }) => ring.slice(1));
    expect(positions.length).toBeLessThanOrEqual(6000);
    for (const number of positions.flat()) expect(Number(number.toFixed(5))).toBe(number);
  });

  it('run counter-clockwise, close, and repeat no vertex', () => {
    for (const ring of [...districts.map((district) => district.ring), ...rims]) {
      expect(ring[0]).toEqual(ring.at(-1));
      expect(new Set(ring.map(keyOf)).size).toBe(ring.length - 1);
      const twice = ring.slice(1).reduce((sum, [x = 0, y = 0], n) => {
        const [beforeX = 0, beforeY = 0] = ring[n] ?? [];
        return sum + beforeX * y - x * beforeY;
      }, 0);
      expect(twice).toBeGreaterThan(0);
    }
  });

  it('are nowhere a tongue: Tal az-Zarazir had one, 16 m wide and 140 m long', () => {
    const tongues = districts.filter(({ ring }) => narrowest(ring.slice(1)) < 35);
    expect(tongues.map(({ row }) => row['id'])).toEqual([]);
  });

  it('share their borders to the vertex, and what is not shared is the rim', () => {
    expect(owners.size).toBe(districts.flatMap(({ ring }) => edgesOf(ring)).length);
    const unshared = [...owners.keys()].filter((edge) => !owners.has(turned(edge)));
    expect(new Set(unshared)).toEqual(new Set(rims.flatMap(edgesOf)));
  });

  it('neither overlap nor leave a gap: their areas sum to that of the built-up area', () => {
    expect(builtUp?.coordinates.every((polygon) => polygon.length === 1)).toBe(true);
    const sum = districts.reduce((total, { polygon }) => total + area(polygon), 0);
    expect(sum / area(builtUp ?? { type: 'MultiPolygon', coordinates: [] })).toBeCloseTo(1, 9);
  });

  it('have borders that meet only at shared vertices', () => {
    const boxes = districts.map((district) => ({ ...district, box: bbox(district.polygon) }));
    const crossings = boxes.flatMap((one, n) =>
      boxes
        .slice(n + 1)
        .filter(({ box: [w, s, e, n2] }) => {
          const [west, south, east, north] = one.box;
          return w <= east && e >= west && s <= north && n2 >= south;
        })
        .flatMap((other) => strayMeetings(one.ring, other.ring)),
    );
    expect(crossings).toEqual([]);
    expect(districts.filter(({ ring }) => crossesItself(ring)).map(({ row }) => row['id'])).toEqual(
      [],
    );
  });

  it.each(districts)('$row.id holds its centre', ({ row, polygon }) => {
    expect(booleanPointInPolygon(at(row), polygon, { ignoreBoundary: true })).toBe(true);
  });

  it('have areas within 35 % of the table’s, nearly all within 20 %', () => {
    const off = districts.map(({ row, polygon }) =>
      Math.abs(area(polygon) / 1e6 / Number(row['area_km2']) - 1),
    );
    const within = (limit: number): number => off.filter((part) => part <= limit).length / 133;
    expect(within(0.35)).toBe(1);
    expect(within(0.2)).toBeGreaterThan(0.9);
  });

  it('have at least 90 % of the table’s neighbours, and few others', () => {
    const wanted = new Set(
      rows.flatMap((row) => (row['adjacent'] ?? '').split(' ').map((id) => pair(row['id'], id))),
    );
    wanted.delete('');
    const drawn = new Set(
      [...owners].flatMap(([edge, id]) => {
        const other = owners.get(turned(edge));
        return other === undefined ? [] : [pair(id, other)];
      }),
    );
    const found = [...drawn].filter((each) => wanted.has(each)).length;
    expect(found / wanted.size).toBeGreaterThanOrEqual(0.9);
    expect((drawn.size - found) / wanted.size).toBeLessThan(0.1);
  });

  it('are approximate, and say of what date, by which sources', () => {
    for (const { row } of districts) {
      const properties = features.get(row['id'] ?? '')?.properties;
      expect(properties).toMatchObject({ kind: 'district', certainty: 'less-certain' });
      expect(properties).toMatchObject({ asOf: '2016-09-22', context: true });
      expect(properties?.precision).toBeGreaterThanOrEqual(300);
      expect(properties?.precision).toBeGreaterThanOrEqual(Number(row['precision_m']));
    }
  });
});

describe('the rim of the built-up area', () => {
  it('had notches where two districts met', () => {
    const sharp = rims.flatMap((ring) =>
      ring.slice(1).filter((here, n) => {
        const next = ring[n + 2] ?? ring[1] ?? here;
        return turnBetween(ring[n] ?? here, here, next) > 45;
      }),
    );
    expect(sharp).toEqual([]);
  });
});

describe('the built-up area of Deir ez-Zor', () => {
  const drawn = builtUpFile.features.find(({ id }) => id === 'deir-ez-zor-built-up');
  const members = table('areas.tsv').filter((row) => row['area'] === 'deir-ez-zor-built-up');
  const rivers: FeatureCollection<LineString> = JSON.parse(read('geodata/context/rivers.geojson'));
  if (drawn === undefined) throw new Error('It is not drawn: there was none for a long time.');

  it('is drawn round the city and its quarters where the layer has them', () => {
    expect(members).toHaveLength(14);
    for (const row of members) {
      const place = featuresOf('deir-ezzor').find(
        ({ properties }) => properties.name === row['place'],
      );
      expect(place?.geometry, row['place']).toEqual({ type: 'Point', coordinates: at(row) });
      expect(place?.properties, row['place']).toMatchObject({
        sources: expect.arrayContaining([row['source']]),
      });
      expect(booleanPointInPolygon(at(row), drawn), row['place']).toBe(true);
    }
  });

  it('reaches no further from them than it says that it may be off', () => {
    expect(drawn.properties).toMatchObject({ certainty: 'uncertain', precision: 1500 });
    for (const vertex of coordAll(drawn)) {
      const away = members.map((row) => distance(vertex, at(row)) * 1000);
      expect(Math.min(...away)).toBeLessThan(1500);
    }
  });

  it('stays on one bank of the Euphrates, off its water', () => {
    for (const line of rivers.features) expect(lineIntersect(line, drawn).features).toEqual([]);
  });

  it('says that this project generalised it, and whose points it is drawn from', () => {
    expect(drawn.properties?.['note']).toContain('Generalised by this project');
    expect(drawn.properties?.['sources']).toEqual(
      expect.arrayContaining([...new Set(members.map(({ source }) => source)), 'own']),
    );
  });
});

describe('who held a district', () => {
  it('always has a date, and a source or the word that none says so', () => {
    for (const { row } of districts) {
      const { note, sources } = {
        note: '',
        sources: [],
        ...features.get(row['id'] ?? '')?.properties,
      };
      expect(note).toMatch(/September 2016/);
      expect(note).toMatch(/\(Wikipedia\)|[Nn]o source/);
      expect(sources).toContain('wikipedia-map');
    }
  });
});

describe('the areas of Aleppo', () => {
  it('leave the derived ones to the build', () => {
    for (const id of ['ramouseh', 'eastern-aleppo', 'eastern-aleppo-mixed', 'west-aleppo'])
      expect(featureOf('aleppo-districts', id)).toMatchObject({
        geometry: null,
        properties: { derived: true },
      });
  });

  it('draw the south-west within the box of the facts, round its label', () => {
    const { geometry } = featureOf('aleppo-districts', 'sw-aleppo');
    if (geometry?.type !== 'Polygon') throw new Error('no area');
    const [west, south, east, north] = bbox(geometry);
    expect([west, south].map((edge, n) => edge >= [37.045, 36.115][n]!)).toEqual([true, true]);
    expect([east, north].map((edge, n) => edge <= [37.145, 36.19][n]!)).toEqual([true, true]);
    expect(booleanPointInPolygon([37.105, 36.16], geometry)).toBe(true);
  });

  it('shape the south-west after the places it is known by: it had been a circle', () => {
    const { geometry } = featureOf('aleppo-districts', 'sw-aleppo');
    if (geometry?.type !== 'Polygon') throw new Error('no area');
    const members = table('areas.tsv').filter((row) => row['area'] === 'sw-aleppo');
    for (const row of members) expect(booleanPointInPolygon(at(row), geometry)).toBe(true);
    const [shell = []] = geometry.coordinates;
    for (const vertex of shell) {
      const beyond = members.map(
        (row) => distance(vertex, at(row)) * 1000 - Number(row['reach_m']),
      );
      expect(Math.min(...beyond)).toBeLessThan(
        featureOf('aleppo-districts', 'sw-aleppo').properties.precision,
      );
    }
    const round = (4 * Math.PI * area(geometry)) / (length(lineString(shell)) * 1000) ** 2;
    expect(round).toBeLessThan(0.85);
  });

  it('mark a district as opposition, mixed, government or Kurdish as the table does', () => {
    for (const { row } of districts) {
      const word = (row['held_late_sept_2016'] ?? '').split(/[ -]/)[0]?.toLowerCase();
      expect(features.get(row['id'] ?? '')?.properties).toMatchObject({ held: word });
    }
  });
});

/** By how many degrees a line turns at its middle vertex. */
function turnBetween(before: Position, here: Position, after: Position): number {
  const turn = Math.abs(bearing(here, after) - bearing(before, here));
  return Math.min(turn, 360 - turn);
}

/** Two ids in a fixed order; empty where one is missing. */
function pair(a = '', b = ''): string {
  return a === '' || b === '' ? '' : [a, b].sort().join(' ');
}

/** Where two rings meet besides at vertices of both. */
function strayMeetings(one: readonly Position[], other: readonly Position[]): string[] {
  const vertices = new Set([...one, ...other].map(keyOf));
  return lineIntersect(lineString([...one]), lineString([...other]))
    .features.map(({ geometry: { coordinates } }) => coordinates.map((n) => Number(n.toFixed(9))))
    .map(keyOf)
    .filter((key) => !vertices.has(key));
}

/** Whether any two edges of a ring that are not neighbours meet. */
function crossesItself(ring: readonly Position[]): boolean {
  const turn = (
    [ax = 0, ay = 0]: Position,
    [bx = 0, by = 0]: Position,
    [cx = 0, cy = 0]: Position,
  ) => Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
  const edges = ring.slice(1).map((end, n): [Position, Position] => [ring[n] ?? end, end]);
  return edges.some(([a, b], n) =>
    edges.slice(n + 2).some(([c, d]) => {
      if (keyOf(a) === keyOf(d)) return false;
      return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
    }),
  );
}

/** Metres between the two nearest vertices of an open ring that have over 250 m of it between them. */
function narrowest(ring: readonly Position[]): number {
  const along = [0];
  ring.forEach((here, n) => {
    along.push((along[n] ?? 0) + distance(here, ring[n + 1] ?? ring[0] ?? []) * 1000);
  });
  const whole = along.at(-1) ?? 0;
  const widths = ring.flatMap((one, n) =>
    ring.slice(n + 1).flatMap((other, m) => {
      const way = (along[n + 1 + m] ?? 0) - (along[n] ?? 0);
      return Math.min(way, whole - way) > 250 ? [distance(one, other) * 1000] : [];
    }),
  );
  return Math.min(Infinity, ...widths);
}
