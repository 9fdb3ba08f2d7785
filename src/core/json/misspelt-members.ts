import { editsBetween } from '../near-names.ts';
import { issueAt, type Report } from '../report.ts';
import { namesIn, type JsonObject } from './node.ts';

/**
 * Members beyond the known ones are allowed and ignored; but one that is at most two letters off a
 * known one that is absent is most likely a slip.
 */
export function warnOfMisspelt(object: JsonObject, known: readonly string[], report: Report): void {
  const names = namesIn(object);
  for (const name of names) {
    if (known.includes(name)) continue;
    const meant = known.find(
      (other) =>
        !names.includes(other) && editsBetween(name.toLowerCase(), other.toLowerCase()) <= 2,
    );
    const key = object.members.get(name)?.key;
    if (meant === undefined || key === undefined) continue;
    const message = `The member "${name}" is not read. Did you mean "${meant}"?`;
    report(issueAt(key, 'known-members', message));
  }
}
