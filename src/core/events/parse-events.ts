import { describe, type JsonNode } from '../json/node.ts';
import { checkUnique } from '../manifest/entries.ts';
import { issueAt, type Report } from '../report.ts';
import type { EventDraft } from './draft.ts';
import { parseEvent } from './parse-event.ts';

/** events.json, in the order of the file; null when it is no list. */
export function parseEvents(root: JsonNode, report: Report): readonly EventDraft[] | null {
  if (root.kind !== 'array') {
    const message = `events.json must hold one list, of events; this is ${describe(root)}.`;
    report(issueAt(root, 'member-values', message));
    return null;
  }
  const events = root.items.flatMap((item) => {
    if (item.kind === 'object') return [parseEvent(item, report)];
    const message = `Every event must be an object; this is ${describe(item)}.`;
    report(issueAt(item, 'member-values', message));
    return [];
  });
  checkUnique(
    events.map(({ id }) => id),
    report,
  );
  return events;
}
