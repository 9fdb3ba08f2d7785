import type { JsonNode, JsonObject } from './node.ts';

/** JSON without positions, as libraries and the page take it. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The value itself. A member named `__proto__` stays an ordinary member. */
export function plainOf(node: JsonNode): Json {
  switch (node.kind) {
    case 'object':
      return plainMembers(node);
    case 'array':
      return node.items.map(plainOf);
    case 'null':
      return null;
    default:
      return node.value;
  }
}

/** The members of an object as a plain object. */
export function plainMembers(object: JsonObject): Record<string, Json> {
  return Object.fromEntries([...object.members].map(([key, { value }]) => [key, plainOf(value)]));
}
