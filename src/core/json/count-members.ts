import type { Json } from './node.ts';

/** How many members all objects in a value have together. */
export function countMembers(value: Json): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (isList(value)) {
    for (const item of value) if (typeof item === 'object') count += countMembers(item);
    return count;
  }
  for (const name of Object.keys(value)) count += 1 + countMembers(value[name] ?? null);
  return count;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
