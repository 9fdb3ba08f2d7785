import { isInside } from '../bounds.ts';
import type { Bounds, LngLat, PlaceKind } from '../model.ts';
import { COUNTRY_EXTENTS } from './country-extents.ts';

/** What a country or a region is told by. */
interface Told {
  readonly kind: PlaceKind;
  readonly name: string;
  readonly nameAr: string | null;
  readonly variants: readonly string[];
}

/**
 * The box of a country that an edition knows as a point: its mainland, by one of its names and the
 * point, for names alone may deceive (Georgia). East is above 180 where the box crosses the
 * antimeridian. Null for what the base does not know, or has elsewhere.
 */
export function countryExtent(told: Told, at: LngLat): Bounds | null {
  if (told.kind !== 'country' && told.kind !== 'region') return null;
  const names = [told.name, told.nameAr, ...told.variants];
  for (const [name, nameAr, ...bounds] of COUNTRY_EXTENTS) {
    const isNamed = names.includes(name) || names.includes(nameAr);
    if (isNamed && isInside(at, bounds)) return bounds;
  }
  return null;
}
