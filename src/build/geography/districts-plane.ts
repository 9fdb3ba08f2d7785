/** A plane in metres round Aleppo: good to a few metres over the city. */
import type { LngLat } from '../../core/model.ts';
import type { Metres } from './districts-arcs.ts';
import type { District } from './districts-table.ts';

const ORIGIN: LngLat = [37.16, 36.2];
/** Lengths of a degree at the origin on the WGS 84 ellipsoid. */
const METRES_PER_LNG = 89_936;
const METRES_PER_LAT = 110_970;

/** What the partition knows of a district, in metres. */
export interface Outline {
  readonly x: number;
  readonly y: number;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly area: number;
  /** Indices of the table's neighbours. */
  readonly neighbours: readonly number[];
}

export function toMetres([lng, lat]: LngLat): Metres {
  return [(lng - ORIGIN[0]) * METRES_PER_LNG, (lat - ORIGIN[1]) * METRES_PER_LAT];
}

/** Degrees with five decimals, about a metre. */
export function toLngLat([x, y]: Metres): LngLat {
  return [round(ORIGIN[0] + x / METRES_PER_LNG), round(ORIGIN[1] + y / METRES_PER_LAT)];
}

function round(degrees: number): number {
  return Number(degrees.toFixed(5));
}

/** The districts as the partition sees them, in the order of the table. */
export function outlinesOf(districts: readonly District[]): readonly Outline[] {
  const indices = new Map(districts.map(({ id }, index) => [id, index]));
  return districts.map((district) => {
    const [x, y] = toMetres(district.centre);
    const [west, south] = toMetres([district.box[0], district.box[1]]);
    const [east, north] = toMetres([district.box[2], district.box[3]]);
    const neighbours = district.neighbours.map((id) => {
      const index = indices.get(id);
      if (index !== undefined) return index;
      throw new Error(`districts.tsv: ${district.id} has the neighbour “${id}”, which has no row.`);
    });
    return { x, y, west, south, east, north, area: district.area, neighbours };
  });
}
