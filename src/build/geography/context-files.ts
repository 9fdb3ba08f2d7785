/** The files of context that are drawn from tables, as text by name. */
import { join } from 'node:path';
import type { Feature } from 'geojson';
import { area, collection, line, named, point } from './context-collection.ts';
import { gapsBetween } from './context-gaps.ts';
import { outside } from './context-outside.ts';
import { numberIn, readControlPoints, readTable } from './context-points.ts';
import type { Controlled } from './context-points.ts';
import { schematicStreamOf, shoreOf, streamOf } from './context-water.ts';
import { roadThrough } from './roads-curve.ts';

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
    'rivers.geojson': collection([
      ...outside(stream, shore).map((part, i) =>
        line(`euphrates-${i + 1}`, named('Euphrates', 'نهر الفرات'), part),
      ),
      line('queiq', QUEIQ, schematicStreamOf(object('queiq'))),
    ]),
    'roads.geojson': collection(roads(objects), {
      licence: 'ODbL-1.0',
      attribution: '© OpenStreetMap contributors',
    }),
    'towns.geojson': collection(townsIn(join(directory, 'reference', 'towns.tsv'))),
  };
}

/** Known from a few weak points: a schematic course. */
const QUEIQ = {
  ...named('Queiq', 'نهر قويق'),
  usual: true,
  schematic: true,
  precision: 2000,
  certainty: 'uncertain',
  sources: ['csr-aleppo', 'ocha-cod', 'own', 'unverified'],
  note:
    'Schematic course: two districts by which the river runs and Khan Tuman are known within 400 ' +
    'to 800 m; what lies between them is general knowledge and may be 2 km off.',
};

function roads(objects: readonly Controlled[]): Feature[] {
  const primary = objects.filter(({ kind }) => kind === 'primary road');
  const properties = { class: 'primary' };
  return [
    ...primary.map(({ object, points }) => {
      const course = roadThrough(points.map(({ at }) => at));
      return line(
        object,
        properties,
        course.map(({ at }) => at),
      );
    }),
    ...gapsBetween(primary).map((gap, i) => line(`aleppo-road-gap-${i + 1}`, properties, gap)),
  ];
}

/** Towns of a table with columns name, name:ar, rank, lat and lon. */
function townsIn(file: string): Feature[] {
  return readTable(file).map((row) => {
    const names = named(row['name'] ?? '', row['name:ar'] ?? '');
    const properties = { ...names, rank: numberIn(row, 'rank', file) };
    return point(properties, [numberIn(row, 'lon', file), numberIn(row, 'lat', file)]);
  });
}
