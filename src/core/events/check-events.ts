import type { Article } from '../article/article.ts';
import { didYouMean } from '../near-names.ts';
import { issueAt, type Report } from '../report.ts';
import type { EventDraft } from './draft.ts';

/** What events are checked against. */
export interface Surroundings {
  /** Null where it could not be read. */
  readonly article: Article | null;
  readonly places: readonly { readonly id: string }[];
  /** Whether every layer could be read, so that what is in none is nowhere. */
  readonly hasAllPlaces: boolean;
}

/** The checks of events but for their sources, which are checked with those of the places. */
export function checkEvents(
  events: readonly EventDraft[],
  { article, places, hasAllPlaces }: Surroundings,
  report: Report,
): void {
  const ids = places.map(({ id }) => id);
  checkOrder(events, report);
  checkPlaces(events, ids, hasAllPlaces, report);
  if (article !== null) checkPassages(events, article.passages.length, report);
}

/** An event does not end before it begins; dates are compared as far as both are known. */
function checkOrder(events: readonly EventDraft[], report: Report): void {
  for (const { start, end } of events) {
    if (end === null) continue;
    const known = Math.min(start.length, end.value.length);
    if (end.value.slice(0, known) >= start.slice(0, known)) continue;
    const message = `The event ends on ${end.value}, before it starts on ${start}. Correct one of them.`;
    report(issueAt(end.spot, 'end-after-start', message));
  }
}

/**
 * Events happen at places that the gazetteer has. Where a layer could not be read a place may stand
 * in it, so that only what looks like a slip is told.
 */
function checkPlaces(
  events: readonly EventDraft[],
  ids: readonly string[],
  hasAllPlaces: boolean,
  report: Report,
): void {
  for (const { place } of events) {
    if (place === null || ids.includes(place.value)) continue;
    const hint = didYouMean(place.value, ids);
    if (!hasAllPlaces && hint === '') continue;
    const where = hasAllPlaces ? 'No layer' : 'No layer that could be read';
    const message = `${where} has a place "${place.value}".${hint} Correct it, add the place, or write null.`;
    report(issueAt(place.spot, 'known-place', message));
  }
}

/** Events are spoken of in passages that the article has. */
function checkPassages(events: readonly EventDraft[], count: number, report: Report): void {
  for (const { value, spot } of events.flatMap((event) => event.passages)) {
    if (value < count) continue;
    const message = `The article has no passage ${value}. Its passages are 0 (the headline) to ${count - 1}. Correct it.`;
    report(issueAt(spot, 'known-passage', message));
  }
}
