import type { Declared } from '../manifest/manifest.ts';
import type { Source } from '../model.ts';
import { didYouMean } from '../near-names.ts';
import { errorAt, warningAt, type Report } from '../report.ts';
import type { PlaceDraft } from './draft.ts';

/** An id names one place in the whole edition. */
export function checkUniquePlaces(places: readonly PlaceDraft[], report: Report): void {
  const seen = new Map<string, PlaceDraft>();
  for (const place of places) {
    const first = seen.get(place.id);
    if (first === undefined) {
      seen.set(place.id, place);
      continue;
    }
    const message = `The id "${place.id}" is taken in ${first.spot.file}:${first.spot.line}. Give another.`;
    report(errorAt(place.spot, 'unique-ids', message));
  }
}

/** Sources that places, events, abbreviations and context name are in sources.json. */
export function checkSources(
  named: readonly Declared<string>[],
  sources: readonly Declared<Source>[],
  report: Report,
): void {
  const ids = sources.map(({ value }) => value.id);
  for (const { value, spot } of named) {
    if (ids.includes(value)) continue;
    const message = `The source "${value}" is not in sources.json.${didYouMean(value, ids)} Correct or add it.`;
    report(errorAt(spot, 'known-source', message));
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
    report(warningAt(spot, 'source-used', message));
  }
}
