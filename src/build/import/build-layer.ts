import type { Feature, Geometry } from 'geojson';
import type { Drawn, ReadFile } from './drawn.ts';
import { flat } from './flat.ts';
import { idsFor } from './ids.ts';
import { isBlank, propertiesFrom } from './members.ts';

/** A layer's file as text, and what was left out of it. */
export interface BuiltLayer {
  readonly text: string;
  readonly count: number;
  readonly lost: readonly string[];
}

/**
 * A layer of the places drawn: ids from their names where the file brings none, and the members that
 * a place needs, those left empty that only an editor can fill.
 * @param set what is said of every place of which the file does not say it
 */
export function buildLayer(
  { drawn, lost }: ReadFile,
  set: ReadonlyMap<string, unknown>,
): BuiltLayer {
  const shaped = drawn.flatMap((place) => {
    const geometry = flat(place.geometry);
    const cells = new Map([...set, ...[...place.cells].filter(([, cell]) => !isBlank(cell))]);
    return geometry === null ? [] : [{ ...place, geometry, cells }];
  });
  const ids = idsFor(shaped.map(({ name, cells }) => ({ name, id: cells.get('id') })));
  const shown = shaped.map((place, i) => textOf(featureOf(place, ids[i] ?? ''))).join(',\n');
  const high = drawn.filter(({ geometry }) => hasElevation(geometry)).length;
  const unnamed = shaped.filter(({ name }) => name === null).length;
  return {
    text: `{\n  "type": "FeatureCollection",\n  "features": [\n${shown}\n  ]\n}\n`,
    count: shaped.length,
    lost: [
      ...lost,
      ...drawn.flatMap(({ name, geometry }, i) =>
        flat(geometry) === null
          ? [`${name === null ? `Place ${i + 1}` : `"${name}"`} is ${mixOf(geometry)}.`]
          : [],
      ),
      ...(high === 0 ? [] : [`${high} × elevation.`]),
      ...(unnamed === 0 ? [] : [`${unnamed} × no name: give them one, and a better id.`]),
    ],
  };
}

/** A member a line, so that it can be completed by hand; lists and the geometry on one. */
function textOf({ id, properties, geometry }: Feature): string {
  const own = Object.entries(properties ?? {}).map(
    ([name, value]) => `        ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  const members = [
    '"type": "Feature"',
    `"id": ${JSON.stringify(id)}`,
    `"properties": {\n${own.join(',\n')}\n      }`,
    `"geometry": ${JSON.stringify(geometry)}`,
  ];
  return `    {\n      ${members.join(',\n      ')}\n    }`;
}

function featureOf({ name, geometry, cells }: Drawn, id: string): Feature {
  return {
    type: 'Feature',
    id,
    properties: { name: name ?? '', ...propertiesFrom(cells) },
    geometry,
  };
}

function mixOf({ type }: Geometry): string {
  return type === 'MultiPoint'
    ? 'made of several points; draw a place of each'
    : 'made of points, lines and areas together; draw them one by one';
}

function hasElevation(geometry: Geometry): boolean {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.some(hasElevation);
  return isHigh(geometry.coordinates);
}

/** Whether a position somewhere within has a third number that is not 0. */
function isHigh(coordinates: readonly unknown[]): boolean {
  if (typeof coordinates[0] === 'number') return coordinates.length > 2 && coordinates[2] !== 0;
  return coordinates.some((part) => Array.isArray(part) && isHigh(part));
}
