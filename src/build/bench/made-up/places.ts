import type { Feature, Geometry, Position } from 'geojson';
import type { Bounds } from '../../../core/model.ts';
import { nameOf } from './names.ts';

/** Where all of them lie: Syria and a little more. */
export const REGION: Bounds = [33.8, 31, 44.6, 39.5];

/** In degrees: from the middle of a district to its corners. */
const RADIUS = 0.02;

/** One place of the article in so many. */
const MENTIONED = 4;

/** Whether the article speaks of a place; the others are context. */
export function isMentioned(number: number): boolean {
  return number % MENTIONED === 0;
}

/** The id of a place by its number, and its name. */
export function idOf(number: number): string {
  return nameOf(number).name.toLowerCase();
}

/** Three points and a hexagon, by turns. */
export function placeFeature(number: number): Feature {
  const middle = positionOf(number);
  const isDistrict = number % 5 === 4;
  const { name, nameAr } = nameOf(number);
  const properties = {
    ...{ name, 'name:ar': nameAr, variants: [], certainty: 'certain', precision: 500 },
    kind: isDistrict ? 'district' : number % 5 === 3 ? 'city' : 'site',
    ...{ sources: ['made-up'], note: `The place number ${number}.` },
    ...(isMentioned(number) ? {} : { context: true }),
  };
  const geometry: Geometry = isDistrict
    ? { type: 'Polygon', coordinates: [hexagonRound(middle)] }
    : { type: 'Point', coordinates: middle };
  return { type: 'Feature', id: idOf(number), properties, geometry };
}

/** Evenly strewn without a grid: the R2 sequence (Roberts, 2018), of the plastic number. */
function positionOf(number: number): Position {
  const [west, south, east, north] = REGION;
  const across = (0.5 + number * 0.7548776662466927) % 1;
  const up = (0.5 + number * 0.5698402909980532) % 1;
  return rounded([west + (east - west) * across, south + (north - south) * up]);
}

function hexagonRound([lng = 0, lat = 0]: Position): Position[] {
  const corner = (index: number): Position => {
    const angle = ((index % 6) * Math.PI) / 3;
    return rounded([lng + RADIUS * Math.cos(angle), lat + RADIUS * Math.sin(angle)]);
  };
  return Array.from({ length: 7 }, (_, index) => corner(index));
}

function rounded(position: Position): Position {
  return position.map((degrees) => Number(degrees.toFixed(6)));
}
