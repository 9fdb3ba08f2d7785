import type { Json } from './node.ts';

type Container = readonly Json[] | { readonly [key: string]: Json };

/** How many members all objects in a value have together. */
export function countMembers(value: Json): number {
  return typeof value === 'object' && value !== null ? countIn(value) : 0;
}

/** Asked before it is called, for most values are numbers, and there are many. */
function countIn(value: Container): number {
  let count = 0;
  if (isList(value)) {
    for (const item of value) {
      if (typeof item === 'object' && item !== null) count += countIn(item);
    }
    return count;
  }
  for (const name of Object.keys(value)) {
    const item = value[name];
    count += 1;
    if (typeof item === 'object' && item !== null) count += countIn(item);
  }
  return count;
}

function isList(value: Container): value is readonly Json[] {
  return Array.isArray(value);
}
