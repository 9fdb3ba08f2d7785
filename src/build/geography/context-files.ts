/** The files of context that are drawn from tables, as text by name. */
import { join } from 'node:path';
import type { Feature, Geometry } from 'geojson';
import type { LngLat } from '../../core/model.ts';
import { numberIn, readControlPoints, readTable } from './context-points.ts';
import type { Controlled } from './context-points.ts';
import { gapsBetween } from './context-gaps.ts';
import { outside } from './context-outside.ts';
import { shoreOf, streamOf } from './context-water.ts';
import { curveThrough } from './routes-curve.ts';

/** Control points of roads lie within 80 m of the road; routes are drawn with the same stray. */
const roadStray = 25;

/**
 * Text of each file of an edition's `context` directory that its `reference` tables describe; the
 * same text each time.
 * @throws Error where a table lacks an object or holds what is no number
 */
export function buildContext(directory: string): Record<string, string> {
  const objects = readControlPoints(join(directory, 'reference', 'control-points.tsv'));
  const object = (name: string): Controlled => {
    const found = objects.find((each) => each.object === name);
    if (found === undefined) throw new Error(`control-points.tsv has no object '${name}'.`);
    return found;
  };
  const shore = shoreOf(object('lake-assad'));
  const stream = streamOf(
    object('euphrates-part-2'),
    object('euphrates'),
    object('euphrates-at-deir-ez-zor'),
  );
  const roads = objects.filter(({ kind }) => kind === 'primary road');
  const road = (id: string, line: readonly LngLat[]): Feature =>
    feature(id, { class: 'primary' }, { type: 'LineString', coordinates: positions(line) });
  return {
    'lakes.geojson': collection([
      feature('lake-assad', named('Lake Assad', 'بحيرة الأسد'), {
        type: 'Polygon',
        coordinates: [positions(shore)],
      }),
    ]),
    'landmarks.geojson': collection(pointsIn(directory, 'landmarks.tsv', 'kind')),
    'rivers.geojson': collection(
      outside(stream, shore).map((part, i) =>
        feature(`euphrates-${i + 1}`, named('Euphrates', 'نهر الفرات'), {
          type: 'LineString',
          coordinates: positions(part),
        }),
      ),
    ),
    'roads.geojson': collection(
      [
        ...roads.map(({ object: id, points }) =>
          road(
            id,
            curveThrough(
              points.map(({ at }) => at),
              { stray: roadStray },
            ),
          ),
        ),
        ...gapsBetween(roads).map((gap, i) => road(`aleppo-road-gap-${i + 1}`, gap)),
      ],
      { licence: 'ODbL-1.0', attribution: '© OpenStreetMap contributors' },
    ),
    'towns.geojson': collection(pointsIn(directory, 'towns.tsv', 'rank')),
  };
}

/** Points of a table with columns id, name, name:ar, lat, lon and one of its own. */
function pointsIn(directory: string, name: string, column: 'kind' | 'rank'): Feature[] {
  const file = join(directory, 'reference', name);
  return readTable(file).map((row) => {
    const own = column === 'rank' ? numberIn(row, column, file) : (row[column] ?? '');
    return feature(
      row['id'] ?? '',
      { ...named(row['name'] ?? '', row['name:ar'] ?? ''), [column]: own },
      { type: 'Point', coordinates: [numberIn(row, 'lon', file), numberIn(row, 'lat', file)] },
    );
  });
}

function named(name: string, nameAr: string): Record<string, string> {
  return { name, 'name:ar': nameAr };
}

function feature(
  id: string,
  properties: Record<string, string | number>,
  geometry: Geometry,
): Feature {
  return { type: 'Feature', id, properties, geometry };
}

function positions(points: readonly LngLat[]): number[][] {
  return points.map(([x, y]) => [x, y]);
}

/** One feature a line, so that a change reads as a change; `members` stand before the features. */
function collection(features: readonly Feature[], members: Record<string, string> = {}): string {
  const head = JSON.stringify({ type: 'FeatureCollection', ...members }).slice(0, -1);
  const lines = features.map((each) => JSON.stringify(each)).join(',\n');
  return `${head},"features":[\n${lines}\n]}\n`;
}
