import { describe, memberOf, type JsonObject } from '../json/node.ts';
import { issueAt, type Report } from '../report.ts';
import type { Declared } from './manifest.ts';

/** The objects of a member that is a list of objects; what is none is reported. */
export function objectsIn(
  root: JsonObject,
  key: string,
  isNeeded: boolean,
  report: Report,
): readonly JsonObject[] {
  const node = memberOf(root, key);
  if (node === undefined) {
    if (isNeeded) {
      const message = `The member "${key}" is missing here. Add a list with at least one object.`;
      report(issueAt(root, 'required-members', message));
    }
    return [];
  }
  const items = node.kind === 'array' ? node.items : [];
  if (node.kind !== 'array' || (isNeeded && items.length === 0)) {
    const least = isNeeded ? ' with at least one object' : '';
    const message = `"${key}" must be a list${least}; it is ${describe(node)}.`;
    report(issueAt(node, 'member-values', message));
  }
  return items.flatMap((item) => {
    if (item.kind === 'object') return [item];
    const message = `Every item of "${key}" must be an object; this is ${describe(item)}.`;
    report(issueAt(item, 'member-values', message));
    return [];
  });
}

/** No id twice in a list. */
export function checkUnique(ids: readonly Declared<string>[], report: Report): void {
  const seen = new Map<string, Declared<string>>();
  for (const entry of ids) {
    const first = seen.get(entry.value);
    if (first === undefined) {
      seen.set(entry.value, entry);
    } else if (entry.value !== '') {
      const message = `The id "${entry.value}" stands in this list already, on line ${first.spot.line}. Give another.`;
      report(issueAt(entry.spot, 'unique-ids', message));
    }
  }
}
