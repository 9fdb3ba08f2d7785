import { isInside } from '../bounds.ts';
import { memberOf, type JsonNode } from '../json/node.ts';
import type { LngLat } from '../model.ts';
import { errorAt, warningAt } from '../report.ts';
import { andMore, shown, type FeatureRule } from './rule.ts';
import { positionsOf, type FeatureView } from './view.ts';

/** Two or three finite numbers. */
export const positionsAreNumbers: FeatureRule = (feature) => {
  const bad = positionsIn(feature).filter((position) => position.at === null);
  return bad.slice(0, 1).map(({ node }) => {
    const wrong = node.items.find((item) => !isFiniteNumber(item));
    const message = `A position must be two or three finite numbers, [lng, lat] or [lng, lat, metres]; this is not.${andMore(bad.length)}`;
    return errorAt(wrong ?? node, 'position-numbers', message);
  });
};

/** All with a height, or none. */
export const positionsHaveOneDimension: FeatureRule = (feature) => {
  const good = positionsIn(feature).filter((position) => position.at !== null);
  const size = good[0]?.node.items.length;
  const bad = good.filter((position) => position.node.items.length !== size);
  return bad.slice(0, 1).map(({ node }) => {
    const message = `This position has ${node.items.length} numbers, the geometry's first has ${size}. Give all the same.${andMore(bad.length)}`;
    return errorAt(node, 'position-dimensions', message);
  });
};

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

/** Six decimals are a tenth of a metre; more only make files longer. */
export const positionsHaveSixDecimals: FeatureRule = (feature) => {
  const numbers = positionsIn(feature).flatMap((position) => position.node.items);
  const long = numbers.flatMap((node) => (isTooExact(node) ? [node] : []));
  return long.slice(0, 1).map((node) => {
    const message = `This number has more than six decimals. Round it.${andMore(long.length)}`;
    return warningAt(node, 'six-decimals', message);
  });
};

function positionsIn(feature: FeatureView): ReturnType<typeof positionsOf> {
  return feature.geometry === null ? [] : positionsOf(feature.geometry);
}

function isFiniteNumber(node: JsonNode): boolean {
  return node.kind === 'number' && Number.isFinite(node.value);
}

function isTooExact(node: JsonNode): boolean {
  return node.kind === 'number' && Number(node.value.toFixed(6)) !== node.value;
}

function isOnEarth([lng, lat]: LngLat): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
}

function swap([lng, lat]: LngLat): LngLat {
  return [lat, lng];
}
