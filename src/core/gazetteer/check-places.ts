import type { Declared } from '../manifest/manifest.ts';
import type { Layer, Source } from '../model.ts';
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

/** Sources that places name are in sources.json. */
export function checkSources(
  places: readonly PlaceDraft[],
  sources: readonly Declared<Source>[],
  report: Report,
): void {
  const ids = sources.map(({ value }) => value.id);
  for (const { value, spot } of places.flatMap((place) => place.sources)) {
    if (ids.includes(value)) continue;
    const message = `The source "${value}" is not in sources.json.${didYouMean(value, ids)} Correct or add it.`;
    report(errorAt(spot, 'known-source', message));
  }
}

/** Sources that nobody names. */
export function checkSourcesUsed(
  places: readonly PlaceDraft[],
  sources: readonly Declared<Source>[],
  report: Report,
): void {
  const used = new Set(places.flatMap((place) => place.sources.map(({ value }) => value)));
  for (const { value, spot } of sources) {
    if (used.has(value.id)) continue;
    const message = `No place names the source "${value.id}". Remove it, or name it where it was used.`;
    report(warningAt(spot, 'source-used', message));
  }
}

/** Two layers or files with one id would stand for each other. */
export function checkListed(
  kind: 'layers' | 'context',
  files: readonly string[],
  listed: readonly Declared<Pick<Layer, 'id'>>[],
  report: Report,
): void {
  const ids = listed.map(({ value }) => value.id);
  const pathOf = (id: string): string => `${kind}/${id}.geojson`;
  for (const { value, spot } of listed) {
    if (value.id === '' || files.includes(pathOf(value.id))) continue;
    const near = didYouMean(pathOf(value.id), files);
    const message = `The file ${pathOf(value.id)} is missing.${near} Add it, or remove this entry.`;
    report(errorAt(spot, 'file-present', message));
  }
  for (const file of files) {
    const id = file.slice(kind.length + 1, -'.geojson'.length);
    if (ids.includes(id)) continue;
    const message = `edition.json does not list "${id}" in "${kind}".${didYouMean(id, ids)} List it, or remove the file.`;
    report(errorAt({ file, line: 1, column: 1 }, 'file-listed', message));
  }
}
