/** The files of context that are drawn from tables, as text by name. */
import { join } from 'node:path';
import type { Feature } from 'geojson';
import { area, collection, line, named, point } from './context-collection.ts';
import { gapsBetween } from './context-gaps.ts';
import { outside } from './context-outside.ts';
import { numberIn, readControlPoints, readTable } from './context-points.ts';
import type { Controlled } from './context-points.ts';
import { shoreOf, streamOf } from './context-water.ts';
import { curveThrough } from './routes-curve.ts';

/** In metres. Control points of roads lie within 80 m of the road; routes are drawn with this stray too. */
const roadStray = 25;

/**
 * Text of each file of an edition's `context` directory that its `reference` tables describe; the
 * same text each time.
 * @throws Error where a table lacks an object or holds what is no number
 */
export function buildContext(directory: string): Record<string, string> {
  const file = join(directory, 'reference', 'control-points.tsv');
  const objects = readControlPoints(file);
  const object = (name: string): Controlled => {
    const found = objects.find((each) => each.object === name);
    if (found === undefined) throw new Error(`${file} has no object '${name}'.`);
    return found;
  };
  const shore = shoreOf(object('lake-assad'));
  const stream = streamOf(
    object('euphrates-part-2'),
    object('euphrates'),
    object('euphrates-at-deir-ez-zor'),
  );
  return {
    'lakes.geojson': collection([area('lake-assad', named('Lake Assad', 'بحيرة الأسد'), shore)]),
    'landmarks.geojson': collection(pointsIn(directory, 'landmarks.tsv', 'kind')),
    'rivers.geojson': collection(
      outside(stream, shore).map((part, i) =>
        line(`euphrates-${i + 1}`, named('Euphrates', 'نهر الفرات'), part),
      ),
    ),
    'roads.geojson': collection(roads(objects), {
      licence: 'ODbL-1.0',
      attribution: '© OpenStreetMap contributors',
    }),
    'towns.geojson': collection(pointsIn(directory, 'towns.tsv', 'rank')),
  };
}

function roads(objects: readonly Controlled[]): Feature[] {
  const primary = objects.filter(({ kind }) => kind === 'primary road');
  const properties = { class: 'primary' };
  return [
    ...primary.map(({ object, points }) => {
      const through = points.map(({ at }) => at);
      return line(object, properties, curveThrough(through, { stray: roadStray }));
    }),
    ...gapsBetween(primary).map((gap, i) => line(`aleppo-road-gap-${i + 1}`, properties, gap)),
  ];
}

/** Points of a table with columns name, name:ar, lat, lon and one of its own. */
function pointsIn(directory: string, name: string, column: 'kind' | 'rank'): Feature[] {
  const file = join(directory, 'reference', name);
  return readTable(file).map((row) => {
    const own = column === 'rank' ? numberIn(row, column, file) : (row[column] ?? '');
    const properties = { ...named(row['name'] ?? '', row['name:ar'] ?? ''), [column]: own };
    return point(properties, [numberIn(row, 'lon', file), numberIn(row, 'lat', file)]);
  });
}
