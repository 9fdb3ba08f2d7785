/** What the map opens with: the region as in the whole base map, and little of the world beyond. */
import type { Feature, LineString, Polygon, Position } from 'geojson';
import { openingBox } from '../../core/base-detail.ts';
import type { Bounds } from '../../core/model.ts';
import { bordersOf } from './borders.ts';
import { simplified } from './detail.ts';
import { landOf } from './land.ts';
import { openingDetail } from './scale.ts';
import { lakesOf, riversOf } from './waters.ts';
import type { DrawnWaters } from './waters.ts';
import type { World } from './world.ts';

/** Degrees beyond the box as far as which borders and waters are drawn. */
const beyond = 5;

type Drawn = Feature<LineString | Polygon>;

/**
 * Land everywhere, so that none is missing while the whole files are on their way; borders, lakes
 * and rivers only round the region.
 * @param country the country of the edition as drawn
 */
export function openingParts(
  world: World,
  waters: DrawnWaters,
  country: readonly Feature<Polygon>[],
): Readonly<Record<'borders' | 'lakes' | 'land' | 'rivers', Drawn[]>> {
  const box = openingBox(extentOf(country.flatMap(positionsOf)));
  const detail = openingDetail(box);
  const drawn = simplified(world, detail);
  const near = (feature: Drawn) => positionsOf(feature).some((at) => isNear(at, box));
  return {
    borders: bordersOf(drawn).filter(near),
    lakes: lakesOf(waters, detail).filter(near),
    land: landOf(drawn),
    rivers: riversOf(waters, detail).filter(near),
  };
}

function positionsOf({ geometry }: Drawn): Position[] {
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates;
}

function extentOf(positions: readonly Position[]): Bounds {
  const xs = positions.map(([x = 0]) => x);
  const ys = positions.map(([, y = 0]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function isNear([x = 0, y = 0]: Position, [west, south, east, north]: Bounds): boolean {
  return x > west - beyond && x < east + beyond && y > south - beyond && y < north + beyond;
}
