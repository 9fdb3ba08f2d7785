/** Names of countries and seas, as points. */
import type { Feature, Point as GeoJsonPoint } from 'geojson';
import { isInside } from '../../core/bounds.ts';
import type { Bounds } from '../../core/model.ts';
import { continuousPolygon } from './antimeridian.ts';
import { labelPoint } from './label-point.ts';
import type { CountryName } from './names.ts';
import { nearLabelPoint } from './near-label.ts';
import { areaOf, pointsOfRing } from './rings.ts';
import { seas } from './seas.ts';
import type { Point, World } from './world.ts';

/** Least area for rank 1 and 2, square degrees. */
const ranks = [60, 8];
/** Below this, a name hides the country. */
const smallestNamed = 0.05;
/** Degrees between two names of a country: nearer, one view would show both. */
const apart = 2.5;

/**
 * Countries by area, then seas; `rank` 1 is the first to be shown. A country that reaches into the box
 * but has its name outside has two: that one, with `far`, and one in the box, with `near`.
 * @param box what a map of the edition's country shows
 */
export function labelsOf(
  world: World,
  names: ReadonlyMap<string, CountryName>,
  box: Bounds,
): Feature<GeoJsonPoint>[] {
  const countries = world.territories.flatMap(({ name, numeric, polygons }) => {
    const named = names.get(numeric);
    // Natural Earth gives some outlying territories their country's number.
    if (named === undefined || name.endsWith(' Is.') !== named.name.endsWith('Islands')) return [];
    const largest = polygons
      .map((rings) => continuousPolygon(rings.map((ring) => pointsOfRing(world, ring))))
      .toSorted((a, b) => areaOf(b[0] ?? []) - areaOf(a[0] ?? []))[0];
    const area = areaOf(largest?.[0] ?? []);
    return largest === undefined || area < smallestNamed ? [] : [{ named, largest, area }];
  });
  return [
    ...countries
      .toSorted((a, b) => b.area - a.area || (a.named.iso < b.named.iso ? -1 : 1))
      .flatMap(({ named, largest, area }) => {
        const properties = {
          name: named.name,
          'name:ar': named.nameAr,
          kind: 'country',
          rank: 1 + ranks.filter((least) => area < least).length,
          iso: named.iso,
        };
        const at = labelPoint(largest);
        const near = isInside(at, box) ? null : nearLabelPoint(largest, box);
        if (near === null || isBeside(at, near)) return [label(at, properties)];
        return [
          label(at, { ...properties, far: true }),
          label(near, { ...properties, near: true }),
        ];
      }),
    ...seas.map(({ at, ...sea }) => label(at, { ...sea, kind: 'sea' })),
  ];
}

function isBeside([x, y]: Point, [nearX, nearY]: Point): boolean {
  return Math.hypot(x - nearX, y - nearY) < apart;
}

function label(
  [x, y]: Point,
  properties: Record<string, boolean | number | string>,
): Feature<GeoJsonPoint> {
  const coordinates = [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}
