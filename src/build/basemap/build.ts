/** The base map as files. */
import type { Feature } from 'geojson';
import type { Bounds, LngLat } from '../../core/model.ts';
import { bordersOf } from './borders.ts';
import { simplified } from './detail.ts';
import { extentsOf } from './extents.ts';
import type { Extent } from './extents.ts';
import { labelsOf } from './labels.ts';
import { countryOf, landOf } from './land.ts';
import { loadCountryNames } from './names.ts';
import { openingParts } from './opening.ts';
import { byUnitedNationsPractice } from './policy.ts';
import { pointsOfRing, polygonHolds } from './rings.ts';
import { wholeDetail } from './scale.ts';
import { lakesOf, riversOf } from './waters.ts';
import type { DrawnWaters } from './waters.ts';
import { loadWorld } from './world.ts';
import type { Territory, World } from './world.ts';

/** Degrees round the region's country that are kept in full detail. */
const detailMargin = 7;
/** Degrees round it that a map of it shows. */
const viewMargin = 0.5;

/** What the base needs to know of the edition it lies beneath. */
export interface BasemapInputs {
  /** A point in the country that the edition is about: the middle of its region. */
  readonly middle: LngLat;
  /** What the edition draws itself. */
  readonly drawn: DrawnWaters;
  /** The boxes of the countries that the article takes its reader to. */
  readonly visits: readonly Bounds[];
}

/**
 * Text of each file by its path in static/basemap; the same text each time.
 * @throws RangeError if the middle lies in no country
 */
export function buildBasemap(inputs: BasemapInputs): Record<string, string> {
  const world = byUnitedNationsPractice(loadWorld());
  const names = loadCountryNames();
  const country = countryAt(world, inputs.middle);
  const detail = wholeDetail(boxRound(world, country, detailMargin), inputs.visits);
  const detailed = simplified(world, detail);
  const iso = names.get(country.numeric)?.iso ?? country.name;
  const own = countryOf(detailed, country.name, iso);
  const view = boxRound(world, country, viewMargin);
  const opening = openingParts(world, inputs.drawn, own);
  return {
    'borders.json': collection(bordersOf(detailed)),
    'countries.json': collection(own),
    'labels.json': collection(labelsOf(detailed.drawn, names, view)),
    'lakes.json': collection(lakesOf(inputs.drawn, detail)),
    'land.json': collection(landOf(detailed)),
    'opening/borders.json': collection(opening.borders),
    'opening/lakes.json': collection(opening.lakes),
    'opening/land.json': collection(opening.land),
    'opening/rivers.json': collection(opening.rivers),
    'rivers.json': collection(riversOf(inputs.drawn, detail)),
  };
}

/** The boxes of the countries, for whoever frames one; the same each time. */
export function buildExtents(): readonly Extent[] {
  return extentsOf(byUnitedNationsPractice(loadWorld()), loadCountryNames());
}

function countryAt(world: World, [x, y]: LngLat): Territory {
  const found = world.territories.find(({ polygons }) =>
    polygons.some((rings) =>
      polygonHolds(
        rings.map((ring) => pointsOfRing(world, ring)),
        [x, y],
      ),
    ),
  );
  if (found === undefined) {
    throw new RangeError(
      `No country holds the middle of the edition's region (${x}, ${y}). ` +
        'Mend "region" in edition.json: west, south, east, north, in degrees.',
    );
  }
  return found;
}

function boxRound(world: World, { polygons }: Territory, margin: number): Bounds {
  const points = polygons.flatMap(([shell = []]) => pointsOfRing(world, shell));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [
    Math.floor(Math.min(...xs)) - margin,
    Math.floor(Math.min(...ys)) - margin,
    Math.ceil(Math.max(...xs)) + margin,
    Math.ceil(Math.max(...ys)) + margin,
  ];
}

/** One feature a line, so that a change reads as a change. */
function collection(features: readonly Feature[]): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}
