import type { Position } from 'geojson';
import type { Json } from '../json/node.ts';
import { isList, isPosition } from './position.ts';
import type { Parts } from './read-parts.ts';
import type { Chain, GeometryType, PolygonView } from './view.ts';

const NONE: readonly never[] = [];

/**
 * Reads coordinates that have the shape which the type demands throughout, as almost all have, and
 * without asking what is wrong; null for any others.
 */
export function wholePartsOf(type: GeometryType, list: readonly Json[]): Parts | null {
  switch (type) {
    case 'Point':
      return isPosition(list) ? { ...partsWith(NONE, NONE), point: chain([list], NONE) } : null;
    case 'LineString':
      return isChain(list) ? partsWith([chain(list, NONE)], NONE) : null;
    case 'MultiLineString': {
      const lines = chainsIn(list, NONE);
      return lines && partsWith(lines, NONE);
    }
    case 'Polygon': {
      const rings = chainsIn(list, NONE);
      return rings && partsWith(NONE, [{ rings, path: NONE, isWhole: true }]);
    }
    case 'MultiPolygon':
      return multiPolygon(list);
  }
}

function multiPolygon(list: readonly Json[]): Parts | null {
  const polygons: PolygonView[] = [];
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    const path = [index];
    const rings = item !== undefined && isList(item) ? chainsIn(item, path) : null;
    if (rings === null) return null;
    polygons.push({ rings, path, isWhole: true });
  }
  return partsWith(NONE, polygons);
}

function chainsIn(list: readonly Json[], path: readonly number[]): readonly Chain[] | null {
  const chains: Chain[] = [];
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    if (item === undefined || !isList(item) || !isChain(item)) return null;
    chains.push(chain(item, [...path, index]));
  }
  return chains;
}

function isChain(list: readonly Json[]): list is readonly (Position & readonly number[])[] {
  for (const item of list) if (!isPosition(item)) return false;
  return true;
}

function chain(positions: readonly Position[], path: readonly number[]): Chain {
  return { positions, path };
}

function partsWith(lines: readonly Chain[], polygons: readonly PolygonView[]): Parts {
  return { point: null, lines, polygons, bad: NONE };
}
