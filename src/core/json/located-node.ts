import { LocatedArray } from './located-array.ts';
import { LocatedObject } from './located-object.ts';
import { LocatedBoolean, LocatedNull, LocatedNumber, LocatedString } from './located-scalars.ts';
import type { Container } from './located.ts';
import type { Json, JsonNode } from './node.ts';
import type { Source } from './source.ts';

/** A parsed value as a node; without parent it is the whole file's. */
export function located(
  source: Source,
  parent: Container | null,
  key: string | number,
  plain: Json,
): JsonNode {
  if (plain === null) return new LocatedNull(source, parent, key);
  if (typeof plain === 'string') return new LocatedString(source, parent, key, plain);
  if (typeof plain === 'number') return new LocatedNumber(source, parent, key, plain);
  if (typeof plain === 'boolean') return new LocatedBoolean(source, parent, key, plain);
  if (isList(plain)) return new LocatedArray(source, parent, key, plain);
  return new LocatedObject(source, parent, key, plain);
}

/** Array.isArray does not see that a readonly list is one. */
function isList(plain: Json): plain is readonly Json[] {
  return Array.isArray(plain);
}
