import type { Position } from 'geojson';
import { isInside } from '../bounds.ts';
import { memberOf } from '../json/node.ts';
import type { LngLat } from '../model.ts';
import { issueAt } from '../report.ts';
import { andMore, shown, type FeatureRule } from './rule.ts';
import type { Box } from './shape/boxes.ts';
import { nodeOfPosition } from './view.ts';

/** Longitude within 180 degrees, latitude within 90. */
export const positionsAreInRange: FeatureRule = ({ geometry }, { region }, report) => {
  if (geometry === null || isBoxOnEarth(geometry.box)) return;
  const bad = geometry.chains.flatMap((chain) =>
    chain.positions.flatMap((at, index) => (isOnEarth(at) ? [] : [{ chain, at, index }])),
  );
  const [first] = bad;
  if (first === undefined) return;
  const advice =
    region && isInside(swap(first.at), region)
      ? ' Are longitude and latitude swapped? Longitude comes first.'
      : ' Longitude goes from -180 to 180, latitude from -90 to 90.';
  const message = `The position ${shown(first.at)} is not on Earth.${advice}${andMore(bad.length)}`;
  report(issueAt(nodeOfPosition(geometry, first.chain, first.index), 'position-range', message));
};

/**
 * A feature that lies wholly outside the region, but inside it with its numbers swapped. Countries and
 * regions may well lie where another place's swapped position would.
 */
export const longitudeComesFirst: FeatureRule = ({ geometry, properties }, { region }, report) => {
  const [chain] = geometry?.chains ?? [];
  const first = chain?.positions[0];
  if (geometry === null || region === null || chain === undefined || first === undefined) return;
  if (isInside([first[0] ?? 0, first[1] ?? 0], region) || !isInside(swap(first), region)) return;
  const kind = properties && memberOf(properties, 'kind');
  if (kind?.kind === 'string' && ['country', 'region'].includes(kind.value)) return;
  const looksSwapped = geometry.chains.every(({ positions }) =>
    positions.every(
      (at) =>
        isOnEarth(at) && !isInside([at[0] ?? 0, at[1] ?? 0], region) && isInside(swap(at), region),
    ),
  );
  if (!looksSwapped) return;
  const message = `The position ${shown(first)} lies outside the edition's region, ${shown(swap(first))} inside. Are longitude and latitude swapped? Longitude comes first.`;
  report(issueAt(nodeOfPosition(geometry, chain, 0), 'longitude-first', message));
};

function isBoxOnEarth({ west, south, east, north }: Box): boolean {
  return west >= -180 && east <= 180 && south >= -90 && north <= 90;
}

function isOnEarth([lng = 0, lat = 0]: Position): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
}

function swap([lng = 0, lat = 0]: Position): LngLat {
  return [lat, lng];
}
