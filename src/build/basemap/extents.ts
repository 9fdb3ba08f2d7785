/** What a map of a country shows: its mainland with the islands that belong to it. */
import type { Bounds } from '../../core/model.ts';
import { continuousPolygon } from './antimeridian.ts';
import type { CountryName } from './names.ts';
import { crimeaIn } from './policy.ts';
import { areaOf, pointsOfRing } from './rings.ts';
import type { Point, Territory, World } from './world.ts';

/** Degrees of sea: what lies farther from the mainland is another map's. */
const apart = 3;
/** The least part of the largest land mass that widens the box, in shares of its area. */
const least = 0.004;
/** A land mass that is nearly as large is as much the country, however far it lies. */
const equal = 0.4;
/** Degrees north: beyond, Mercator's projection would give most of the map to ice. */
const farthest = 76;

/** A country or a part of one with its box. */
export interface Extent {
  readonly name: string;
  readonly nameAr: string;
  readonly bounds: Bounds;
}

/**
 * The boxes of the countries that have a name in the base, by that name, and of Crimea. East is above
 * 180 where one crosses the antimeridian. Alaska, French Guiana and the Canary Islands are left out;
 * Corsica and Sakhalin are not.
 */
export function extentsOf(world: World, names: ReadonlyMap<string, CountryName>): Extent[] {
  const byName = new Map<string, Extent & { readonly area: number }>();
  for (const territory of world.territories) {
    const named = names.get(territory.numeric);
    const masses = massesOf(world, territory);
    const [largest] = masses;
    if (named === undefined || largest === undefined) continue;
    // Natural Earth gives some outlying territories their country's number.
    if ((byName.get(named.name)?.area ?? 0) > largest.area) continue;
    const { name, nameAr } = named;
    byName.set(name, { name, nameAr, bounds: mainland(masses), area: largest.area });
  }
  const crimea = boxOf(continuousPolygon(crimeaIn(world))[0] ?? []);
  return [...byName.values(), { name: 'Crimea', nameAr: 'القرم', bounds: crimea }]
    .map(({ name, nameAr, bounds }) => ({ name, nameAr, bounds: rounded(bounds) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

interface Mass {
  readonly bounds: Bounds;
  /** Square degrees of the equator. */
  readonly area: number;
}

/** The largest first. */
function massesOf(world: World, { polygons }: Territory): readonly Mass[] {
  return polygons
    .map((rings) => {
      const [shell = []] = continuousPolygon(rings.map((ring) => pointsOfRing(world, ring)));
      const bounds = boxOf(shell);
      const middle = ((bounds[1] + bounds[3]) / 2) * (Math.PI / 180);
      return { bounds, area: Math.abs(areaOf(shell)) * Math.cos(middle) };
    })
    .toSorted((a, b) => b.area - a.area);
}

/** The largest mass, those nearly as large, and those that lie near what is in the box already. */
function mainland(masses: readonly Mass[]): Bounds {
  const largest = masses[0]?.area ?? 0;
  const parts = masses.filter(({ area }, index) => index === 0 || area >= least * largest);
  let box: Bounds = parts[0]?.bounds ?? [0, 0, 0, 0];
  for (const { bounds, area } of [...parts, ...parts]) {
    const near = [0, 360, -360]
      .map((turn): Bounds => [bounds[0] + turn, bounds[1], bounds[2] + turn, bounds[3]])
      .toSorted((a, b) => gapOf(a, box) - gapOf(b, box))[0];
    if (near === undefined) continue;
    if (area < equal * largest && gapOf(near, box) > apart) continue;
    box = [
      Math.min(box[0], near[0]),
      Math.min(box[1], near[1]),
      Math.max(box[2], near[2]),
      Math.max(box[3], near[3]),
    ];
  }
  return [box[0], box[1], box[2], Math.max(box[1], Math.min(box[3], farthest))];
}

/** Degrees between two boxes; 0 where they touch. */
function gapOf(a: Bounds, b: Bounds): number {
  const wide = Math.max(a[0] - b[2], b[0] - a[2], 0);
  return Math.max(wide, a[1] - b[3], b[1] - a[3]);
}

function boxOf(points: readonly Point[]): Bounds {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Outwards, to tenths of a degree. */
function rounded([west, south, east, north]: Bounds): Bounds {
  const tenths = (value: number, round: (value: number) => number): number =>
    round(Number((value * 10).toFixed(6))) / 10;
  return [
    tenths(west, Math.floor),
    tenths(south, Math.floor),
    tenths(east, Math.ceil),
    tenths(north, Math.ceil),
  ];
}
