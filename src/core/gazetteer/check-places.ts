import type { Declared } from '../manifest/manifest.ts';
import type { Source } from '../model.ts';
import { didYouMean } from '../near-names.ts';
import { issueAt, type Report } from '../report.ts';
import { folded } from '../texts.ts';
import type { PlaceDraft } from './draft.ts';

/** An id names one place in the whole edition, also where case and the forms of letters do not count. */
export function checkUniquePlaces(places: readonly PlaceDraft[], report: Report): void {
  const seen = new Map<string, PlaceDraft>();
  for (const place of places) {
    const key = folded(place.id.normalize('NFKC'));
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, place);
      continue;
    }
    const other = first.id === place.id ? '' : `, as "${first.id}"`;
    const message = `The id "${place.id}" is taken in ${first.spot.file}:${first.spot.line}${other}. Give another.`;
    report(issueAt(place.spot, 'unique-ids', message));
  }
}

/** Sources that places, events, abbreviations and context name are in sources.json. */
export function checkSources(
  named: readonly Declared<string>[],
  sources: readonly Declared<Source>[],
  report: Report,
): void {
  const ids = sources.map(({ value }) => value.id);
  const known = new Set(ids);
  for (const { value, spot } of named) {
    if (known.has(value)) continue;
    const message = `The source "${value}" is not in sources.json.${didYouMean(value, ids)} Correct or add it.`;
    report(issueAt(spot, 'known-source', message));
  }
}

/** Sources that nobody names. */
export function checkSourcesUsed(
  named: readonly Declared<string>[],
  sources: readonly Declared<Source>[],
  report: Report,
): void {
  const used = new Set(named.map(({ value }) => value));
  for (const { value, spot } of sources) {
    if (used.has(value.id)) continue;
    const message = `No place, event, abbreviation or context names the source "${value.id}". Remove it, or name it where it was used.`;
    report(issueAt(spot, 'source-used', message));
  }
}
