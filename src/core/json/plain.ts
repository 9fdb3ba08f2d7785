import { LocatedArray } from './located-array.ts';
import { LocatedObject } from './located-object.ts';
import type { Json, JsonArray, JsonNode, JsonObject } from './node.ts';

/** The value itself. A member named `__proto__` stays an ordinary member. */
export function plainOf(node: JsonNode): Json {
  switch (node.kind) {
    case 'object':
      return plainMembers(node);
    case 'array':
      return plainItems(node);
    case 'null':
      return null;
    default:
      return node.value;
  }
}

/** The items of a list as plain values. */
export function plainItems(list: JsonArray): readonly Json[] {
  return list instanceof LocatedArray ? list.plain : list.items.map(plainOf);
}

/** The members of an object as a plain object. */
export function plainMembers(object: JsonObject): { readonly [key: string]: Json } {
  if (object instanceof LocatedObject) return object.plain;
  return Object.fromEntries([...object.members].map(([key, { value }]) => [key, plainOf(value)]));
}

/** One item of a list, which is there. */
export function itemAt(list: JsonArray, index: number): JsonNode {
  return list instanceof LocatedArray ? list.itemAt(index) : (list.items[index] ?? list);
}

/** The item at a path of indexes through lists within lists. */
export function itemWithin(list: JsonArray, path: readonly number[]): JsonNode {
  let found: JsonNode = list;
  for (const index of path) if (found.kind === 'array') found = itemAt(found, index);
  return found;
}
