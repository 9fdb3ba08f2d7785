/** The files of context that are drawn from tables, as text by name. */
import { join } from 'node:path';
import type { Feature } from 'geojson';
import { area, collection, line, named, point } from './context-collection.ts';
import { gapsBetween, WIDEST_GAP } from './context-gaps.ts';
import { outside } from './context-outside.ts';
import { numberIn, objectNamed, readControlPoints, readTable } from './context-points.ts';
import type { Controlled } from './context-points.ts';
import { drawn, trusted, trustedAs } from './context-trust.ts';
import { reachesOf, schematicStreamOf, shoreOf, streamOf } from './context-water.ts';
import { roadThrough } from './roads-curve.ts';

/**
 * Text of each file of an edition's `context` directory that its `reference` tables describe; the
 * same text each time.
 * @throws Error where a table lacks an object or holds what is no number
 */
export function buildContext(directory: string): Record<string, string> {
  const file = join(directory, 'reference', 'control-points.tsv');
  const objects = readControlPoints(file);
  const object = (name: string): Controlled => objectNamed(objects, name, file);
  const shore = shoreOf(object('lake-assad'));
  const reaches = reachesOf(objects, file);
  const stream = streamOf(...reaches);
  const lake = { ...LAKE, ...drawn(trustedAs('less-certain', object('lake-assad'))) };
  const euphrates = { ...EUPHRATES, ...drawn(trustedAs('less-certain', ...reaches)) };
  const queiq = { ...QUEIQ, ...trustedAs('uncertain', object('queiq')) };
  return {
    'lakes.geojson': collection([area('lake-assad', lake, shore)]),
    'rivers.geojson': collection([
      ...outside(stream, shore).map((part, i) => line(`euphrates-${i + 1}`, euphrates, part)),
      line('queiq', queiq, schematicStreamOf(object('queiq'))),
    ]),
    'roads.geojson': collection(roads(objects), {
      licence: 'ODbL-1.0',
      attribution: '© OpenStreetMap contributors',
    }),
    'towns.geojson': collection(townsIn(join(directory, 'reference', 'towns.tsv'))),
  };
}

const LAKE = named('Lake Assad', 'بحيرة الأسد');
const EUPHRATES = named('Euphrates', 'نهر الفرات');

/** Known from a few weak points: a schematic course. */
const QUEIQ = {
  ...named('Queiq', 'نهر قويق'),
  usual: true,
  schematic: true,
  note:
    'Schematic course: two districts by which the river runs and Khan Tuman are known within 400 ' +
    'to 800 m; what lies between them is general knowledge and may be 2 km off.',
};

function roads(objects: readonly Controlled[]): Feature[] {
  const primary = objects.filter(({ kind }) => kind === 'primary road');
  const properties = { class: 'primary' };
  const bridging = { ...properties, ...trusted('less-certain', WIDEST_GAP, ['osm', 'own']) };
  return [
    ...primary.map((road) => {
      const course = roadThrough(road.points.map(({ at }) => at));
      return line(
        road.object,
        { ...properties, ...trustedAs('certain', road) },
        course.map(({ at }) => at),
      );
    }),
    ...gapsBetween(primary).map((gap, i) => line(`aleppo-road-gap-${i + 1}`, bridging, gap)),
  ];
}

/** Towns of a table with columns id, name, name:ar, rank, lat, lon, precision_m and source. */
function townsIn(file: string): Feature[] {
  return readTable(file).map((row) => {
    const names = named(row['name'] ?? '', row['name:ar'] ?? '');
    const trust = trusted('certain', numberIn(row, 'precision_m', file), [row['source'] ?? '']);
    const properties = { ...names, rank: numberIn(row, 'rank', file), ...trust };
    return point(`town-${row['id'] ?? ''}`, properties, [
      numberIn(row, 'lon', file),
      numberIn(row, 'lat', file),
    ]);
  });
}
