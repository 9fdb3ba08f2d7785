import type { MarkedMention } from '../article/article.ts';
import { keyOf } from '../link/key-of.ts';
import { didYouMean } from '../near-names.ts';
import { issueAt, type Report } from '../report.ts';
import type { PlaceDraft } from './draft.ts';

/**
 * Mentions are of places that the gazetteer has. Where a layer could not be read a place may stand
 * in it, so that only what looks like a slip is told.
 */
export function checkKnownPlaces(
  mentions: readonly MarkedMention[],
  places: readonly PlaceDraft[],
  hasAllPlaces: boolean,
  report: Report,
): void {
  const ids = places.map((place) => place.id);
  const known = new Set(ids);
  for (const { place, placeSpot } of mentions) {
    if (known.has(place)) continue;
    const hint = didYouMean(place, ids);
    if (!hasAllPlaces && hint === '') continue;
    const where = hasAllPlaces ? 'No layer' : 'No layer that could be read';
    const message = `${where} has a place "${place}".${hint} Correct it, or add the place.`;
    report(issueAt(placeSpot, 'known-place', message));
  }
}

/** A place is mentioned, or marked as context; never both. */
export function checkMentioned(
  mentions: readonly MarkedMention[],
  places: readonly PlaceDraft[],
  report: Report,
): void {
  const firstOf = new Map<string, MarkedMention>();
  for (const mention of mentions) {
    if (!firstOf.has(mention.place)) firstOf.set(mention.place, mention);
  }
  for (const place of places) {
    const first = firstOf.get(place.id);
    if (first === undefined && !place.isContext) {
      const message = `The article never mentions "${place.id}". Mark a mention ("npm run link" finds names), or set "context": true.`;
      report(issueAt(place.spot, 'place-mentioned', message));
    } else if (first !== undefined && place.isContext) {
      const message = `The article mentions "${place.id}" in ${first.spot.file}:${first.spot.line}, so it is not context. Remove "context": true.`;
      report(issueAt(place.spot, 'context-unmentioned', message));
    }
  }
}

/** What is marked as a place's name is its name, or one of its variants. */
export function checkSpellings(
  mentions: readonly MarkedMention[],
  places: readonly PlaceDraft[],
  report: Report,
): void {
  const byId = new Map(places.map((place) => [place.id, place]));
  for (const mention of mentions) {
    const place = byId.get(mention.place);
    if (place === undefined || !place.isSound) continue;
    if (mention.kind !== 'named' && mention.kind !== 'event') continue;
    const spellings = [place.name, ...place.variants].map(keyOf);
    if (spellings.includes(keyOf(mention.text))) continue;
    const { file, line } = place.variantsSpot;
    const message = `"${mention.text}" is neither the name nor a variant of "${place.id}". Add "${mention.text}" to its variants at ${file}:${line}, or correct the mention's kind or place.`;
    report(issueAt(mention.spot, 'mention-spelling', message));
  }
}
