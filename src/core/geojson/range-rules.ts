import { isInside } from '../bounds.ts';
import { memberOf } from '../json/node.ts';
import type { LngLat } from '../model.ts';
import { errorAt, warningAt } from '../report.ts';
import { andMore, positionsIn, shown, type FeatureRule } from './rule.ts';

/** Longitude within 180 degrees, latitude within 90. */
export const positionsAreInRange: FeatureRule = (feature, { region }) => {
  const bad = positionsIn(feature).flatMap(({ node, at }) =>
    at && !isOnEarth(at) ? [{ node, at }] : [],
  );
  return bad.slice(0, 1).map(({ node, at }) => {
    const swapped = region && isInside(swap(at), region);
    const advice = swapped
      ? ' Are longitude and latitude swapped? Longitude comes first.'
      : ' Longitude goes from -180 to 180, latitude from -90 to 90.';
    const message = `The position ${shown(at)} is not on Earth.${advice}${andMore(bad.length)}`;
    return errorAt(node, 'position-range', message);
  });
};

/**
 * A feature that lies wholly outside the region, but inside it with its numbers swapped. Countries and
 * regions may well lie where another place's swapped position would.
 */
export const longitudeComesFirst: FeatureRule = (feature, { region }) => {
  const kind = feature.properties && memberOf(feature.properties, 'kind');
  if (kind?.kind === 'string' && ['country', 'region'].includes(kind.value)) return [];
  const places = positionsIn(feature).flatMap(({ node, at }) => (at ? [{ node, at }] : []));
  const [first] = places;
  if (region === null || first === undefined) return [];
  const looksSwapped = places.every(
    ({ at }) => isOnEarth(at) && !isInside(at, region) && isInside(swap(at), region),
  );
  if (!looksSwapped) return [];
  const message = `The position ${shown(first.at)} lies outside the edition's region, ${shown(swap(first.at))} inside. Are longitude and latitude swapped? Longitude comes first.`;
  return [warningAt(first.node, 'longitude-first', message)];
};

function isOnEarth([lng, lat]: LngLat): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
}

function swap([lng, lat]: LngLat): LngLat {
  return [lat, lng];
}
