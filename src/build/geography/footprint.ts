/** The built-up area of a town of which only points of its quarters are known. */
import {
  booleanPointInPolygon,
  buffer,
  difference,
  featureCollection,
  flatten,
  lineString,
  simplify,
  truncate,
} from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { LngLat } from '../../core/model.ts';
import { areaRound, membersOf } from './areas-round.ts';
import { parseRows } from './context-points.ts';
import { trusted } from './context-trust.ts';

/** The id of the feature, and of its places in reference/areas.tsv. */
const ID = 'deir-ez-zor-built-up';
/** Bays between the quarters that are narrower than twice this are filled, in metres. */
const FILL = 1500;
/** How far it keeps from the middle of the river, in metres: about half its width. */
const BANK = 150;
/** Corners that the bank cuts are rounded to this radius, in metres. */
const CORNER = 250;
const STEPS = 8;
/** About 10 m, in degrees. */
const TOLERANCE = 0.0001;
/** How far the true edge may lie from the drawn one, in metres: more than the worst of its points. */
const PRECISION = 1500;

/**
 * Discs round the quarters' points, smoothed to one shape, on the bank of the river on which the
 * first of them lies: generalised by this project, for no source gives an outline.
 * @param areas the text of reference/areas.tsv
 * @throws Error where the points make no single area, or lie in the river
 */
export function footprint(areas: string, river: readonly LngLat[]): Feature<Polygon> {
  const [middle, ...others] = membersOf(ID, areas);
  if (middle === undefined) throw new Error(`areas.tsv has no area ${ID}.`);
  const whole = areaRound([middle, ...others], FILL);
  const water = grown(plain(lineString(river.map((at) => [...at])).geometry), BANK);
  const dry = difference(featureCollection([plain(whole), water]));
  const parts = dry === null ? [] : flatten(grown(grown(dry, -CORNER), CORNER)).features;
  const part = parts.find((each) => booleanPointInPolygon([...middle.at], each));
  if (part === undefined) throw new Error(`areas.tsv: the first place of ${ID} lies in the river.`);
  const sources = parseRows(areas)
    .filter(({ area }) => area === ID)
    .map(({ source = '' }) => source);
  return {
    type: 'Feature',
    id: ID,
    properties: {
      name: 'Built-up area of Deir ez-Zor (schematic)',
      ...trusted('uncertain', PRECISION, [...sources, 'own']),
      note:
        'Generalised by this project, since no source read gives an outline: discs of 700 m round ' +
        'the points of the city and of thirteen of its quarters, joined, smoothed, and kept 150 m ' +
        'off the middle of the river. The true edge may lie 1.5 km off.',
    },
    geometry: truncate(simplify(part.geometry, { tolerance: TOLERANCE }), { precision: 5 }),
  };
}

function plain<G extends Feature['geometry']>(geometry: G): Feature<G> {
  return { type: 'Feature', properties: {}, geometry };
}

/** @param by metres; inwards where it is negative */
function grown(shape: Feature, by: number): Feature<Polygon | MultiPolygon> {
  const found = buffer(shape, by / 1000, { units: 'kilometers', steps: STEPS });
  if (found?.type !== 'Feature') throw new Error(`areas.tsv: nothing of ${ID} is left.`);
  return found;
}
