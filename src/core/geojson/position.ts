import type { Position } from 'geojson';
import type { Json } from '../json/node.ts';

/** Array.isArray does not see that a readonly list is one. */
export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Two or three finite numbers; JSON's 1e999 is none. */
export function isPosition(value: Json): value is Position & readonly number[] {
  if (!isList(value) || value.length < 2 || value.length > 3) return false;
  for (const item of value) if (!Number.isFinite(item)) return false;
  return true;
}
