import { editsBetween } from '../near-names.ts';
import { warningAt, type Report } from '../report.ts';
import type { JsonObject } from './node.ts';

/**
 * Members beyond the known ones are allowed and ignored; but one that is at most two letters off a
 * known one that is absent is most likely a slip.
 */
export function warnOfMisspelt(object: JsonObject, known: readonly string[], report: Report): void {
  const absent = known.filter((name) => !object.members.has(name));
  for (const [name, member] of object.members) {
    if (known.includes(name)) continue;
    const meant = absent.find(
      (other) => editsBetween(name.toLowerCase(), other.toLowerCase()) <= 2,
    );
    if (meant === undefined) continue;
    const message = `The member "${name}" is not read. Did you mean "${meant}"?`;
    report(warningAt(member.key, 'known-members', message));
  }
}
