import { memberOf, type JsonObject } from '../json/node.ts';
import { listOf, nullable, optional, required } from '../json/reader.ts';
import { lngLat, positive, text } from '../json/readers.ts';
import type { Declared } from '../manifest/manifest.ts';
import { issueAt, type Report } from '../report.ts';
import type { PlaceDraft } from './draft.ts';

/** How exact the drawing is; nothing is drawn of an unlocated place. */
export function precisionOf(
  properties: JsonObject,
  unlocated: string | null,
  report: Report,
): number | null {
  const metres = positive('metres');
  if (unlocated === null) return required(properties, 'precision', metres, report);
  optional(properties, 'precision', nullable(metres), null, report);
  return null;
}

/** Whatever is drawn says where it was taken from. */
export function sourcesOf(
  properties: JsonObject,
  unlocated: string | null,
  report: Report,
): readonly Declared<string>[] {
  const ids = required(properties, 'sources', listOf(text), report);
  const node = memberOf(properties, 'sources');
  if (node?.kind !== 'array') return [];
  if (node.items.length === 0 && unlocated === null) {
    const message = 'A place on the map needs at least one source. Give its id from sources.json.';
    report(issueAt(node, 'sources-given', message));
  }
  return ids.map((value, i) => ({ value, spot: node.items[i] ?? node }));
}

/** Where the editor wants label and number. */
export function anchorOf(
  properties: JsonObject,
  unlocated: string | null,
  report: Report,
): PlaceDraft['anchor'] {
  const anchor = optional(properties, 'anchor', lngLat, null, report);
  if (anchor !== null && unlocated !== null) {
    const message = 'An unlocated place can have no anchor. Remove it.';
    report(issueAt(memberOf(properties, 'anchor') ?? properties, 'anchor-located', message));
  }
  return anchor;
}
